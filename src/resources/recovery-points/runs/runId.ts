/** Id of one run. Pages without TLS have no `randomUUID`. */
export const newRunId = () =>
  [...crypto.getRandomValues(new Uint8Array(4))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
