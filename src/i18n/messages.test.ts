import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en, fr } from '../testing/texts';
import { isPlain } from './isPlain';
import { loadDeferredTexts, loadTexts } from './language';
import { languages } from './languages';

function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...placeholders(element.children)];
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [
        element.value,
        ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
      ];
    return [element.value];
  });
}

function literals(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type === TYPE.tag) return literals(element.children);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return Object.values(element.options).flatMap((option) => literals(option.value));
    return [];
  });
}

const named = (message: string) => [...new Set(placeholders(parse(message)))].sort().join(' ');
const english = Object.entries<string>(en);
const french = Object.entries<string>(fr);
const inFrench = new Map(french);
const empty = ([, text]: [string, string]) => text.trim() === '';
const keys = (texts: [string, string][]) => texts.map(([id]) => id);

test.each(languages)('every text loads in %s, and none is empty', async (language) => {
  const texts = { ...(await loadTexts(language)), ...(await loadDeferredTexts(language)) };
  expect(english.length).toBeGreaterThan(0);
  expect(Object.keys(texts).sort()).toEqual(keys(english).sort());
  expect(keys(Object.entries(texts).filter(empty))).toEqual([]);
});

test('a text has the same placeholders in both languages', () => {
  const differing = english.flatMap(([id, text]) => {
    const [own, translated] = [named(text), named(inFrench.get(id) ?? '')];
    return own === translated ? [] : [`${id}: ${own} / ${translated}`];
  });
  expect(differing).toEqual([]);
});

test('French breaks no line before a colon or inside « »', () => {
  const breaking = french.filter(([, text]) =>
    literals(parse(text)).some((part) => / [:;?!»]|« /u.test(part)),
  );
  expect(keys(breaking)).toEqual([]);
});

test('a text that needs no formatting is shown as it is written', () => {
  const plain = [...english, ...french].filter(([, text]) => isPlain(text));
  expect(plain.length).toBeGreaterThan(0);
  const formatted = plain.filter(([, text]) => {
    const [first, ...others] = parse(text);
    return first?.type !== TYPE.literal || first.value !== text || others.length > 0;
  });
  expect(keys(formatted)).toEqual([]);
});
