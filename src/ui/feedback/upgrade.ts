/** Parts of the browser that the upgrade needs; tests pass their own. */
export interface UpgradePage {
  /** The path of the script that this page started with; it changes with each build. */
  script: string | undefined;
  /** The page as the server has it now. */
  newPage: () => Promise<string>;
  /** True while a dialog is open, which may contain typed text. */
  dialogOpen: () => boolean;
  /** The scripts from which this tab was reloaded already. */
  left: Pick<Storage, 'getItem' | 'setItem'>;
  reload: () => void;
}

const storageKey = 'cairn.left';

/**
 * Reloads the page if the server has another build than this page is of, and nothing typed is lost by it. Each build
 * is left by itself at most once, so that servers of two builds cannot toss a tab to and fro.
 */
export async function upgrade(page: UpgradePage): Promise<boolean> {
  const { script, left } = page;
  if (script === undefined || page.dialogOpen()) return false;
  const before: readonly string[] = (left.getItem(storageKey) ?? '').split(' ');
  if (before.includes(script)) return false;
  const now = await page.newPage().catch(() => script);
  if (now.includes(script) || page.dialogOpen()) return false;
  left.setItem(storageKey, [...before, script].join(' ').trim());
  page.reload();
  return true;
}

/** Maximum wait for the new page, ms. */
const timeoutMs = 4000;

/** A part of this page could not be loaded: reloads if an upgrade is why, and then never returns. */
export async function reloadForUpgrade(): Promise<void> {
  const source = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  try {
    const reloads = await upgrade({
      script: source === undefined ? undefined : new URL(source).pathname,
      newPage: async () => {
        const signal = AbortSignal.timeout(timeoutMs);
        const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store', signal });
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        return answer.text();
      },
      dialogOpen: () => document.querySelector('[role=dialog], [role=alertdialog]') !== null,
      left: sessionStorage,
      reload: () => location.reload(),
    });
    if (reloads) await new Promise(() => {});
  } catch {
    // Storage is blocked: the person is asked instead.
  }
}
