const PREFIX = 'gt-unsent:';

/**
 * What was typed and has not reached the server yet, kept in this tab. It survives a reload and signing in again, and ends
 * with the tab. The person is part of the key: somebody else who signs in here must not be shown it.
 */
export function keepUnsent(person: string, what: string, value: unknown): void {
  try {
    sessionStorage.setItem(key(person, what), JSON.stringify(value));
  } catch {
    // Full or forbidden: the draft on the server is the first net, this is only the second.
  }
}

export function readUnsent(person: string, what: string): unknown {
  try {
    const text = sessionStorage.getItem(key(person, what));
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

export function dropUnsent(person: string, what: string): void {
  try {
    sessionStorage.removeItem(key(person, what));
  } catch {
    // Nothing can have been kept either.
  }
}

/** Whether something waits here, whoever typed it: the sign-in page says so without saying what. */
export function anythingUnsent(): boolean {
  try {
    return Object.keys(sessionStorage).some((name) => name.startsWith(PREFIX));
  } catch {
    return false;
  }
}

function key(person: string, what: string): string {
  return `${PREFIX}${person}:${what}`;
}
