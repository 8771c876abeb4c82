import type { components } from './schema';
import { BASIS_WORDS } from './words';

/** Where a record comes from and how far that can be trusted. Stands under every record that was not typed here. */
export function Source({ source, basis }: { source: string; basis: components['schemas']['Basis'] }) {
  return (
    <p className="gt-small gt-quiet gt-source">
      {BASIS_WORDS[basis]}
      {basis === 'ENTERED' || source === '' ? '.' : `. Source: ${source}${source.endsWith('.') ? '' : '.'}`}
    </p>
  );
}
