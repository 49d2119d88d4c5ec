// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ListSelect } from './ListSelect';

afterEach(cleanup);

test('has the choice before the address follows, then what the address says', () => {
  const heard: string[] = [];
  const select = (value: string) => (
    <ListSelect aria-label="State" value={value} onChoose={(choice) => heard.push(choice)}>
      <option value="">any</option>
      <option value="Running">Running</option>
      <option value="Stopped">Stopped</option>
    </ListSelect>
  );
  const { rerender } = render(select(''));
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'State' });
  fireEvent.change(field, { target: { value: 'Running' } });
  expect(field.value).toBe('Running');
  expect(heard).toEqual(['Running']);
  rerender(select('Running'));
  expect(field.value).toBe('Running');
  rerender(select('Stopped'));
  expect(field.value).toBe('Stopped');
});
