import { useCallback } from 'react';
import type { components } from '@/server/schema';
import { useLink } from './links';

type RecordKind = components['schemas']['RecordKind'];

/** The page that shows a record of a programme, at the date one is looking at; null where a record has no page. */
export function useRecordLink(programmeId: string) {
  const link = useLink();
  return useCallback(
    (kind: RecordKind, id: string, priority?: number): string | null => {
      switch (kind) {
        case 'ACTION':
          return link('action', { programmeId, actionId: id });
        case 'RISK':
          return link('risk', { programmeId, riskId: id });
        case 'KPI':
          return link('measure', { programmeId, kpiId: id });
        case 'GRANT':
          return link('fund', { programmeId, fundId: id });
        case 'WORKSTREAM':
          return link('workstream', { programmeId, workstreamId: id });
        case 'RETURN':
          return link('return', { programmeId, returnId: id });
        // These are found on the page of their grant, which their own identifier does not name.
        case 'CONDITION':
        case 'TRANCHE':
        case 'OUTPUT':
        case 'VIREMENT':
        case 'FUNDING_ASK':
          return link('money', { programmeId });
        case 'PRIORITY':
          return priority === undefined ? null : link('actions', { programmeId }, { priority });
        case 'DEADLINE_CHANGE':
        case 'DECISION':
          return link('decisions', { programmeId });
        case 'SURVEY':
        case 'SURVEY_ROUND':
          return link('surveys', { programmeId });
        case 'RISK_STATEMENT':
          return link('risks', { programmeId });
        case 'RISK_MATRIX':
          return link('riskTask', { programmeId, riskId: 'all', task: 'matrix' });
        case 'KEY_DATE':
          return link('keyDates', { programmeId });
        case 'PROGRAMME':
        case 'PAPER':
        case 'PRINTED_FIGURE':
          return link('programme', { programmeId });
        default:
          return null;
      }
    },
    [link, programmeId],
  );
}
