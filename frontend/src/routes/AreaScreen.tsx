import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { may, useMe } from '@/server/me';
import { useAsAt, withAsAt } from './asAt';

export interface AreaScreenProps {
  areaCode: string;
  title: string;
  permission: string;
  /** The page a task was started from. */
  from?: { to: string; title: string };
  answer?: ReactNode;
  /** The screen does nothing but change the record, so there is none of it in the past. */
  changes?: boolean;
  children: ReactNode;
}

/** A page about an area, for those whose roles in that very area include it. */
export function AreaScreen({ areaCode, title, permission, from, answer, changes = false, children }: AreaScreenProps) {
  const me = useMe();
  const { isPast } = useAsAt();
  const { pathname, search } = useLocation();
  const area = me?.areas.find(({ code }) => code === areaCode);
  const allowed = may(me, permission, areaCode);
  return (
    <Page
      title={title}
      titleEnd={area?.name}
      caption={from === undefined ? area?.name : <Link to={from.to}>{from.title}</Link>}
      answer={allowed ? answer : undefined}
    >
      {!allowed ? (
        <Refused title="You cannot open this page for this area">
          <p>
            It needs the permission <strong>{permission}</strong> there. If you need it for your work, ask the area’s programme office.
          </p>
        </Refused>
      ) : changes && isPast ? (
        <Refused title="Nothing can be changed in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
          You are looking back. What belongs to the area is shown as it is today at any date, and is changed today only.
        </Refused>
      ) : (
        children
      )}
    </Page>
  );
}

/** Said on a list that a past date does not change: "People and organisations". */
export function AlwaysToday({ what }: { what: string }) {
  const { isPast } = useAsAt();
  return isPast ? <p className="gt-small gt-quiet">{what} are shown as they are today at any date. Go back to today to change something.</p> : null;
}
