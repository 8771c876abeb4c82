/** A sentence cut at the names it contains, each name once, where it comes first: joined again, the parts are the sentence. */
export function partsOf(sentence: string, records: readonly { label: string }[]): string[] {
  // The longest first: a name may begin with another one.
  const names = [...new Set(records.map(({ label }) => label))].filter((label) => label !== '').sort((one, other) => other.length - one.length);
  let parts = [sentence];
  for (const name of names) {
    const at = parts.findIndex((part) => !names.includes(part) && part.includes(name));
    const part = parts[at];
    if (part !== undefined) {
      const from = part.indexOf(name);
      parts = [...parts.slice(0, at), part.slice(0, from), name, part.slice(from + name.length), ...parts.slice(at + 1)];
    }
  }
  return parts.filter((part) => part !== '');
}
