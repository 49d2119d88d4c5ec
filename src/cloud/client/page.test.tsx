import { expect, test, vi } from 'vitest';
import { tabPage } from './page';

function see(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('notifies when the page becomes visible, or gets online while visible', () => {
  const page = tabPage();
  const back = vi.fn();
  const stop = page.onReturn(back);
  see('hidden');
  expect(page.hidden()).toBe(true);
  window.dispatchEvent(new Event('online'));
  expect(back).toHaveBeenCalledTimes(0);
  see('visible');
  expect(page.hidden()).toBe(false);
  expect(back).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('online'));
  expect(back).toHaveBeenCalledTimes(2);
  stop();
  see('visible');
  expect(back).toHaveBeenCalledTimes(2);
});
