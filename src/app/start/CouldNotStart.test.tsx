import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { loadTexts } from '../../i18n/language';
import { Frame } from '../App';
import { ConfigError, configProblems } from './config';
import { CouldNotStart } from './CouldNotStart';

afterEach(cleanup);

const named = { missing: 'api', unknown: 'api', path: 'api', boolean: 'api', status: '500' };

test.each(
  configProblems.flatMap((problem) => [['en', problem] as const, ['fr', problem] as const]),
)('in %s a config.json with the fault %s is named in full', async (language, problem) => {
  const error = new ConfigError(problem, { field: 'api', status: 500 });
  render(
    <Frame language={language} texts={await loadTexts(language)}>
      <CouldNotStart error={error} onRetry={() => undefined} />
    </Frame>,
  );
  const text = screen.getByRole('main').textContent;
  expect(text).toContain('config.json');
  expect(text).toContain(Object(named)[problem] ?? '');
  expect(text).not.toMatch(/app\.config|\{(field|status)/);
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
});
