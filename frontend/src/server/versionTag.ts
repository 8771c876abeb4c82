/** The tag of a record that was shown in a list, which has none of its own: identifier and version, as the server writes it. */
export function versionTag({ id, version }: { id: string; version: number }): string {
  return `"${id}.v${version}"`;
}
