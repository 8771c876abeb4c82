/**
 * Copies a text, and leaves it selected where the browser refuses: then one can copy it oneself. Without https there is no
 * clipboard for scripts, only the older command.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the page is not served by https
    return typeof document.execCommand === 'function' && document.execCommand('copy');
  }
}
