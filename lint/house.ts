import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import ts from 'typescript';

/*
 * Checks that no linter of single files can do: the length of files, the size of folders, names that mean two things,
 * circles between files, comments that cite missing sources, and the first words of comments. `npm run lint` runs it.
 */

/** Lines that no file reaches. */
const tooLong = 400;
/** Files that no folder exceeds, besides its rooms and its tests. */
const fullestFolder = 25;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const code = tracked.filter((file) => /^(src|e2e|deploy|lint)\/.*\.(ts|tsx|js|mjs)$/.test(file));
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);
const texts = new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));
const problems: string[] = [];

for (const [file, text] of texts) {
  const lines = text.split('\n').length - 1;
  if (lines >= tooLong) problems.push(`${file} has ${String(lines)} lines`);
}

const folders = new Map<string, number>();
for (const file of code.filter((each) => !isTest(each)))
  folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
for (const [folder, count] of folders)
  if (count > fullestFolder) problems.push(`${folder} holds ${String(count)} files`);

/** Each language has the same texts, under the same names. */
const isOfLanguage = (file: string) =>
  /^src\/(i18n\/[a-z]{2}\/|resources\/.*\/[a-z]{2}\.ts$)/.test(file);

const sources = [...texts]
  .filter(([file]) => file.startsWith('src/') && /\.tsx?$/.test(file) && !isTest(file))
  .map(([file, text]) => ({
    file,
    source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest),
  }));

/** The names that a file declares and exports. */
function exportedNames(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? name.text : [],
      );
    return ts.isDeclarationStatement(statement) && statement.name !== undefined
      ? statement.name.getText(source)
      : [];
  });
}

const homes = new Map<string, Set<string>>();
for (const { file, source } of sources)
  if (!isOfLanguage(file))
    for (const name of exportedNames(source))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
for (const [name, files] of homes)
  if (files.size > 1) problems.push(`${name} is exported by ${[...files].join(' and ')}`);

/** The files of ours that a file imports: types and lazy imports included. */
function importsOf({ file, source }: (typeof sources)[number]): readonly string[] {
  const named: string[] = [];
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from !== undefined && ts.isStringLiteral(from) && from.text.startsWith('.'))
      named.push(normalize(join(dirname(file), from.text)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return named.flatMap(
    (base) =>
      ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((each) => texts.has(each)) ??
      [],
  );
}

const imports = new Map(sources.map((each) => [each.file, importsOf(each)]));
const known = new Set<string>();
function follow(file: string, path: readonly string[]): void {
  if (path.includes(file)) {
    problems.push(`a circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    return;
  }
  if (known.has(file)) return;
  for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
  known.add(file);
}
for (const file of imports.keys()) follow(file, []);

const rules = readFileSync('docs/cloudstack-rules.md', 'utf8');
const sections = new Set([...rules.matchAll(/^## (\d+)\./gm)].map(([, number]) => number));
for (const [file, text] of texts) {
  for (const [cited, first, last] of text.matchAll(/CloudStack rules §(\d+)(?:[–-](?:§)?(\d+))?/g))
    for (const number of [first, last])
      if (number !== undefined && !sections.has(number))
        problems.push(`${file} cites ${cited}, which is not in docs/cloudstack-rules.md`);
  for (const [path] of text.matchAll(/\b(?:src|docs|e2e|deploy)\/[\w./-]+\.(?:md|tsx?|css|js)\b/g))
    if (!tracked.includes(path) && !tracked.some((each) => each.startsWith(path)))
      problems.push(`${file} names ${path}, which is not there`);
}
for (const file of tracked.filter((each) => extname(each) === '.md'))
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    if (!existsSync(join(dirname(file), target)))
      problems.push(`${file} links ${target}, which is not there`);

/** Keeps its comments: the page's policy has its hash, so that any change to it reconfigures every server. */
const hashed = 'src/app/start/guard.js';
for (const file of tracked.filter((each) =>
  /^(src|e2e|deploy|lint)\/.*\.(tsx?|m?js|css)$/.test(each),
))
  if (file !== hashed)
    for (const [, words = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:\/\*\*?|\/\/)\s*(?:\*\s+)?((?:What|Whether|That)\b.{0,30})/g,
    ))
      problems.push(`${file} begins a comment with “${words}”: begin with a noun or a verb`);

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
