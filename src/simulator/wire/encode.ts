import type { Json, JsonObject } from './wire';

const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/;

/** All ASCII characters but letters and digits; others stay as they are. */
function encodeText(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\u0080-\u{10ffff}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function encodeValue(value: Json): Json {
  if (typeof value === 'string') return date.test(value) ? value : encodeText(value);
  if (isList(value)) return value.map(encodeValue);
  return typeof value === 'object' ? encodeTexts(value) : value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * An answer as `encode.api.response` makes it: every text URL-encoded, names of fields and dates are not.
 */
export function encodeTexts(answer: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      value === undefined ? undefined : encodeValue(value),
    ]),
  );
}
