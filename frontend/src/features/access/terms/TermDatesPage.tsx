import { useQuery } from '@tanstack/react-query';
import { dateWords, NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import type { Field, Values } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { OneForm, Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { plural } from '@/parts/words';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { versionTag } from '@/server/versionTag';
import { changeTermDates, removeTermDates, setTermDates, termDatesQuery, type TermDates, type TermDatesDraft } from '../api/termDates';

const TERMS: Record<TermDates['term'], string> = { AUTUMN: 'Autumn term', SPRING: 'Spring term', SUMMER: 'Summer term' };

const FIELDS: readonly Field[] = [
  { id: 'academicYear', kind: 'text', width: 10, label: 'Academic year', hint: 'For example, 2025/26.', ask: 'Enter the academic year' },
  {
    id: 'term',
    kind: 'radios',
    label: 'Which term is it?',
    choices: Object.entries(TERMS).map(([value, label]) => ({ value, label })),
    ask: 'Choose the term',
  },
  { id: 'firstDay', kind: 'date', label: 'First day of the term', ask: 'Enter the first day of the term' },
  { id: 'lastDay', kind: 'date', label: 'Last day of the term', beside: true, ask: 'Enter the last day of the term' },
];

/** When the school terms of the area begin and end, by which a period such as Autumn term 2025 has days. */
export function TermDatesPage() {
  const { areaCode } = useRouteParams('termDates');
  const me = useMe();
  const tell = useTelling();
  const { isPast } = useAsAt();
  const terms = useQuery({ ...termDatesQuery(areaCode), enabled: may(me, 'area:read', areaCode) });
  const mayChange = !isPast && may(me, 'plan:write', areaCode);
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.termDates.title}
      permission="area:read"
      answer={terms.data === undefined ? undefined : sentence(terms.data)}
    >
      <Told />
      <AlwaysToday what="Term dates" />
      <OneForm>
        {mayChange ? (
          <div className="gt-task">
            <Opener name="new" button="Set the dates of a term">
              {(close) => (
                <FieldsForm
                  name="Set the dates of a term"
                  what={`term-dates/${areaCode}`}
                  blank={{ academicYear: '', term: '', firstDay: NO_DATE, lastDay: NO_DATE }}
                  fields={() => FIELDS}
                  button="Set the dates"
                  send={(values) => setTermDates(areaCode, draftOf(values))}
                  stale={[['area', areaCode]]}
                  onCancel={close}
                  onDone={() => {
                    close();
                    tell('The dates of the term are set.');
                  }}
                />
              )}
            </Opener>
          </div>
        ) : null}
        <Answer query={terms} what="the term dates">
          {(all) =>
            all.length === 0 ? (
              <Empty title="No term dates are set yet">
                {mayChange ? 'Take them from the council’s list of school term dates.' : 'The programme manager sets them.'}
              </Empty>
            ) : (
              byYear(all).map(([year, of]) => <Year key={year} areaCode={areaCode} year={year} terms={of} mayChange={mayChange} tell={tell} />)
            )
          }
        </Answer>
      </OneForm>
    </AreaScreen>
  );
}

function sentence(terms: readonly TermDates[]): string {
  return terms.length === 0
    ? 'A period such as “Autumn term 2025” is asked about until its dates are set here.'
    : `The dates of ${plural(terms.length, 'term')} are set. A period such as “Autumn term 2025” is placed on them.`;
}

const yearWords = (year: string) => year.replace('-', '/');
const nameOf = ({ term, academicYear }: TermDates) => `${TERMS[term].toLowerCase()} ${yearWords(academicYear)}`;
const daysOf = ({ firstDay, lastDay }: TermDates) => `${dateWords(firstDay)} to ${dateWords(lastDay)}`;

/** The year as people write it, 2025/26, is sent as 2025-26. */
const draftOf = (values: Values) => ({ ...values, academicYear: String(values.academicYear).replace('/', '-') }) as unknown as TermDatesDraft;

/** The newest year first, its terms in their order. */
function byYear(terms: readonly TermDates[]): [string, TermDates[]][] {
  const years = new Map<string, TermDates[]>();
  for (const term of terms) {
    years.set(term.academicYear, [term, ...(years.get(term.academicYear) ?? [])]);
  }
  return [...years];
}

interface YearProps {
  areaCode: string;
  year: string;
  terms: readonly TermDates[];
  mayChange: boolean;
  tell: (done: string) => void;
}

function Year({ areaCode, year, terms, mayChange, tell }: YearProps) {
  return (
    <Panel title={`Academic year ${yearWords(year)}`}>
      <ul className="gt-chain">
        {terms.map((term) => (
          <li key={term.id}>
            <p>
              <strong>{TERMS[term.term]}</strong>, <DateValue value={term.firstDay} /> to <DateValue value={term.lastDay} />
            </p>
            {mayChange ? (
              <div className="gt-links">
                <Change areaCode={areaCode} term={term} tell={tell} />
                <Taking
                  name={`take ${term.id}`}
                  button="Take away"
                  about={`the dates of the ${nameOf(term)}`}
                  question={`Who enters a figure of the ${nameOf(term)} is asked for its days from now on. Figures that were entered keep theirs, and the history keeps these dates.`}
                  yes="Take the dates away"
                  send={() => removeTermDates(term)}
                  stale={[['area', areaCode]]}
                  onDone={() => tell(`The dates of the ${nameOf(term)} were taken away.`)}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Change({ areaCode, term, tell }: { areaCode: string; term: TermDates; tell: (done: string) => void }) {
  return (
    <Opener name={`change ${term.id}`} button="Change" look="link" about={`the dates of the ${nameOf(term)}`}>
      {(close) => (
        <FieldsForm
          name={`Change the dates of the ${nameOf(term)}`}
          what={`term-dates/${term.id}`}
          blank={{ academicYear: yearWords(term.academicYear), term: term.term, firstDay: partsOf(term.firstDay), lastDay: partsOf(term.lastDay) }}
          tag={versionTag(term)}
          fields={() => FIELDS}
          button="Change the dates"
          send={(values, tag) => changeTermDates(term.id, tag, draftOf(values))}
          stale={[['area', areaCode]]}
          stored={
            <p className="govuk-inset-text">
              Stored now: {nameOf(term)}, {daysOf(term)}. Saving puts what you typed below in its place.
            </p>
          }
          lead={<p className="gt-small">Figures that were entered keep the days they were read as.</p>}
          onCancel={close}
          onDone={() => {
            close();
            tell('The dates of the term were changed.');
          }}
        />
      )}
    </Opener>
  );
}
