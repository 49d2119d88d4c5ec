import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caching, headers, strictTransport } from './headers';

const samples = ['nginx.conf', 'Caddyfile', 'apache.conf'];

describe.each(samples)('%s', (name) => {
  const sample = readFileSync(new URL(name, import.meta.url), 'utf8');
  test.each(Object.entries(headers))('sends %s as the page and the preview do', (header, value) => {
    const lines = sample.split('\n').filter((line) => line.includes(`${header} "`));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toContain(`${header} "${value}"`);
  });
  test('makes browsers that came over HTTPS use HTTPS alone', () => {
    expect(sample).toContain('Strict-Transport-Security');
    expect(sample).toContain(`"${strictTransport.header}"`);
  });
  test.each(Object.values(caching))('knows the caching rule %s', (rule) => {
    expect(sample).toContain(`"${rule}"`);
  });
});
