import { useEffect, useRef } from 'react';
import { Done } from '@/design/states';

/** What was just done on this page; what was pressed may be gone, so the focus goes here. */
export function Told({ children }: { children: string | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [children]);
  return children === null ? null : (
    <div ref={box} tabIndex={-1}>
      <Done>
        <p className="govuk-notification-banner__heading">{children}</p>
      </Done>
    </div>
  );
}
