import { expect, test } from 'vitest';
import { choiceOf, choiceOfAll } from './rowChoice';

/** Selected ids after a press on the checkboxes of some rows. */
function pressed(chosen: readonly string[], ids: readonly string[]) {
  let after: readonly string[] = [];
  const choice = {
    chosen: new Set(chosen),
    onChange: (next: ReadonlySet<string>) => (after = [...next]),
  };
  const box = choiceOfAll(choice, ids);
  box.toggle();
  return { isChosen: box.isChosen, isPartly: box.isPartly, after };
}

test.each([
  [[], ['a', 'b'], { isChosen: false, isPartly: false, after: ['a', 'b'] }],
  [['a'], ['a', 'b'], { isChosen: false, isPartly: true, after: ['a', 'b'] }],
  [['a', 'b', 'z'], ['a', 'b'], { isChosen: true, isPartly: false, after: ['z'] }],
  [['z'], [], { isChosen: false, isPartly: false, after: ['z'] }],
])('chosen %j, a press for %j', (chosen, ids, expected) => {
  expect(pressed(chosen, ids)).toEqual(expected);
});

test('one row is selected and deselected', () => {
  const onChange = () => undefined;
  expect(choiceOf({ chosen: new Set(['a']), onChange }, 'a').isChosen).toBe(true);
  expect(choiceOf({ chosen: new Set(['a']), onChange }, 'b').isChosen).toBe(false);
});
