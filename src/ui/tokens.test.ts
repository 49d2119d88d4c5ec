import { expect, test } from 'vitest';
import { schemes } from './tokens';

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken'] as const;
const tones = ['success', 'progress', 'warning', 'error', 'neutral'] as const;
const onSurfaces = ['ink', 'ink-soft', 'accent-ink', ...tones] as const;

/** Text colours and their backgrounds. */
const texts = [
  ...onSurfaces.flatMap((text) => surfaces.map((on) => [text, on] as const)),
  ...tones.flatMap((tone) =>
    ([tone, 'ink', 'ink-soft', 'accent-ink'] as const).map(
      (text) => [text, `${tone}-soft`] as const,
    ),
  ),
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['error', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-error', 'error'],
  ['on-error', 'error-strong'],
  ['on-selected', 'selected'],
  ['on-bar', 'bar'],
  ['on-practice', 'practice'],
] as const;

/** Colours of no text that must be visible anyway: the edges of fields, and the focus. */
const edges = [
  ...surfaces.map((on) => ['line-strong', on] as const),
  ...surfaces.map((on) => ['focus', on] as const),
  ['on-selected', 'selected'],
] as const;

for (const [name, scheme] of Object.entries(schemes)) {
  test.each(texts)(`${name}: %s can be read on %s`, (text, on) => {
    expect(contrast(scheme[text], scheme[on])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges)(`${name}: %s can be seen on %s`, (edge, on) => {
    expect(contrast(scheme[edge], scheme[on])).toBeGreaterThanOrEqual(3);
  });
}
