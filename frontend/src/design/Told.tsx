import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Done } from './states';

interface ToldState {
  done?: string;
  /** It was done on the page itself, where the button that was pressed is gone: the focus goes to what became of it. */
  here?: boolean;
}

/** What a task that led here has done. */
export function Told() {
  const location = useLocation();
  const { done, here = false } = (location.state ?? {}) as ToldState;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) {
      box.current?.focus();
    }
  }, [here, location.key]);
  return done === undefined ? null : (
    <div ref={box} tabIndex={-1}>
      <Done>
        <p className="govuk-notification-banner__heading">{done}</p>
      </Done>
    </div>
  );
}
