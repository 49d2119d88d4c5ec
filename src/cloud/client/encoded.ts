const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/;
const escaped = /%[0-9A-F]{2}/;
/** ASCII that `encode.api.response` would have escaped; `_` appears unescaped in the words of enumerations. */
const bare = /[^\p{L}\p{N}_%\u0080-\u{10ffff}]|%(?![0-9A-F]{2})/u;

/** Every text of an answer, but dates, which are never encoded. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (!date.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsOf(inner);
}

function decoded(value: unknown): unknown {
  if (typeof value === 'string') return decodeURIComponent(value);
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, decoded(inner)]));
}

/**
 * An answer with its texts unescaped. A server with `encode.api.response` escapes every ASCII character but letters
 * and digits in all of them, also the hyphens of ids, and does not report it: an answer counts as escaped when it has
 * escapes and nothing unescaped that would have been escaped.
 */
export function withPlainTexts(document: unknown, body: string): unknown {
  if (!escaped.test(body)) return document;
  for (const text of textsOf(document)) if (bare.test(text)) return document;
  try {
    return decoded(document);
  } catch {
    return document;
  }
}
