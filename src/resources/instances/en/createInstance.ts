/** English texts: creating an instance, and its new password. */
export const createInstance = {
  'instances.create.title': 'Create instance',
  'instances.create.name': 'Name',
  'instances.create.nameHint': 'The host name: letters a to z, digits and hyphens.',
  'instances.create.template': 'Template',
  'instances.create.findTemplate': 'Type part of a name to find a template.',
  'instances.create.noTemplate': 'No template matches.',
  'instances.create.templatesUnread': 'The templates could not be read.',
  'instances.create.zone': 'Zone',
  'instances.create.chooseOffering': 'Choose a compute offering',
  'instances.create.customLeftOut': 'Offerings with a size of your choice are not listed.',
  'instances.create.noOffering': 'There is no compute offering in this zone.',
  'instances.create.offeringsUnread':
    'The compute offerings could not be read. An instance needs one.',
  'instances.create.chooseNetwork': 'Choose a network',
  'instances.create.anyNetwork': 'Chosen by the cloud',
  'instances.create.noNetwork': 'There is no network in this zone. The cloud may create one.',
  'instances.create.unread': 'The networks are not known. The cloud chooses one.',
  'instances.create.otherNetworks': 'More networks',
  'instances.create.isolated': 'Isolated',
  'instances.create.shared': 'Shared with others',
  'instances.create.keyPair': 'SSH key pair',
  'instances.create.noKeyPair': 'None',
  'instances.create.keyPairUnsupported': 'This template may ignore SSH keys.',
  'instances.create.start': 'Start the instance now',
  'instances.create.password':
    'The first start sets a password. Cairn offers to show it when the instance is running.',
  'instances.create.incomplete': 'Some choices may be missing.',

  'instances.problem.name.blank': 'Enter a name.',
  'instances.problem.name.tooLong': 'Use at most {max, number} characters.',
  'instances.problem.name.characters':
    'Use only letters a to z, digits and hyphens, without spaces or accents.',
  'instances.problem.name.start': 'Start the name with a letter.',
  'instances.problem.name.end': 'A name can’t end with a hyphen.',
  'instances.problem.name.taken':
    'An instance on network {network} is already named {name}. Enter another name.',
  'instances.problem.template': 'Choose a template.',
  'instances.problem.zone': 'Choose a zone.',
  'instances.problem.offering': 'Choose a compute offering.',
  'instances.problem.network': 'Choose a network.',
  'instances.problem.shortage':
    '{of, select, cpus {This offering needs {needed} vCPU.} memory {This offering needs {needed} of memory.} other {This template needs {needed} of storage.}} Left in this environment: {left}.',

  'instances.password.title': 'Password of {name}',
  'instances.password.text':
    'The cloud set this password at the first start. Copy it now. After Done, Cairn does not show it again.',
  'instances.password.label': 'Password',
  'instances.password.copy': 'Copy password',
  'instances.password.gone':
    'The cloud no longer has the password. Ask your cloud administrator how to set a new one.',
  'instances.password.unread': 'The password could not be read.',
  'instances.password.none': 'There is no new password to show.',
} as const;
