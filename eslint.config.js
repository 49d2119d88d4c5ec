import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Imports allowed to each folder of src, besides its own (see docs/architecture.md).
const mayImport = {
  browser: [],
  i18n: ['browser'],
  ui: ['i18n', 'browser'],
  cloud: ['i18n', 'browser'],
  resources: ['cloud', 'ui', 'i18n', 'browser'],
  app: ['resources', 'cloud', 'ui', 'i18n', 'browser'],
  simulator: [],
};

// Files that know more than their folder may. None joins them; each that leaves makes the house simpler.
const exceptions = {
  i18n: ['src/i18n/**'],
  ui: [
    'src/ui/dialog/dialogWork.ts',
    'src/ui/feedback/ErrorNotice.tsx',
    'src/ui/table/{DataTable,ListNotice}.tsx',
  ],
};

// The code most likely to be wrong is pure: no React, no client, tested by tables and properties.
const pure = {
  cloud: [
    'src/cloud/{operations,states,types}.ts',
    'src/cloud/changes/trace{,Search}.ts',
    'src/cloud/tasks/{taskOn,points/point{Work,Tasks}}.ts',
  ],
  resources: [
    'src/resources/*/*Rules.ts',
    'src/resources/shared/protection/protection.ts',
    'src/resources/recovery-points/lineage/*.ts',
    'src/resources/recovery-points/rollback/rollback{,Plan,Losses}.ts',
    'src/resources/recovery-points/deletion/{deletion,deletePlan}.ts',
    'src/resources/recovery-points/quota/{quota,deletionCandidates}.ts',
  ],
};

// Matches an import of one of our folders, with or without a leading `./`.
const pathInto = (folder) => `^(\\./)?(\\.\\./)+${folder}(/|$)`;

const refusal = (folder) => `This folder may not import ${folder} (see docs/architecture.md).`;

/** Forbids, in one folder, imports of the others that it may not know. */
function direction(files, forbidden, { extra = [], ignores = [] } = {}) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx', ...ignores],
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
      // Lazy imports count too.
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

const onlyTheMap = { regex: '^@xyflow/', message: 'Only recovery-points/map imports React Flow.' };
const noReact = { regex: '^(react|@mui|@emotion|@tanstack)', message: 'Pure TypeScript only.' };

const directions = Object.entries(mayImport).flatMap(([folder, allowed]) => {
  const others = Object.keys(mayImport).filter((f) => f !== folder && !allowed.includes(f));
  const forbidden = [...others, 'main', ...(folder === 'simulator' ? ['testing'] : [])];
  const extra = folder === 'simulator' ? [onlyTheMap, noReact] : [onlyTheMap];
  const ignores = [...(exceptions[folder] ?? []), 'src/resources/recovery-points/map/**'];
  return [
    direction([`src/${folder}/**/*.{ts,tsx}`], forbidden, { extra, ignores }),
    ...(pure[folder] ? [direction(pure[folder], forbidden, { extra: [...extra, noReact] })] : []),
  ];
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { ...reactHooks.configs.flat.recommended, ignores: ['src/simulator/**', '{e2e,lint}/**'] },
  { ...jsxA11y.flatConfigs.strict, files: ['**/*.tsx'] },
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
