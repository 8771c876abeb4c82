const KEY = 'gt-invitation';

/**
 * The secret of an invitation link stands behind the hash sign, which a browser sends to nobody. It is kept in this tab while
 * one signs in, and taken out of the address, where it would be seen and remembered.
 */
export function tokenIn(hash: string): string | null {
  const text = hash.replace(/^#/, '').trim();
  return text === '' ? null : text;
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // Then it lasts until the page is left, and the link must be opened again after signing in.
  }
}

export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function dropToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing can have been kept either.
  }
}
