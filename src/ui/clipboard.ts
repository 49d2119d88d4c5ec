/** Whether the text could be copied: the browser has a clipboard for pages only over HTTPS and on the machine itself. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
