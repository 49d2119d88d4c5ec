import { expect, test, vi } from 'vitest';
import { Announcer } from './announce';

const saidBy = (announcer: Announcer) => announcer.snapshot().speech.polite.map(({ text }) => text);

const shownBy = (announcer: Announcer) =>
  announcer.snapshot().toasts.map(({ key, text }) => ({ key, text }));

test('a new text about the same subject replaces the previous one', () => {
  const announcer = new Announcer();
  announcer.notify({ tone: 'info', text: 'a is starting', about: 'a' });
  announcer.notify({ tone: 'info', text: 'b is starting', about: 'b' });
  announcer.notify({ tone: 'info', text: 'about nothing in particular' });
  const [a, b, other] = shownBy(announcer);

  announcer.notify({ tone: 'success', text: 'a is running', about: 'a' });
  announcer.stop();

  const keyOf = (toast: { key: number } | undefined) => toast?.key;
  expect(shownBy(announcer)).toEqual([{ key: keyOf(a), text: 'a is running' }, b, other]);
});

test('texts of one moment are announced as sentences, one after the other', () => {
  vi.useFakeTimers();
  const announcer = new Announcer();
  for (const text of [
    'Recovery point was deleted',
    'It has ended.',
    'Really?',
    'Volume v is ready',
  ])
    announcer.say(text);
  vi.advanceTimersByTime(200);
  expect(saidBy(announcer)).toEqual([
    'Recovery point was deleted. It has ended. Really? Volume v is ready',
  ]);
  announcer.stop();
  vi.useRealTimers();
});

test('of what starts and ends in one moment, the end is announced, and one text once', () => {
  vi.useFakeTimers();
  const announcer = new Announcer();
  announcer.notify({ tone: 'info', text: 'The schedule is being set', about: 'a' });
  announcer.notify({ tone: 'success', text: 'The schedule is set', about: 'a' });
  announcer.notify({ tone: 'success', text: 'The schedule is set', about: 'b' });
  vi.advanceTimersByTime(200);
  expect(saidBy(announcer)).toEqual(['The schedule is set']);
  announcer.stop();
  vi.useRealTimers();
});

test('a text said soon after another does not cut it off, and each is removed after 6 s', () => {
  vi.useFakeTimers();
  const announcer = new Announcer();
  announcer.say('Copied.');
  vi.advanceTimersByTime(160);
  announcer.say('Showing 1 to 15 of 15 entries.');
  vi.advanceTimersByTime(0);
  expect(saidBy(announcer)).toEqual(['Copied.']);
  vi.advanceTimersByTime(200);
  announcer.say('Copied.');
  vi.advanceTimersByTime(200);
  expect(saidBy(announcer)).toEqual(['Copied.', 'Showing 1 to 15 of 15 entries.', 'Copied.']);
  vi.advanceTimersByTime(5650);
  expect(saidBy(announcer)).toEqual(['Showing 1 to 15 of 15 entries.', 'Copied.']);
  vi.advanceTimersByTime(1000);
  expect(saidBy(announcer)).toEqual([]);
  vi.useRealTimers();
});

test('a text is not repeated in a dialog that opens; a text of a dialog that closes is', () => {
  vi.useFakeTimers();
  const announcer = new Announcer();
  announcer.enter('page');
  announcer.say('Template was created');
  vi.advanceTimersByTime(200);
  expect(saidBy(announcer)).toEqual(['Template was created']);

  const leave = announcer.enter('dialog');
  expect(saidBy(announcer)).toEqual([]);

  announcer.say('Volume is being created');
  vi.advanceTimersByTime(200);
  leave();
  expect(announcer.snapshot().outlet).toBe('page');
  expect(saidBy(announcer)).toEqual(['Volume is being created']);
  announcer.stop();
  vi.useRealTimers();
});
