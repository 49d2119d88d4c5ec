/** A parameter of a call; without a value it is the id that the call before it answers with. */
export interface CallParam {
  name: string;
  value?: string | undefined;
}

/** A request that changes something, as it goes to the engine, without anything secret. */
export interface Call {
  /** Address of the API, e.g. `https://cloud.example/client/api`. */
  address: string;
  /** The API command, e.g. `createSnapshot`. */
  command: string;
  /** In the order in which they are sent, without those that every call has. */
  params: readonly CallParam[];
}

/** Parameters that every call has, and those with secret values. */
const leftOut: ReadonlySet<string> = new Set([
  'command',
  'response',
  'sessionkey',
  'apikey',
  'signature',
  'signatureversion',
  'expires',
  'secretkey',
  'usersecretkey',
  'password',
  'currentpassword',
  'codefor2fa',
  'secretcode',
  'token',
  'privatekey',
]);

/** A call from the parameters that are sent, without anything secret. */
export function callFrom(
  address: string,
  command: string,
  sent: Iterable<readonly [name: string, value: string | undefined]>,
): Call {
  const params = [...sent]
    .filter(([name]) => !leftOut.has(name.toLowerCase()))
    .map(([name, value]) => ({ name, value }));
  return { address, command, params };
}
