const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MOST_DIGITS = 13;

/** Whole pence as people write them: £690,000, £1,200.50, −£200. */
export function pounds(pence: number): string {
  const size = Math.abs(pence);
  const rest = size % 100;
  return `${pence < 0 ? '−' : ''}£${WHOLE.format((size - rest) / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** As it stands in a field that is opened to be changed: 1,200.50. */
export const poundsTyped = (pence: number | undefined): string => (pence === undefined ? '' : pounds(pence).replace('£', ''));

/**
 * Reads 1200, 1,200.50 and £1,200.50 as whole pence, without ever making a fraction of it. Null for what could mean two things:
 * 1.200,50, 1,20, tenths of a penny, £1.2m, and less than nothing.
 */
export function readPounds(text: string): number | null {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  const [, whole = '', part = ''] = match ?? [];
  const digits = whole.replaceAll(',', '');
  return match === null || digits.length > MOST_DIGITS ? null : Number(digits) * 100 + Number(part.padEnd(2, '0'));
}

/** What is said at a field that cannot be read. */
export function poundsAdvice(label: string): string {
  return `${label} must be an amount in pounds and pence, for example 1,200.50`;
}
