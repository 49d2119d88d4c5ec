import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// What each folder of src may import, besides itself. Imports run one way:
// main -> app -> features -> {map, ui, api, i18n} -> domain; the simulator stands alone.
const mayImport = {
  domain: [],
  i18n: ['domain'],
  ui: ['i18n', 'domain'],
  map: ['ui', 'i18n', 'domain'],
  api: ['i18n', 'domain'],
  features: ['map', 'ui', 'api', 'i18n', 'domain'],
  app: ['features', 'ui', 'api', 'i18n', 'domain'],
  simulator: [],
};
const features = readdirSync(new URL('src/features', import.meta.url));

// Where a path of ours leads to, written with or without a leading `./`.
const pathInto = (folder) => `^(\\./)?(\\.\\./)+${folder}(/|$)`;

const refusal = (folder) =>
  `This folder may not import ${folder} (see "How the code is laid out" in the README).`;

/** Forbids, in one folder, imports of the others that it may not know. */
function direction(files, forbidden, extra = []) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((folder) => ({ regex: pathInto(folder), message: refusal(folder) })),
            ...extra,
          ],
        },
      ],
      // What is loaded later is imported too.
      'no-restricted-syntax': [
        'error',
        ...forbidden.map((folder) => ({
          selector: `ImportExpression[source.value=/${pathInto(folder).replaceAll('/', '\\/')}/]`,
          message: refusal(folder),
        })),
      ],
    },
  };
}

const onlyTheMap = {
  regex: '^@xyflow/',
  message: 'Only src/map imports React Flow.',
};
const noReact = { regex: '^(react|@mui|@emotion|@tanstack)', message: 'Pure TypeScript only.' };

const directions = Object.entries(mayImport).flatMap(([folder, allowed]) => {
  const forbidden = Object.keys(mayImport).filter((f) => f !== folder && !allowed.includes(f));
  const extra = [
    ...(folder === 'map' ? [] : [onlyTheMap]),
    ...(folder === 'domain' || folder === 'simulator' ? [noReact] : []),
  ];
  if (folder !== 'features')
    return [direction([`src/${folder}/**/*.{ts,tsx}`], [...forbidden, 'main'], extra)];
  return features.map((feature) =>
    direction(
      [`src/features/${feature}/**/*.{ts,tsx}`],
      [...forbidden, 'main', ...features.filter((f) => f !== feature)],
      extra,
    ),
  );
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  ...directions,
);
