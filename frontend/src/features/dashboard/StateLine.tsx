import { DateValue, MomentValue } from '@/design/DateValue';
import type { Dashboard } from '@/server/dashboard';

/** Which state of the plan this is, so that two people with two figures can find out why. */
export function StateLine({ state }: { state: Dashboard['state'] }) {
  const { paper, loadedLater } = state;
  return (
    <p className="gt-state-line gt-small gt-quiet">
      State of <DateValue value={state.today} />, revision {state.revision} of the area’s history.{' '}
      {loadedLater ? (
        <>
          Loaded on <MomentValue value={state.recordedAt} />
          {paper === undefined ? null : (
            <>
              {' '}
              from {paper.title}, position of <DateValue value={paper.positionOn} />
            </>
          )}
          .
        </>
      ) : (
        <>
          Last changed on <MomentValue value={state.at} />.
        </>
      )}
    </p>
  );
}
