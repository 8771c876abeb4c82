import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/design/Button';
import { Page } from '@/design/Page';
import { Loading, Refused } from '@/design/states';
import { ProblemError } from '@/server/problem';

export interface AnswerProps<Data> {
  query: UseQueryResult<Data>;
  /** For "Loading the actions": with its article. */
  what: string;
  children: (data: Data) => ReactNode;
}

/** What every screen does with a request: wait, show, or say why not, so that each state looks the same everywhere. */
export function Answer<Data>({ query, what, children }: AnswerProps<Data>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.isPending) {
    return <Loading what={what} />;
  }
  return <Trouble error={query.error} retry={() => void query.refetch()} />;
}

/**
 * The same for a page that is named after its record. While it waits there is no heading yet, because the focus goes to the
 * first one and would be lost with it; when there is no record the page still has a name.
 */
export function RecordAnswer<Data>({ query, what, title, children }: AnswerProps<Data> & { title: string }) {
  return query.data === undefined && !query.isPending ? (
    <Page title={title}>
      <Answer query={query} what={what}>
        {children}
      </Answer>
    </Page>
  ) : (
    <Answer query={query} what={what}>
      {children}
    </Answer>
  );
}

/** An error in words. What can pass by itself gets a button to try again; a refusal does not pretend that would help. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = error instanceof ProblemError ? error.problem : null;
  const passing = problem === null || problem.status === 0 || problem.status === 429 || problem.status >= 500;
  return (
    <Refused
      title={problem?.title ?? 'Something went wrong on this page'}
      action={
        passing && retry !== undefined ? (
          <Button look="secondary" onClick={retry}>
            Try again
          </Button>
        ) : undefined
      }
    >
      {problem === null ? <p>Reload the page. If it happens again, tell the programme office what you were doing.</p> : null}
      {problem === null || problem.detail === '' || problem.detail === problem.title ? null : <p>{problem.detail}</p>}
      {problem?.requestId === undefined ? null : <p className="gt-small gt-quiet">If you ask for help, quote {problem.requestId}.</p>}
    </Refused>
  );
}
