import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en } from './en';
import { fr } from './fr';

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

const sorted = (message: string) => [...new Set(placeholders(parse(message)))].sort();
const english = Object.entries<string>(en);
const french = new Map(Object.entries<string>(fr));

test('there are texts', () => {
  expect(english.length).toBe(french.size);
});

test.each(english)('%s has a text in both languages with the same placeholders', (id, text) => {
  const translated = french.get(id) ?? '';
  expect(text.trim()).not.toBe('');
  expect(translated.trim()).not.toBe('');
  expect(sorted(translated)).toEqual(sorted(text));
});

test.each([...french])(
  '%s in French does not break a line before a colon or inside « »',
  (_, text) => {
    for (const part of literals(parse(text))) expect(part).not.toMatch(/ [:;?!»]|« /u);
  },
);
