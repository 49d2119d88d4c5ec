import type { Call } from './calls';

/** The ways in which calls can be written down. */
export const callForms = ['cmk', 'curl'] as const;
export type CallForm = (typeof callForms)[number];

const plain = /^[\w@%+=:,./-]+$/;

/** One word of a POSIX shell that stands for a text, whatever that holds. */
export function shellWord(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The shell's variable in place of an id that is not known yet. */
const laterId = '$ID';

/** `name=value` as one word of a shell. */
function assignment(name: string, value: string | undefined): string {
  if (value === undefined) return `"${name}=${laterId}"`;
  return plain.test(name) && value !== ''
    ? `${name}=${shellWord(value)}`
    : shellWord(`${name}=${value}`);
}

/** CloudMonkey takes one pair of double quotes off a value: one that has a pair of its own gets another. */
const forCmk = (value: string | undefined): string | undefined =>
  value?.startsWith('"') === true && value.endsWith('"') ? `"${value}"` : value;

/**
 * A call for CloudMonkey (`cmk`), at its own prompt or with `cmk` before it: verb and noun are the
 * command's name, parted after its first small letters and in small letters.
 */
export function cmkText({ command, params }: Call): string {
  const verb = /^[a-z]*/.exec(command)?.[0] ?? '';
  const noun = command.slice(verb.length).toLowerCase();
  const words = params.map(({ name, value }) => assignment(name, forCmk(value)));
  return ['cmk', verb, noun, ...words].filter((word) => word !== '').join(' ');
}

/** Where the cookies of the session are kept for curl. */
const cookies = 'cookies.txt';

/** A call for curl, with the session that `curlSignIn` begins. */
export function curlText({ address, command, params }: Call): string {
  const data = [
    assignment('command', command),
    'response=json',
    '"sessionkey=$SESSIONKEY"',
    ...params.map(({ name, value }) => assignment(name, value)),
  ];
  return [
    `curl --cookie ${cookies} ${shellWord(address)}`,
    ...data.map((word) => `  --data-urlencode ${word}`),
  ].join(' \\\n');
}

/**
 * Begins a session for curl in bash or zsh: asks for user, domain and password, keeps the cookies in a
 * file and the session key in a variable. One command, so that nothing pasted is taken for an answer;
 * the password stays out of the history and the list of processes.
 */
function curlSignIn(address: string): string {
  return [
    "printf 'User: ' && read -r NAME && printf 'Domain: ' && read -r DOMAIN &&",
    "  printf 'Password: ' && read -rs PASSWORD && printf '%s' \"$PASSWORD\" |",
    `  curl --silent --show-error --fail --cookie-jar ${cookies} ${shellWord(address)} \\`,
    '  --data-urlencode command=login --data-urlencode response=json \\',
    '  --data-urlencode "username=$NAME" --data-urlencode "domain=$DOMAIN" \\',
    '  --data-urlencode password@- --output /dev/null &&',
    `  SESSIONKEY=$(awk '$6 == "sessionkey" { print $7 }' ${cookies}); unset PASSWORD`,
  ].join('\n');
}

/** Several calls in one form, one after the other. */
export function callsText(form: CallForm, calls: readonly Call[]): string {
  return calls.map(form === 'cmk' ? cmkText : curlText).join('\n');
}

/** What is to be done once before calls of a form work. */
export function setUpText(form: CallForm, address: string): string {
  if (form === 'curl') return curlSignIn(address);
  return `cmk set url ${shellWord(address)} && cmk sync`;
}
