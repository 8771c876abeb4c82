import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Severity } from '@/design/Severity';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { findingsQuery, type Finding } from '@/server/findings';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { findingSummaryQuery } from './api/summary';
import { AcknowledgedEntry, FindingEntry, type Answering } from './FindingEntry';
import { FindingFilterForm } from './FindingFilterForm';
import { anyFilter, FILTERS, readFilters, type FilterName } from './filters';
import { bySeverity, isAbout, type OfRule } from './grouping';
import { NoLongerFound } from './NoLongerFound';

/** What the records say that does not go together, before anybody has to find it in a meeting. */
export function FindingsPage() {
  const { programmeId } = useRouteParams('findings');
  const { asAt } = useAsAt();
  const list = useListParams<FilterName>(FILTERS);
  const filters = readFilters(list.filters);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const summary = useQuery(findingSummaryQuery({ programmeId, asAt }));
  const findings = useQuery(findingsQuery({ programmeId, asAt, ...filters }));
  return (
    <Page
      title={routes.findings.title}
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={summary.data?.sentence}
    >
      <Told />
      <FindingFilterForm programmeId={programmeId} asAt={asAt} filters={filters} set={list.set} />
      <Answer query={findings} what="the findings">
        {(found) => (
          <Findings
            // Whoever changes the filters is done with the form that was open; what was typed in it stays in this tab.
            key={JSON.stringify(filters)}
            programmeId={programmeId}
            areaCode={programme.data?.areaCode}
            findings={found}
            filtered={anyFilter(filters)}
            clear={() => list.set({ severity: '', priority: '', rule: '', status: '' })}
          />
        )}
      </Answer>
    </Page>
  );
}

interface FindingsProps {
  programmeId: string;
  areaCode: string | undefined;
  findings: readonly Finding[];
  filtered: boolean;
  clear: () => void;
}

function Findings({ programmeId, areaCode, findings, filtered, clear }: FindingsProps) {
  const me = useMe();
  const tell = useTelling();
  const { isPast } = useAsAt();
  const [about, setAbout] = useState<Finding | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const mayAnswer = !isPast && areaCode !== undefined && may(me, 'finding:acknowledge', areaCode);
  const eraseIn = !isPast && areaCode !== undefined && may(me, 'history:redact', areaCode) ? areaCode : undefined;
  const open = findings.filter(({ status }) => status === 'OPEN');
  const acknowledged = findings.filter(({ status }) => status === 'ACKNOWLEDGED');
  const gone = overtaken && about !== null && !open.some((finding) => isAbout(finding, about));

  const close = () => {
    setAbout(null);
    setOvertaken(false);
  };
  const answering = (finding: Finding): Answering | null =>
    mayAnswer
      ? {
          open: isAbout(finding, about),
          start: () => {
            setAbout(finding);
            setOvertaken(false);
          },
          onDone: (done) => {
            close();
            tell(done);
          },
          onOvertaken: () => setOvertaken(true),
          onCancel: close,
        }
      : null;

  return (
    <>
      {gone ? <NoLongerFound about={about} now={acknowledged.find((finding) => isAbout(finding, about))} close={close} /> : null}
      {findings.length === 0 ? <Nothing filtered={filtered} clear={clear} /> : null}
      {bySeverity(open).map(({ severity, count, rules }) => (
        <Panel key={severity} title={<Severity level={severity} />} count={count}>
          {rules.map((rule) => (
            <Rule key={rule.rule} programmeId={programmeId} rule={rule} answering={answering} eraseIn={eraseIn} />
          ))}
        </Panel>
      ))}
      {acknowledged.length === 0 ? null : (
        <Panel title="Acknowledged" count={acknowledged.length}>
          <p className="gt-small gt-quiet">Each has been answered for, and is back when its facts change or its review date has passed.</p>
          <ul className="gt-chain">
            {acknowledged.map((finding) => (
              <li key={`${finding.rule} ${finding.subjectId}`}>
                <AcknowledgedEntry programmeId={programmeId} finding={finding} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

/** So many of one rule are read at once; a plan whose every action lacks a lead should not bury what else was found. */
const FIRST = 12;

interface RuleProps {
  programmeId: string;
  rule: OfRule;
  answering: (finding: Finding) => Answering | null;
  eraseIn: string | undefined;
}

function Rule({ programmeId, rule, answering, eraseIn }: RuleProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rule.findings : rule.findings.slice(0, FIRST);
  const rest = rule.findings.length - shown.length;
  return (
    <section className="gt-rule" aria-label={`${rule.title}, ${rule.findings.length} found`}>
      <div className="gt-rule__head">
        <h3>
          {rule.title} <span className="gt-panel__count">({rule.findings.length})</span>
        </h3>
        <p className="gt-small gt-quiet">
          {rule.why} Rule {rule.rule}
          {rule.threshold === undefined ? '' : `, from ${rule.threshold}`}.
        </p>
      </div>
      <div>
        <ul className="gt-chain">
          {shown.map((finding) => (
            <li key={`${finding.rule} ${finding.subjectId}`}>
              <FindingEntry programmeId={programmeId} finding={finding} answering={answering(finding)} eraseIn={eraseIn} />
            </li>
          ))}
        </ul>
        {rest <= 0 ? null : (
          <Button look="secondary" onClick={() => setAll(true)}>
            Show the other {rest}
            <span className="govuk-visually-hidden"> of {rule.title}</span>
          </Button>
        )}
      </div>
    </section>
  );
}

function Nothing({ filtered, clear }: { filtered: boolean; clear: () => void }) {
  return filtered ? (
    <Empty
      title="No finding matches"
      action={
        <Button look="secondary" onClick={clear}>
          Show all findings
        </Button>
      }
    >
      Nothing that was found has all of the above.
    </Empty>
  ) : (
    <Empty title="Nothing was found">
      Every rule was asked, and none found anything in the records that does not go together. That says nothing about what is not recorded.
    </Empty>
  );
}
