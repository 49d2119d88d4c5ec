import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { cloudProxy } from './deploy/cloudProxy.ts';
import { contentSecurityPolicy, guard, headers } from './deploy/headers.ts';
import { guardHtml, noScriptHtml } from './src/app/start/guardHtml.ts';
import { isPlain } from './src/i18n/isPlain.ts';

/** Puts the policy into the built page. The development server needs inline styles, so it has none. */
function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Puts what watches over the start into the page itself. */
function pageGuard(): Plugin {
  const inside = `<style>${guard.style}</style><script>${guard.script}</script>`;
  return {
    name: 'page-guard',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace('<!-- guard -->', () => inside)
          .replace('<!-- no script -->', noScriptHtml)
          .replace('<!-- messages -->', guardHtml),
    },
  };
}

/**
 * The page's configuration: a real cloud where CLOUDSTACK_URL names one, with the practice cloud offered; else the
 * practice cloud alone.
 */
function cloudConfig(cloudStackUrl: string | undefined): Plugin {
  const config =
    cloudStackUrl === undefined
      ? { practiceCloud: 'only' }
      : { api: '/client/api', practiceCloud: true };
  const answer: Connect.NextHandleFunction = (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(config));
  };
  const serve = ({
    config,
    middlewares,
  }: {
    config: ResolvedConfig;
    middlewares: Connect.Server;
  }) => {
    middlewares.use(`${config.base}config.json`, answer);
  };
  return { name: 'cloud-config', configureServer: serve, configurePreviewServer: serve };
}

/**
 * Serves the page at addresses whose percent-encoding cannot be decoded: Vite alone answers them with an empty 404.
 * The console then says that there is no such page.
 */
function anyAddress(): Plugin {
  const serve = ({
    config,
    middlewares,
  }: {
    config: ResolvedConfig;
    middlewares: Connect.Server;
  }) => {
    middlewares.use((request, _response, next) => {
      try {
        decodeURIComponent(request.url ?? '');
      } catch {
        request.url = config.base;
      }
      next();
    });
  };
  return { name: 'any-address', configureServer: serve, configurePreviewServer: serve };
}

/**
 * Compiles the texts that have placeholders, so that no browser needs the parser of their syntax.
 * See https://formatjs.github.io/docs/guides/advanced-usage/.
 */
function compiledTexts(): Plugin {
  // Two letters, of a folder or a file, name the language of texts.
  const texts = /\/src\/(i18n\/[a-z]{2}\/\w+|resources\/.*\/[a-z]{2})\.ts$/;
  return {
    name: 'compiled-texts',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform(code, id) {
      if (!texts.test(id)) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      const compile = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, value, start, end } = Object(node);
        if (type === 'Literal' && typeof value === 'string' && !isPlain(value))
          edits.push({
            start,
            end,
            text: JSON.stringify(parse(value, { shouldParseSkeletons: true })),
          });
        else Object.values(node).forEach(compile);
      };
      compile(this.parse(code));
      return edits.reduceRight(
        (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
        code,
      );
    },
  };
}

/**
 * Puts the practice cloud's service worker beside the page: MSW's own, behind a door that lets only the calls of the
 * practice cloud through. Nothing else that a page asks for ever passes through a worker.
 */
function practiceWorker(): Plugin {
  const source = [
    new URL('src/simulator/host/workerDoor.js', import.meta.url),
    new URL(import.meta.resolve('msw/mockServiceWorker.js')),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const fileName = 'practiceWorker.js';
  return {
    name: 'practice-worker',
    configureServer: ({ config, middlewares }) => {
      middlewares.use(`${config.base}${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Files of the first page, in English. */
const firstPage = [
  'src/main.tsx',
  'src/resources/instances/InstancesPage.tsx',
  'src/i18n/en/critical.ts',
];

/** Static imports of each module, from the bundler. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
}

/** Which file of the build a part of the console is in that loads after the first page. */
const laterFiles: readonly (readonly [file: string, parts: RegExp])[] = [
  ['dialogs', /\/dialogs?\/\w+\.tsx$|\/DialogBoundary\.tsx$/],
  ['pages', /\/src\/resources\/.*Page\.tsx$/],
  ['panels', /\/src\/app\/|\/RunAnnouncer\.tsx$/],
  ['RecoveryMap', /\/RecoveryMap\.tsx$/],
];

/**
 * Puts what loads at once into two files, the libraries' and the console's: a few large files compress better than many
 * small ones, and an upgrade of the console leaves the libraries in the browser's cache. What loads later is in a file
 * for the pages, one for the dialogs, one for the panels, and one for what several of these need.
 */
function inFewFiles(): (id: string, graph: ModuleGraph) => string | null {
  const files = new Map<string, Set<string>>();
  const visit = (id: string, file: string, graph: ModuleGraph) => {
    const held = files.get(id) ?? new Set();
    if (held.has(file) || held.has('console')) return;
    files.set(id, held.add(file));
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported, file, graph);
  };
  const sort = (graph: ModuleGraph) => {
    visit(fileURLToPath(new URL('src/main.tsx', import.meta.url)), 'console', graph);
    // Those that are found on the way are looked at too.
    for (const id of files.keys())
      for (const later of graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
        const file = laterFiles.find(([, parts]) => parts.test(later))?.[0];
        if (file !== undefined) visit(later, file, graph);
      }
  };
  return (id, graph) => {
    if (files.size === 0) sort(graph);
    const held = files.get(id) ?? new Set<string>();
    const [file, another] = held;
    if (file === 'console') return id.includes('node_modules') ? 'libraries' : file;
    if (another === undefined) return file ?? null;
    return held.has('RecoveryMap') ? 'sharedWithMap' : 'shared';
  };
}

/** Maximum sizes, by page. Bytes are gzip, in kB (1000). */
const budgets = [
  {
    name: 'JavaScript for /instances, real cloud',
    entries: firstPage,
    beside: [],
    kB: 240,
    files: 12,
  },
  {
    name: 'the map, besides',
    entries: ['src/resources/recovery-points/map/RecoveryMap.tsx'],
    beside: firstPage,
    kB: 80,
    files: 12,
  },
  {
    name: 'the practice cloud, besides',
    entries: ['src/simulator/host/browser.ts', 'src/simulator/host/worker.ts'],
    beside: firstPage,
    kB: 90,
    files: 12,
  },
] as const;

/** Fails the build where a budget is exceeded, and prints the size of each. */
function byteBudgets(): Plugin {
  return {
    name: 'byte-budgets',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      );
      const loadedBy = (entries: readonly string[]): Set<string> => {
        const loaded = new Set<string>();
        const load = (name: string) => {
          const chunk = chunks.get(name);
          if (chunk === undefined || loaded.has(name)) return;
          loaded.add(name);
          chunk.imports.forEach(load);
        };
        for (const entry of entries) {
          const holder = [...chunks.values()].find((chunk) =>
            chunk.moduleIds.some((id) => id.endsWith(`/${entry}`)),
          );
          if (holder === undefined) this.error(`No chunk holds ${entry}; mend the budgets.`);
          else load(holder.fileName);
        }
        return loaded;
      };
      const rows = budgets.map((budget) => {
        const beside = loadedBy(budget.beside);
        const files = [...loadedBy(budget.entries)].filter((file) => !beside.has(file));
        const bytes = files.reduce(
          (sum, file) => sum + gzipSync(chunks.get(file)?.code ?? '', { level: 9 }).length,
          0,
        );
        return { budget, files: files.length, kB: bytes / 1000 };
      });
      const table = rows.map(
        ({ budget, files, kB }) =>
          `  ${budget.name.padEnd(40)} ${kB.toFixed(1).padStart(6)} of ${budget.kB} kB gz, ${files} of ${budget.files} files`,
      );
      this.info(`budgets\n${table.join('\n')}`);
      const over = rows.filter((r) => r.kB > r.budget.kB || r.files > r.budget.files);
      if (over.length > 0)
        this.error(
          `Over budget: ${over.map((row) => row.budget.name).join('; ')}\n${table.join('\n')}`,
        );
    },
  };
}

const cloudStackUrl = process.env['CLOUDSTACK_URL'];

const server = cloudStackUrl === undefined ? {} : { proxy: cloudProxy(cloudStackUrl) };

export default defineConfig({
  plugins: [
    react(),
    policy(),
    pageGuard(),
    anyAddress(),
    cloudConfig(cloudStackUrl),
    practiceWorker(),
    compiledTexts(),
    byteBudgets(),
  ],
  // MSW's jar of cookies and its list of public suffixes are 120 kB gz; the practice cloud sets no cookie in a browser.
  resolve: {
    alias: {
      'tough-cookie': new URL('src/simulator/host/toughCookie.ts', import.meta.url).pathname,
    },
  },
  server,
  preview: { ...server, headers },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: inFewFiles(), debugName: 'few files' }],
        },
      },
    },
  },
  test: {
    // A slow, shared machine is no failure.
    testTimeout: 30_000,
    // A worker loads the code once for all files; without this, half of the time goes by loading it.
    isolate: false,
    maxWorkers: '100%',
    // A worker serves one environment. Mixed, the files would start a new worker, and load the code again, at each turn.
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['{src,deploy}/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
});
