import { Finding } from '@/design/Finding';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import type { Dashboard } from '@/server/dashboard';

type Comparison = Dashboard['printed'][number];

/** Printed figures that the records do not give. It is one kind of what does not add up, and says so in its title. */
export function PrintedPanel({ comparisons }: { comparisons: readonly Comparison[] }) {
  return (
    <Panel title="Printed figures that the records do not give" count={comparisons.length}>
      {comparisons.map((comparison) => (
        <Finding
          key={`${comparison.paper} ${comparison.scope}`}
          severity={comparison.scope === 'overall' ? 'high' : 'mid'}
          reason={`${scopeWords(comparison.scope)} ${comparison.sentence}`}
          rule={`In: ${comparison.paper}`}
        />
      ))}
      {comparisons.map((comparison) => (
        <Lines key={`${comparison.paper} ${comparison.scope}`} comparison={comparison} />
      ))}
    </Panel>
  );
}

function scopeWords(scope: string): string {
  return scope === 'overall' ? 'Overall:' : `Priority ${scope.replace(/^P/, '')}:`;
}

function Lines({ comparison }: { comparison: Comparison }) {
  const listed = comparison.lines.some((line) => line.percentListed !== undefined);
  return (
    <table className="gt-small gt-printed">
      <caption className="govuk-visually-hidden">{scopeWords(comparison.scope)} printed and from the records</caption>
      <thead>
        <tr>
          <th scope="col">Rating</th>
          <th scope="col" className="gt-number">
            Printed
          </th>
          <th scope="col" className="gt-number">
            {listed ? 'Records, each once' : 'Records'}
          </th>
          {listed ? (
            <th scope="col" className="gt-number">
              As listed
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {comparison.lines.map((line) => (
          <tr key={line.rating}>
            <th scope="row">
              <RatingTag code={line.rating} />
            </th>
            <td className="gt-number">{line.printed}%</td>
            <td className="gt-number">
              {line.percent === undefined ? 'none' : `${line.percent}%`}
              <div className="gt-quiet">
                {line.count} of {line.of}
              </div>
            </td>
            {listed ? <td className="gt-number">{line.percentListed === undefined ? 'none' : `${line.percentListed}%`}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
