package uk.goldenthread.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.findings.FindingSummary.PriorityCount;
import uk.goldenthread.findings.FindingSummary.RuleCount;
import uk.goldenthread.findings.FindingSummary.SeverityCount;
import uk.goldenthread.findings.FindingView.AcknowledgementView;
import uk.goldenthread.governance.AcknowledgementFacts;
import uk.goldenthread.governance.GovernanceKinds;
import uk.goldenthread.plan.Thresholds;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.record.PlannedDate;
import uk.goldenthread.record.References;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** All findings of a programme on a day: the rules, and beside each finding what was said to it. Pure. */
public final class Findings {
    private static final Comparator<FindingView> GRAVEST_FIRST = Comparator.comparing(FindingView::severity)
            .thenComparing(FindingView::rule)
            .thenComparing(FindingView::ref, References.ORDER)
            .thenComparing(FindingView::subjectId, References.UUID_ORDER);
    private static final Comparator<AcknowledgementFacts> NEWEST_FIRST = Comparator.comparing(
                    AcknowledgementFacts::acknowledgedOn)
            .thenComparing(AcknowledgementFacts::id, References.UUID_ORDER)
            .reversed();

    private Findings() {}

    /** What an acknowledgement answers: a rule about a record. */
    private record About(String rule, UUID subjectId) {}

    public static List<FindingView> of(ProgrammeSnapshot s, LocalDate today) {
        Thresholds limits = s.limits();
        Map<About, List<AcknowledgementFacts>> said = s.all(GovernanceKinds.ACKNOWLEDGEMENT).stream()
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(a -> new About(a.rule(), a.subjectId())));
        return Arrays.stream(FindingRule.values())
                .flatMap(rule -> rule.of(s, today).stream()
                        .map(f -> view(
                                rule,
                                limits,
                                f,
                                said.getOrDefault(new About(rule.name(), f.subjectId()), List.of()),
                                today)))
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    public static FindingSummary summary(List<FindingView> findings) {
        int open = open(findings, f -> true);
        int high = open(findings, f -> f.severity() == Severity.HIGH);
        int acknowledged = findings.size() - open;
        String sentence = findings.isEmpty()
                ? "No rule found anything."
                : Labels.count(open, "finding") + (open == 1 ? " is" : " are") + " open"
                        + (high == 0 ? "" : ", " + high + " of high severity") + "; " + acknowledged
                        + (acknowledged == 1 ? " is" : " are") + " acknowledged.";
        return new FindingSummary(
                open,
                acknowledged,
                sentence,
                Arrays.stream(Severity.values())
                        .map(v -> new SeverityCount(
                                v,
                                open(findings, f -> f.severity() == v),
                                acknowledged(findings, f -> f.severity() == v)))
                        .toList(),
                Arrays.stream(FindingRule.values())
                        .filter(r -> findings.stream().anyMatch(f -> f.rule() == r))
                        .map(r -> new RuleCount(
                                r,
                                r.title(),
                                r.severity(),
                                open(findings, f -> f.rule() == r),
                                acknowledged(findings, f -> f.rule() == r)))
                        .toList(),
                findings.stream()
                        .flatMap(f -> f.priorities().stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .map(n -> new PriorityCount(
                                n,
                                open(findings, f -> f.priorities().contains(n)),
                                acknowledged(findings, f -> f.priorities().contains(n))))
                        .toList());
    }

    private static int open(List<FindingView> findings, Predicate<FindingView> which) {
        return (int) findings.stream()
                .filter(which)
                .filter(f -> f.status() == FindingStatus.OPEN)
                .count();
    }

    private static int acknowledged(List<FindingView> findings, Predicate<FindingView> which) {
        return (int) findings.stream()
                .filter(which)
                .filter(f -> f.status() == FindingStatus.ACKNOWLEDGED)
                .count();
    }

    /**
     * @param said to this rule about this record, newest first
     */
    private static FindingView view(
            FindingRule rule, Thresholds limits, FindingBuilder f, List<AcknowledgementFacts> said, LocalDate today) {
        String fingerprint = fingerprint(rule, f);
        AcknowledgementFacts holds = said.stream()
                .filter(a -> a.fingerprint().equals(fingerprint) && !today.isAfter(a.reviewOn()))
                .findFirst()
                .orElse(null);
        return new FindingView(
                rule,
                rule.title(),
                rule.why(),
                rule.severity(),
                rule.threshold(limits),
                f.kind(),
                f.subjectId(),
                f.ref(),
                f.priorities(),
                f.records(),
                f.sentence(),
                fingerprint,
                holds == null ? FindingStatus.OPEN : FindingStatus.ACKNOWLEDGED,
                holds == null
                        ? null
                        : new AcknowledgementView(
                                holds.id(),
                                holds.reason(),
                                holds.reviewOn(),
                                holds.acknowledgedRole(),
                                holds.acknowledgedOn()),
                holds != null || said.isEmpty() ? null : backBecause(said.get(0), fingerprint),
                f.erase());
    }

    private static String backBecause(AcknowledgementFacts last, String fingerprint) {
        return last.fingerprint().equals(fingerprint)
                ? "Its review date, " + PlannedDate.words(last.reviewOn()) + ", has passed."
                : "The facts have changed since it was acknowledged on " + PlannedDate.words(last.acknowledgedOn())
                        + ".";
    }

    /** Half a SHA-256 over rule, subject and facts, each on a line of its own so that no two lists of facts read the same. */
    private static String fingerprint(FindingRule rule, FindingBuilder f) {
        String text = Stream.concat(
                        Stream.of(rule.name(), f.subjectId().toString()),
                        f.facts().stream().map(fact -> fact.replace("\n", "\n ")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
