/** English texts: the restore test of a snapshot. */
export const testRestore = {
  'testRestore.crumb': 'Test restore',
  'testRestore.title': 'Test restore of {name}',
  'testRestore.intro':
    'A backup is proved once a copy restored from it works. The original is not changed.',
  'testRestore.takes':
    'Until you remove them, your limits count one template, one instance and one volume with their CPU, memory and storage.',
  'testRestore.unread': 'Some templates or instances could not be read.',
  'testRestore.noOsType':
    'The operating system of this snapshot is not known. Create a template from its menu instead.',

  'testRestore.template.title': '1. Create a template',
  'testRestore.template.submit': 'Create test template',
  'testRestore.template.description': 'Restore test of {name}',

  'testRestore.instance.title': '2. Start an instance',
  'testRestore.instance.wait': 'First wait until the template is ready.',
  'testRestore.failed': 'It failed. Remove it in step 4, then try again.',
  'testRestore.instance.first': 'First create a template that is ready.',
  'testRestore.instance.done': 'The test instance was created.',
  'testRestore.instance.text':
    'Inside, the copy still has the addresses and services of the original. Choose a network that nothing important uses.',
  'testRestore.instance.noNetwork':
    'There is no isolated network in this zone. Ask your cloud administrator for one.',
  'testRestore.instance.networksUnread':
    'The networks could not be read. Offer shared networks too to let the cloud choose one.',
  'testRestore.instance.shared': 'Offer shared networks too',
  'testRestore.instance.sharedHint': 'The copy may disturb other machines there.',
  'testRestore.instance.submit': 'Start test instance',

  'testRestore.look.title': '3. Does it work?',
  'testRestore.look.wait': 'The state, address and console of the copy appear here.',
  'testRestore.look.instance': 'Instance',
  'testRestore.look.question':
    'Open the console and check that the system and its data are there. Then record the result.',
  'testRestore.look.yes': 'Yes, it works',
  'testRestore.look.no': 'No, it does not',
  'testRestore.look.tagsUnread': 'The tags of this snapshot could not be read.',
  'testRestore.look.shared':
    'Everyone with access to the snapshot sees the result, the date and your name.',

  'testRestore.leftovers.title': 'Remove test leftovers',
  'testRestore.leftovers.intro':
    'Restore tests create templates and instances. They count toward your limits until you remove them.',
  'testRestore.leftovers.none': 'No restore test left anything',
  'testRestore.leftovers.gone': 'The snapshot of this test no longer exists.',
  'testRestore.leftovers.show': 'Show the test of {name}',
  'testRestore.leftovers.all': 'Leftovers of all tests',

  'testRestore.remove.title': '4. Remove test leftovers',
  'testRestore.remove.none': 'Nothing is left of a test of this snapshot.',
  'testRestore.remove.notKnown':
    'Some templates or instances could not be read. Something of a test may still be there.',
  'testRestore.remove.instanceText': 'Instance {name} exists.',
  'testRestore.remove.instance': 'Destroy the test instance',
  'testRestore.remove.expunge': 'Expunge the test instance',
  'testRestore.remove.templateText': 'Template {name} exists.',
  'testRestore.remove.templateHint':
    'The cloud may refuse until it has purged the destroyed instance.',
  'testRestore.remove.template': 'Delete the test template',
} as const;
