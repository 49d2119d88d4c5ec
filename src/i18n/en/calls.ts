/** English texts: *API commands*, on dialogs and tasks. */
export const calls = {
  'calls.show': 'API commands',
  'calls.showOf': 'API commands: {task}, {name}',
  'calls.intro': 'The commands this form would send.',
  'calls.none': 'This form would send nothing yet.',
  'calls.unknown': 'This task was started elsewhere. Its commands are not known.',
  'calls.form': 'Format',
  'calls.cmk': 'CloudMonkey (cmk)',
  'calls.curl': 'curl',
  'calls.text': 'Commands for {form}',
  'calls.once': 'Setup for {form}, once',
  'calls.copy': 'Copy',
  'calls.copyOnce': 'Copy setup',
  'calls.copyId': 'Copy ID',
  'calls.copyAddress': 'Copy address {address}',
  'calls.copied': 'Copied.',
  'calls.notCopied':
    'The browser refused to copy. The text is selected: copy it with the keyboard.',
  'calls.cmkNeeds':
    'Set up CloudMonkey once, with this cloud’s address, your API key and your secret key.',
  'calls.curlNeeds':
    'curl needs its own session, in cookies.txt and the variable SESSIONKEY. In bash or zsh, this asks for your user, domain and password. With two-factor sign-in, use CloudMonkey and your keys.',
  'calls.later':
    'Replace ID with the id from the answer to the first command. Send the second when the first has finished.',
  'calls.practice':
    'The practice cloud runs only in this browser, so other programs can’t reach it. The commands for a real cloud are the same.',
} as const;
