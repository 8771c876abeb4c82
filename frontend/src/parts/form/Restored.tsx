import { Button } from '@/design/Button';
import type { Unsent } from './useUnsent';

/** Says that a form is not blank because of what was typed before, and how to be rid of it. */
export function Restored({ typed }: { typed: Pick<Unsent<unknown>, 'restored' | 'startAgain'> }) {
  return typed.restored ? (
    <div className="govuk-inset-text">
      What you had typed before is back. It was kept in this window.{' '}
      <Button look="link" onClick={typed.startAgain}>
        Start again
      </Button>
    </div>
  ) : null;
}
