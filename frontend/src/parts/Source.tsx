import type { components } from '@/server/schema';
import { BASIS_WORDS, RATING_BASIS_WORDS } from './words';

export interface SourceProps {
  source: string;
  basis: components['schemas']['Basis'];
  /** The record carries a rating, and it may be that which is inferred. */
  rated?: boolean;
}

/** Where a record comes from and how far that can be trusted. Stands under every record that was not typed here. */
export function Source({ source, basis, rated = false }: SourceProps) {
  return (
    <p className="gt-small gt-quiet gt-source">
      {(rated ? RATING_BASIS_WORDS : BASIS_WORDS)[basis]}
      {basis === 'ENTERED' || source === '' ? '.' : `. Source: ${source}${source.endsWith('.') ? '' : '.'}`}
    </p>
  );
}
