import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Page } from '@/design/Page';
import { Loading, Refused } from '@/design/states';
import { programmeQuery } from '@/server/programme';
import { useAsAt, withAsAt } from './asAt';

export interface TaskScreenProps {
  programmeId: string;
  allowed: boolean;
  title: string;
  /** The page it was started from. */
  from: ReactNode;
  back: string;
  answer?: ReactNode;
  /** Who keeps it, and where to ask. */
  refused: string;
  /** What is changed today only. */
  past: string;
  children: ReactNode;
}

/** A page of a programme that does nothing but change the record: there is none of it in the past, nor for those who may not. */
export function TaskScreen({ programmeId, allowed, title, from, back, answer, refused, past, children }: TaskScreenProps) {
  const { isPast, asAt } = useAsAt();
  const { pathname, search } = useLocation();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  return (
    <Page title={title} titleEnd={programme.data?.areaName} caption={from} answer={isPast || !allowed ? undefined : answer}>
      {isPast ? (
        <Refused title="Nothing can be changed in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
          {past}
        </Refused>
      ) : allowed ? (
        children
      ) : programme.data === undefined ? (
        <Loading what="the programme" />
      ) : (
        <Refused title="You cannot change this here" action={<Link to={back}>Go back</Link>}>
          {refused}
        </Refused>
      )}
    </Page>
  );
}
