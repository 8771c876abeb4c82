import { useSyncExternalStore } from 'react';
import { Button } from '@/design/Button';
import type { WorkspaceAction } from '../api/workspace';
import type { Desk } from './Desk';
import { goTo } from './nextAction';
import { progressOf } from './report';

/** "7 of 10 said": follows what is typed, and leads to what is not said yet. */
export function Progress({ works, desk }: { works: readonly WorkspaceAction[]; desk: Desk }) {
  useSyncExternalStore(desk.subscribe, desk.changes);
  const { said, begun, of } = progressOf(works, desk.form);
  return (
    <div className="gt-progress">
      <p role="status">
        <strong>
          {said} of {of} said
        </strong>
        {begun === 0 ? null : `, ${begun} begun`}
      </p>
      {/* Words beside it say the same. */}
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width="100" height="6" fill="var(--gt-line-2)" />
        <rect width={of === 0 ? 0 : (said / of) * 100} height="6" fill="var(--gt-ink)" />
      </svg>
      {said === of ? null : (
        <Button look="link" onClick={() => goTo('unsaid')}>
          Next one not said
        </Button>
      )}
    </div>
  );
}
