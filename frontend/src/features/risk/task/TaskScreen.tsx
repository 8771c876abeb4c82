import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { programmeQuery } from '@/api/programme';
import { Page } from '@/design/Page';
import { Loading, Refused } from '@/design/states';
import { useAsAt, withAsAt } from '@/routes/asAt';

export interface TaskScreenProps {
  programmeId: string;
  title: string;
  /** The page it was started from. */
  from: ReactNode;
  back: string;
  /** May it be done? */
  allowed: boolean;
  answer?: ReactNode;
  children: ReactNode;
}

/** A page that does nothing but change the register: there is none of it in the past, nor for those who may not. */
export function TaskScreen({ programmeId, title, from, back, allowed, answer, children }: TaskScreenProps) {
  const { isPast, asAt } = useAsAt();
  const { pathname, search } = useLocation();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  return (
    <Page title={title} titleEnd={programme.data?.areaName} caption={from} answer={isPast || !allowed ? undefined : answer}>
      {isPast ? (
        <Refused title="Nothing can be changed in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
          You are looking back. Risks are changed today only; what they were stays in the history.
        </Refused>
      ) : allowed ? (
        children
      ) : programme.data === undefined ? (
        <Loading what="the programme" />
      ) : (
        <Refused title="You cannot change this here" action={<Link to={back}>Back</Link>}>
          A risk is kept by the SRO of its priority, or by the programme manager. If you need it for your work, ask the programme office.
        </Refused>
      )}
    </Page>
  );
}
