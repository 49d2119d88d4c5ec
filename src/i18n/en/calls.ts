/** English texts: *Show the calls*, on dialogs and tasks. */
export const calls = {
  'calls.show': 'Show the calls',
  'calls.showOf': 'Show the calls: {task}, {name}',
  'calls.intro': 'What would be sent to the cloud, with what is chosen here now.',
  'calls.none': 'Nothing would be sent with what the form holds now.',
  'calls.unknown': 'This task was found in the cloud: how it was started is not known here.',
  'calls.form': 'Written for',
  'calls.cmk': 'CloudMonkey (cmk)',
  'calls.curl': 'curl',
  'calls.text': 'Calls for {form}',
  'calls.once': 'Once, before the first call for {form}',
  'calls.copy': 'Copy',
  'calls.copyOnce': 'Copy what comes once',
  'calls.copied': 'Copied.',
  'calls.notCopied':
    'The browser did not let it be copied. It is selected: copy it with the keyboard.',
  'calls.cmkNeeds':
    'CloudMonkey must know this cloud: set its address, and your API key and secret key (set apikey, set secretkey), once.',
  'calls.curlNeeds':
    'curl needs a session of your own, in cookies.txt and the variable SESSIONKEY: this asks for your user, domain and password, in bash or zsh. With a second factor, use CloudMonkey and your keys.',
  'calls.later':
    'ID stands for the id that the first call answers with; send the second once the first has ended.',
  'calls.practice':
    'The practice cloud lives in this browser alone: other programs do not reach it. Against a real cloud, the calls are the same.',
} as const;
