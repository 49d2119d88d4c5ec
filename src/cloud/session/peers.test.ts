import { afterEach, expect, test, vi } from 'vitest';
import { noPeers, tabPeers } from './peers';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['is not there', undefined],
  [
    'is refused',
    function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('where BroadcastChannel %s, the tab is alone', (_how, channel) => {
  vi.stubGlobal('BroadcastChannel', channel);
  expect(tabPeers('real')).toBe(noPeers);
});

test('a channel that refuses messages later is no error', () => {
  class Closed extends EventTarget {
    postMessage = () => {
      throw new DOMException('Channel is closed', 'InvalidStateError');
    };
  }
  vi.stubGlobal('BroadcastChannel', Closed);
  expect(() => tabPeers('real').post('who')).not.toThrow();
});
