import type { Finding } from '@/server/findings';

/** The findings of one rule, with what the rule says once. */
export interface OfRule extends Pick<Finding, 'rule' | 'title' | 'why' | 'threshold'> {
  findings: Finding[];
}

export interface OfSeverity {
  severity: Finding['severity'];
  count: number;
  rules: OfRule[];
}

/** By severity and rule, in the order in which the server gives them: the gravest first, then by rule and reference. */
export function bySeverity(findings: readonly Finding[]): OfSeverity[] {
  const groups: OfSeverity[] = [];
  for (const finding of findings) {
    let group = groups.find(({ severity }) => severity === finding.severity);
    if (group === undefined) {
      group = { severity: finding.severity, count: 0, rules: [] };
      groups.push(group);
    }
    let rule = group.rules.find((other) => other.rule === finding.rule);
    if (rule === undefined) {
      const { title, why, threshold } = finding;
      rule = { rule: finding.rule, title, why, findings: [], ...(threshold === undefined ? {} : { threshold }) };
      group.rules.push(rule);
    }
    rule.findings.push(finding);
    group.count += 1;
  }
  return groups;
}

/** What an acknowledgement answers: a rule about a record. It stays the same when the facts change. */
export type About = Pick<Finding, 'rule' | 'subjectId'>;

export function isAbout(finding: About, about: About | null): boolean {
  return about !== null && finding.rule === about.rule && finding.subjectId === about.subjectId;
}

/** Under which name what is typed about a finding is kept in this tab, whatever its facts are by then. */
export function unsentName({ rule, subjectId }: About): string {
  return `finding/${rule}/${subjectId}`;
}
