import { Link } from 'react-router';
import { ChangeMark } from '@/design/ChangeMark';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { useLink } from '@/routes/links';
import type { Analysis } from '../api/analysis';
import { DIRECTION, amount } from '../words';

const VERDICT = {
  MORE_THAN_ORDINARY: 'A step beyond ordinary variation',
  ORDINARY: 'A step within ordinary variation',
  CANNOT_BE_TESTED: 'Cannot be tested',
  NOT_COMPARABLE: 'Not comparable',
} as const;

/** Change, target, forecast and limits in the server's words. */
export function Says({ analysis: a }: { analysis: Analysis }) {
  const { words, tone } = DIRECTION[a.direction];
  const given = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  const facts = [
    { name: 'Direction of the step', value: <ChangeMark tone={tone}>{words}</ChangeMark> },
    ...(a.change === undefined
      ? []
      : [
          { name: 'Step', value: a.change.sentence },
          {
            name: 'Is it real?',
            value: (
              <>
                <strong>{VERDICT[a.change.verdict]}.</strong> {a.change.because}
              </>
            ),
          },
        ]),
    ...given('The latest figure', a.latestSays),
    ...given('Against the target', a.againstTarget),
    ...(a.forecast === undefined
      ? []
      : [
          {
            name: 'When it is met',
            value: (
              <>
                {a.forecast.sentence} <span className="gt-quiet">{a.forecast.basis}</span>
              </>
            ),
          },
        ]),
    ...given('The law expects', a.expectation),
    ...(a.limits === undefined
      ? given('Control limits', a.noLimits)
      : [
          {
            name: 'Control limits',
            value: `${amount(a.limits.lower, a.unit, a.unitWords)} to ${amount(a.limits.upper, a.unit, a.unitWords)} round an average of ${amount(a.limits.mean, a.unit, a.unitWords)}, from ${a.limits.baseline} figures${a.limits.trial ? '; trial limits, which may still move' : ''}.`,
          },
        ]),
  ];
  return (
    <Panel title="What the figures say">
      <Facts facts={facts} />
    </Panel>
  );
}

/** What happened and may show in the figures, by the numbers of the chart; and where the series was cut. */
export function Happened({ analysis, programmeId }: { analysis: Analysis; programmeId: string }) {
  const link = useLink();
  const { interventions, breaks, missing } = analysis;
  if (interventions.length + breaks.length === 0 && missing === undefined) {
    return null;
  }
  return (
    <>
      {interventions.length === 0 ? null : (
        <>
          <h3>What happened, by the numbers on the chart</h3>
          <ol className="gt-happened">
            {interventions.map((one, index) => (
              <li key={`${one.on} ${index}`}>
                <DateValue value={one.on} />:{' '}
                {one.actionId === undefined ? one.text : <Link to={link('action', { programmeId, actionId: one.actionId })}>{one.text}</Link>}
              </li>
            ))}
          </ol>
        </>
      )}
      {missing === undefined ? null : (
        <p className="gt-score__caveat">
          <strong>The line is broken:</strong> {missing}
        </p>
      )}
      {breaks.map((cut) => (
        <p key={cut.at} className="gt-score__caveat">
          <strong>The series is cut before {cut.period}:</strong> {cut.reason}
        </p>
      ))}
    </>
  );
}
