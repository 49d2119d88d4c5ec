import * as v from 'valibot';

/** A path of this server, since CloudStack has no CORS; `//host` and `/\host` would be another's. */
const isPathHere = (address: string): boolean => /^\/(?![/\\])[^?#]*$/.test(address);

/** What `config.json` beside the page says. */
const Config = v.strictObject(
  {
    /** Where the cloud's API is: a path of this server. */
    api: v.pipe(v.string('path'), v.check(isPathHere, 'path')),
    /** Whether the practice cloud is offered beside it. */
    practiceCloud: v.optional(v.boolean('boolean'), false),
  },
  ({ expected }) => (expected === 'never' ? 'unknown' : 'missing'),
);
export type Config = v.InferOutput<typeof Config>;

/** What is wrong with the file; the text is `app.config.<problem>`. */
export const configProblems = [
  'status',
  'page',
  'json',
  'object',
  'missing',
  'unknown',
  'path',
  'boolean',
] as const;
export type ConfigProblem = (typeof configProblems)[number];

/** The file is there and cannot be used. */
export class ConfigError extends Error {
  constructor(
    readonly problem: ConfigProblem,
    /** What the text names: the field, or the HTTP status. */
    readonly values: Readonly<{ field?: string; status?: number }> = {},
  ) {
    super(`config.json: ${problem} ${JSON.stringify(values)}`);
  }
}

/** Reads the configuration; undefined where there is none (404), which means the practice cloud. */
export async function readConfig(fetch: typeof globalThis.fetch): Promise<Config | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-store' });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new ConfigError('status', { status: answer.status });
  if (answer.headers.get('Content-Type')?.startsWith('text/html') === true)
    throw new ConfigError('page');
  const file: unknown = await answer.json().catch(() => {
    throw new ConfigError('json');
  });
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new ConfigError('object');
  const read = v.safeParse(Config, file);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const problem = configProblems.find((known) => known === issue.message);
  throw new ConfigError(problem ?? 'object', { field: v.getDotPath(issue) ?? '' });
}
