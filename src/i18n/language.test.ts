import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en, fr } from '../testing/texts';

/** Texts whose wording is given: *You go back 12 days*, *You keep*, *Writes made after the safety point …*. */
const given = new Set(['rollback.lead', 'rollback.kept', 'rollback.safetyGap']);

/** Maximum number of words in a sentence. French needs more of them for the same text. */
const longest = { en: 20, fr: 26 };

/** Banned words, with their replacements. */
const bannedEnglish: [banned: RegExp, instead: string][] = [
  [/\b(anew|thus|hence|meanwhile|begun|thereof)\b/i, 'again, since, started'],
  [
    /\b(under way|at rest|at once|for good|out of sight)\b/i,
    'running, immediately, permanently, hidden',
  ],
  [/\b(makes?|made|making)\b/i, 'create'],
  [/\b(stands?|stood|lies?|lying)\b/i, 'is'],
  [/\b(holds?|held)\b/i, 'contains'],
  [/\bkeeps?\b(?! (this tab|failing|waiting))/i, 'save, store'],
  [/(?<!can’t )\b(tells?|told)\b/i, 'show'],
  [/\b(mind|words)\b/i, 'message'],
  [/\b(goes|gone|went|go (on|back|wrong))\b/i, 'continue, return, fail, deleted'],
  [/\b(way|bring|brings|comes?) back\b/i, 'restore, recover, undo'],
  [/\b(of|by) its\b/i, 'its'],
  [/\b(descends?|descended)\b/i, 'is based on'],
  [/\b(perhaps|grants?|granted)\b/i, 'may, allows'],
  [/\bmay (not )?(see|look|do|open|have (no|as|at|more))\b/i, 'have access, have permission'],
  [/\b(places?|room)\b/i, 'slots'],
  [/\b(jobs?|polls?|callback|list[A-Z]\w+)\b/, 'task: no inner workings'],
];

const bannedFrench: typeof bannedEnglish = [
  [/point de sûreté/i, 'point de sécurité'],
  [/nuage d’exercice/i, 'nuage de démonstration'],
  [/mots du nuage|nuage (dit|répond)\s:/i, 'Message du nuage'],
  [/tourne(nt)? mal/i, 'panne'],
  [/\bdescend(ent)?\b|remise? à /i, 'branche, basé sur'],
  [/ramèn|ramener/i, 'récupérer, rétablir'],
  [/aussitôt|pour de bon/i, 'immédiatement, définitivement'],
  [/au repos|en ordre/i, 'aucune tâche, OK'],
  [/\bplaces?\b/i, 'emplacement'],
  [/(restaurée?s?|restauration|revenir|retour) à (?!partir)/i, 'restaurer … au point'],
  [/état présent/i, 'état actuel'],
  [/regard(er|ez) de nouveau|dernier regard/i, 'vérifier, dernière visite'],
  [/conservée?s? par l’hyperviseur/i, 'masqué'],
  [/laisser (tel|le reste)/i, 'arrêter ici, ignorer le reste'],
  [/appels?\b(?! ?\()/i, 'commandes de l’API'],
  [/\bon ne (peut|sait)\b/i, 'vous ne pouvez pas'],
];

/** Where the documented console says *snapshot* in French too, and where the word itself is explained or typed. */
const saysSnapshot = new Set<string>([
  'app.snapshots',
  'snapshots.title',
  'help.snapshot.title',
  'practice.commandHint',
  'task.createSnapshot.started',
]);

/** Sample value of a placeholder. */
const filling = 'X';

/** So many wordings of one message are enough. */
const most = 500;

function joined(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (before, element) =>
      before.flatMap((start) => wordings(element).map((end) => start + end)).slice(0, most),
    [''],
  );
}

function wordings(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal) return [element.value];
  if (element.type === TYPE.tag) return joined(element.children);
  if (element.type === TYPE.select || element.type === TYPE.plural)
    return Object.values(element.options).flatMap((option) => joined(option.value));
  return [filling];
}

/** Every wording of every text. */
const read = (texts: Record<string, string>) =>
  Object.entries(texts).map(([id, text]) => ({ id, said: [...new Set(joined(parse(text)))] }));

const english = read(en);
const french = read(fr);

/** The first wording of each text that a check finds a fault in. */
const faults = (texts: typeof english, find: (said: string, id: string) => string | undefined) =>
  texts.flatMap(({ id, said }) => {
    const [fault] = said.flatMap((wording) => find(wording, id) ?? []);
    return fault === undefined ? [] : [`${id}: ${fault}`];
  });

const tooLong = (words: number) => (said: string) =>
  said
    .split(/(?<=[.?!])\s+/)
    .filter(
      (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > words,
    )
    .at(0);

const without = (banned: typeof bannedEnglish) => (said: string, id: string) =>
  given.has(id)
    ? undefined
    : banned.flatMap(([word, instead]) => {
        const found = word.exec(said)?.[0];
        return found === undefined ? [] : [`“${found}” → ${instead}: ${said}`];
      })[0];

const semicolonOrStraightQuote = (said: string) => (/[;']/.test(said) ? said : undefined);

test('an English sentence has at most 20 words, and no semicolon', () => {
  expect(faults(english, tooLong(longest.en))).toEqual([]);
  expect(faults(english, semicolonOrStraightQuote)).toEqual([]);
});

test('the English is plain: no archaic word, no inner workings', () => {
  expect(faults(english, without(bannedEnglish))).toEqual([]);
});

test('an error says what happened, what it means and what to do in three sentences, and names no command', () => {
  const errors = Object.entries<string>(en).flatMap(([id, text]) => {
    const kind = /^error\.(\w+)\.text$/.exec(id)?.[1];
    if (kind === undefined) return [];
    const next = english.find((each) => each.id === `error.${kind}.next`)?.said[0] ?? '';
    return [{ id, said: [`${joined(parse(text))[0] ?? ''} ${next}`] }];
  });
  expect(errors.length).toBeGreaterThan(20);
  expect(
    faults(errors, (said) => (said.split(/(?<=[.?!])\s+/).length > 4 ? said : undefined)),
  ).toEqual([]);
  const named = Object.entries<string>(en).filter(
    ([id, text]) => id.startsWith('error.') && text.includes('{command}'),
  );
  expect(named).toEqual([]);
});

test('the French has the words of the glossary, and its typography', () => {
  expect(faults(french, tooLong(longest.fr))).toEqual([]);
  expect(faults(french, semicolonOrStraightQuote)).toEqual([]);
  expect(faults(french, without(bannedFrench))).toEqual([]);
  expect(
    faults(french, (said, id) =>
      /snapshot/i.test(said) && !saysSnapshot.has(id) ? said : undefined,
    ),
  ).toEqual([]);
  expect(faults(french, (said) => (/[\p{L}\d]\u00a0[?!]/u.test(said) ? said : undefined))).toEqual(
    [],
  );
});
