import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { wholeList } from '../../../cloud/lists/list';
import { sampleInstance } from '../../../testing/samples';
import { renderPage } from '../../../testing/testPage';
import { TreeChanged } from './TreeChanged';
import type { TreeChange } from './treeChanges';

afterEach(cleanup);

const tree = { instance: sampleInstance({ id: 'i1' }), points: wholeList([]) };
const gone = (id: string): TreeChange => ({ kind: 'removed', id, point: 'nightly' });
const current: TreeChange = { kind: 'current', id: undefined, point: undefined };

/** Says two points of one name gone, then only one of them: the other came back. */
function Example() {
  const [changes, setChanges] = useState<readonly TreeChange[]>([current, gone('a'), gone('b')]);
  return (
    <>
      <TreeChanged shown={{ tree, changes }} onRefresh={() => undefined} />
      <button onClick={() => setChanges([gone('a')])}>Bring one back</button>
    </>
  );
}

test('distinguishes points of the same name', async () => {
  const { user } = renderPage(<Example />);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Bring one back' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
