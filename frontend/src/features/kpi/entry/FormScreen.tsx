import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Kpi } from '@/api/measures';
import { programmeQuery } from '@/api/programme';
import { Loading, Refused } from '@/design/states';
import { Page } from '@/design/Page';
import { useAsAt, withAsAt } from '@/routes/asAt';
import { useMayDo, type MayDo } from '../permissions';

export interface FormScreenProps {
  programmeId: string;
  permission: keyof MayDo;
  /** The measure it is about, once it is known. */
  kpi?: Pick<Kpi, 'priorityId'> | undefined;
  title: string;
  /** The page it was started from. */
  from: ReactNode;
  back: string;
  answer?: ReactNode;
  children: ReactNode;
}

/** A page that does nothing but change the record: there is none of it in the past, nor for those who may not. */
export function FormScreen({ programmeId, permission, kpi, title, from, back, answer, children }: FormScreenProps) {
  const { isPast, asAt } = useAsAt();
  const { pathname, search } = useLocation();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const may = useMayDo(programmeId, kpi);
  return (
    <Page title={title} titleEnd={programme.data?.areaName} caption={from} answer={isPast || !may[permission] ? undefined : answer}>
      {isPast ? (
        <Refused title="Nothing can be changed in the past" action={<Link to={withAsAt(pathname, search, undefined)}>Go back to today</Link>}>
          You are looking back. Figures and definitions are changed today only; what they were stays in the history.
        </Refused>
      ) : may[permission] ? (
        children
      ) : programme.data === undefined ? (
        <Loading what="the programme" />
      ) : (
        <Refused title="You cannot change this here" action={<Link to={back}>Back to the measure</Link>}>
          Programme managers keep every measure, SROs those of their priority. If you need it for your work, ask the programme office.
        </Refused>
      )}
    </Page>
  );
}
