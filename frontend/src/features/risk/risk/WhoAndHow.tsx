import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { Source } from '@/parts/Source';
import { Link } from 'react-router';
import { useLink, useRouteParams } from '@/routes/links';
import type { Risk } from '../api/risk';
import { live } from './partProps';
import { CATEGORIES, PROXIMITIES, RESPONSES } from '../words';

/** Who answers for it, how near it is and what one means to do; what nobody said is shown missing. */
export function WhoAndHow({ risk, keep }: { risk: Risk; keep: boolean }) {
  const { programmeId } = useRouteParams('risk');
  const link = useLink();
  const { owner, organisation, sro, category, proximity, response, raisedOn, raisedBy, foundIn, fundTitle, audience } = risk;
  const not = (words: string) => <span className="gt-quiet">{words}</span>;
  return (
    <Panel
      title="Who and how"
      aside={
        keep && live(risk) && audience === 'AREA' ? (
          <Link to={link('riskTask', { programmeId, riskId: risk.id, task: 'readers' })}>Ask for fewer readers</Link>
        ) : undefined
      }
    >
      <Facts
        facts={[
          ...(audience === 'ADVISERS' ? [{ name: 'For', value: 'Advisers, the chair and the programme manager only' }] : []),
          { name: 'Owner', value: owner === undefined ? not('Nobody named') : organisation === undefined ? owner : `${owner}, ${organisation}` },
          ...(sro === undefined ? [] : [{ name: 'SRO', value: sro }]),
          ...(fundTitle === undefined ? [] : [{ name: 'Grant', value: fundTitle }]),
          { name: 'Category', value: category === undefined ? not('Not said') : CATEGORIES[category].word },
          { name: 'How near', value: proximity === undefined ? not('Not said') : PROXIMITIES[proximity] },
          {
            name: 'Response',
            value:
              response === undefined
                ? not('Not said')
                : `${RESPONSES[response].word}: ${RESPONSES[response].meaning.charAt(0).toLowerCase()}${RESPONSES[response].meaning.slice(1)}`,
          },
          {
            name: 'Raised',
            value:
              raisedOn === undefined && raisedBy === undefined ? (
                not('Not said')
              ) : (
                <>
                  {raisedOn === undefined ? null : <DateValue value={raisedOn} />}
                  {raisedBy === undefined ? null : `${raisedOn === undefined ? 'By' : ', by'} ${raisedBy}`}
                </>
              ),
          },
          ...(foundIn === undefined
            ? []
            : [
                {
                  name: 'Found in',
                  value: (
                    <>
                      a control of{' '}
                      <Link to={link('risk', { programmeId, riskId: foundIn.id })}>
                        {foundIn.ref} {foundIn.title}
                      </Link>
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Source source={risk.source} basis={risk.basis} />
    </Panel>
  );
}
