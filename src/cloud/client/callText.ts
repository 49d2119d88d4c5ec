import type { Call } from './calls';

/** The ways in which calls can be written down. */
export const callForms = ['cmk', 'curl'] as const;
export type CallForm = (typeof callForms)[number];

const plain = /^[\w@%+=:,./-]+$/;

/** A text as one word of a POSIX shell, quoted where needed. */
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

/** CloudMonkey strips one pair of double quotes from a value: a value that has its own pair gets another. */
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

/** curl's cookie file for the session. */
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
 * Signs in with curl in bash or zsh: prompts for user, domain and password, stores the cookies in a file and the
 * session key in a variable. One command, so that pasted lines are not read as answers; the password stays out of the
 * history and the process list.
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

/** Setup to run once before the calls of a form work. */
export function setUpText(form: CallForm, address: string): string {
  if (form === 'curl') return curlSignIn(address);
  return `cmk set url ${shellWord(address)} && cmk sync`;
}
