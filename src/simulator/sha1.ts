/*
 * SHA-1 and HMAC (RFC 3174, RFC 2104), in one piece of work: the engine answers synchronously, and
 * WebCrypto is neither that nor there on pages without TLS.
 */

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The message, a one bit, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 9) / 64);
  const bytes = new Uint8Array(blocks * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

/** What a round of the four stages mixes in. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** The 20 bytes of a message's SHA-1; of messages below 512 MiB. */
export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Uint32Array(80);
  const word = (i: number) => words[i] ?? 0;
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 80; i += 1)
      words[i] =
        i < 16
          ? view.getUint32(block + i * 4)
          : rotated(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i += 1) {
      const next = (rotated(a, 5) + mixed(i, b, c, d) + e + word(i)) | 0;
      [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((part, i) => {
      state[i] = (state[i] ?? 0) + part;
    });
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((part, i) => {
    digest.setUint32(i * 4, part);
  });
  return new Uint8Array(digest.buffer);
}

/** HMAC-SHA-1 of a message. */
export function hmacSha1(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha1(key) : key);
  const inner = Uint8Array.of(...block.map((byte) => byte ^ 0x36), ...message);
  return sha1(Uint8Array.of(...block.map((byte) => byte ^ 0x5c), ...sha1(inner)));
}
