import * as v from 'valibot';

/** What `config.json` beside the page says: where the cloud's API is, a path of this origin, since CloudStack has no CORS. */
const Config = v.object({
  api: v.pipe(
    v.string(),
    v.regex(/^\/(?!\/)/, 'api: must be a path of this server, such as /client/api'),
  ),
});
export type Config = v.InferOutput<typeof Config>;

/** The file is there and cannot be understood; `message` says why. */
export class ConfigError extends Error {}

/** Reads the configuration; undefined where there is none, which means the practice cloud. */
export async function readConfig(fetch: typeof globalThis.fetch): Promise<Config | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-store' });
  if (answer.status === 404) return undefined;
  // A static host that answers every address with the page has no such file either.
  if (answer.headers.get('Content-Type')?.startsWith('text/html') === true) return undefined;
  if (!answer.ok) throw new ConfigError(`HTTP ${answer.status}`);
  try {
    return v.parse(Config, await answer.json());
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error));
  }
}
