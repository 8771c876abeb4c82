import { Link, useLocation } from 'react-router';
import { dateWords } from '@/design/dates';
import { Page } from '@/design/Page';
import { withAsAt } from '@/routes/asAt';

/** An address that asks for tomorrow or for 31 June. Showing today instead would pass for an answer. */
export function ImpossibleDatePage({ text }: { text: string }) {
  const { pathname, search } = useLocation();
  return (
    <Page title="That date cannot be shown">
      <p>The address asks for “{dateWords(text)}”. You can look back at any date up to today, written as 2024-07-15 in the address.</p>
      <p>
        <Link to={withAsAt(pathname, search, undefined)}>Show this page as it is today</Link>
      </p>
    </Page>
  );
}
