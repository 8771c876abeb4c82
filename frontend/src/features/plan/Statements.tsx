import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { RatingTag } from '@/design/RatingTag';
import { Loading } from '@/design/states';
import { Trouble } from '@/parts/Answer';
import { Source } from '@/parts/Source';
import { CONFIDENCE_WORDS, roleWords } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { statementsQuery, type Statement } from './api/statements';
import { PlannedValue } from './PlannedValue';

/** Every statement as a line through time, newest first. */
export function Statements({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  const { asAt } = useAsAt();
  const query = useInfiniteQuery(statementsQuery({ programmeId, actionId, asAt }));
  if (query.data === undefined) {
    return query.isPending ? <Loading what="the statements" /> : <Trouble error={query.error} retry={() => void query.refetch()} />;
  }
  const statements = query.data.pages.flatMap((page) => page.items);
  if (statements.length === 0) {
    return <p>Nothing has been stated about this action yet. Until then it counts as not started.</p>;
  }
  return (
    <>
      <ol className="gt-timeline" reversed>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementEntry statement={statement} />
          </li>
        ))}
      </ol>
      {query.hasNextPage ? (
        <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Earlier statements
        </Button>
      ) : null}
    </>
  );
}

export function StatementEntry({ statement }: { statement: Statement }) {
  const { progress, impact, confidence, forecast, actual, dateWords, evidence, overrideReason } = statement;
  const author = statement.author === undefined ? '' : ` (${statement.author})`;
  return (
    <>
      <h3>
        <DateValue value={statement.positionOn} />
      </h3>
      <p className="gt-timeline__tags">
        <RatingTag code={progress} />
        {confidence === undefined ? null : <span className="gt-small gt-quiet">{CONFIDENCE_WORDS[confidence]}</span>}
        {impact === undefined ? null : (
          <span className="gt-pair">
            <span className="gt-small gt-quiet">Impact:</span> <RatingTag code={impact} axis="impact" />
          </span>
        )}
      </p>
      {statement.narrative === '' ? (
        <p className="gt-small gt-quiet">No words were given with the rating.</p>
      ) : (
        statement.narrative.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
      )}
      {statement.impactReason === undefined ? null : <p>Impact: {statement.impactReason}</p>}
      {forecast === undefined && dateWords?.forecast === undefined ? null : (
        <p className="gt-small">
          Forecast: <PlannedValue value={forecast} words={dateWords?.forecast} />
        </p>
      )}
      {actual === undefined && dateWords?.actual === undefined ? null : (
        <p className="gt-small">
          Completed: <PlannedValue value={actual} words={dateWords?.actual} />
        </p>
      )}
      {evidence.length === 0 ? null : (
        <>
          <p className="gt-small gt-tight-below">Evidence:</p>
          <ul className="govuk-list govuk-list--bullet gt-small">
            {evidence.map(({ title, url }) => (
              <li key={`${title} ${url}`}>
                {/* Another site: it is told neither where the reader came from nor given a handle on this window. */}
                <a href={url} rel="noreferrer noopener">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {overrideReason === undefined ? null : (
        <p className="gt-small gt-override">
          <strong>Complete without all that complete needs:</strong> {overrideReason}
        </p>
      )}
      <p className="gt-small gt-quiet gt-tight-below">
        {statement.basis === 'ENTERED' ? `${roleWords(statement.authorRole)}${author}, stated ` : 'Reported '}
        <DateValue value={statement.reportedOn} />
      </p>
      <Source source={statement.source} basis={statement.basis} rated />
    </>
  );
}
