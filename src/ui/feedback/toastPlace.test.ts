import { expect, test } from 'vitest';
import { freePlace, toastBox, type ToastPlace } from './toastPlace';

const size = { width: 368, height: 120 };
const page = { width: 1280, height: 800, barEnd: 84 };
const boxOf = (place: ToastPlace) => toastBox(place, size, page);
const control = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 28 });

test.each([
  ['the middle of the page', control(400, 400), 'top'],
  ['a row’s button beneath the bar', control(1150, 150), 'bottom'],
  ['just below the toasts', control(1150, 204), 'top'],
] as const)('from the top, with the focus in %s', (_, focus, place) => {
  expect(freePlace('top', focus, boxOf)).toBe(place);
});

test('toasts stay in their new place as long as they cover nothing there', () => {
  expect(freePlace('bottom', control(1150, 150), boxOf)).toBe('bottom');
  expect(freePlace('bottom', control(400, 400), boxOf)).toBe('bottom');
  expect(freePlace('bottom', control(1150, 750), boxOf)).toBe('top');
});

test('toasts stay if the focused element is everywhere', () => {
  const all = { left: 0, top: 0, right: 1280, bottom: 800 };
  expect(freePlace('corner', all, boxOf)).toBe('corner');
});
