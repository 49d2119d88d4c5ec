import * as v from 'valibot';

/**
 * A path of this server, since CloudStack has no CORS; `//host` and `/\host` would be another's. Browsers drop tabs and
 * line breaks from addresses.
 */
const isPathHere = (address: string): boolean => /^\/(?![/\\])[^?#\s\p{Cc}]*$/u.test(address);

/** A real cloud, with or without the practice cloud beside it. */
const RealCloud = v.strictObject(
  {
    /** Address of the cloud's API: a path of this server. */
    api: v.pipe(v.string('path'), v.check(isPathHere, 'path')),
    /** True where the practice cloud is offered beside it. */
    practiceCloud: v.optional(v.boolean('boolean'), false),
  },
  ({ expected }) => (expected === 'never' ? 'unknown' : 'missing'),
);

/** The practice cloud and no real one: an explicit field, so that a missing field cannot mean it. */
const PracticeOnly = v.strictObject({ practiceCloud: v.literal('only') });

/** Content of `config.json` beside the page. */
export type Config = v.InferOutput<typeof RealCloud> | v.InferOutput<typeof PracticeOnly>;

/** Errors of the file; the text is `app.config.<problem>`. */
export const configProblems = [
  'absent',
  'slow',
  'unreachable',
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

/** The file is missing or cannot be used. */
export class ConfigError extends Error {
  constructor(
    readonly problem: ConfigProblem,
    /** Values of the text: the field, or the HTTP status. */
    readonly values: Readonly<{ field?: string; status?: number }> = {},
  ) {
    super(`config.json: ${problem} ${JSON.stringify(values)}`);
  }
}

/** Maximum wait for the file, ms. */
const timeoutMs = 4000;

/**
 * Reads the configuration of this site. Rejects with a `ConfigError` that names the problem; a site without one opens
 * no cloud at all, so that nobody mistakes the practice cloud for a real one.
 */
export async function readConfig(fetch: typeof globalThis.fetch): Promise<Config> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  try {
    const address = `${import.meta.env.BASE_URL}config.json`;
    return await parse(await fetch(address, { cache: 'no-store', signal: limit.signal }));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(limit.signal.aborted ? 'slow' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}

/** Reads the configuration repeatedly until it is usable; `failed` resolves when it is time to retry. */
export async function readUsableConfig(
  fetch: typeof globalThis.fetch,
  failed: (error: unknown) => Promise<void>,
): Promise<Config> {
  for (;;) {
    try {
      return await readConfig(fetch);
    } catch (error) {
      await failed(error);
    }
  }
}

async function parse(answer: Response): Promise<Config> {
  if (answer.status === 404) throw new ConfigError('absent');
  if (!answer.ok) throw new ConfigError('status', { status: answer.status });
  if (answer.headers.get('Content-Type')?.startsWith('text/html') === true)
    throw new ConfigError('page');
  const file = parsedJson(await answer.text());
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new ConfigError('object');
  if (v.is(PracticeOnly, file)) return file;
  const read = v.safeParse(RealCloud, file);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const problem = configProblems.find((known) => known === issue.message);
  throw new ConfigError(problem ?? 'object', { field: v.getDotPath(issue) ?? '' });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError('json');
  }
}
