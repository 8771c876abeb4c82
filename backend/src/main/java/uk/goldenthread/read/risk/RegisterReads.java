package uk.goldenthread.read.risk;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.goldenthread.funding.FundFacts;
import uk.goldenthread.plan.PriorityFacts;
import uk.goldenthread.read.risk.RegisterViews.*;
import uk.goldenthread.read.risk.RiskScores.Scored;
import uk.goldenthread.read.risk.RiskViews.RiskStatementView;
import uk.goldenthread.read.risk.RiskViews.RiskView;
import uk.goldenthread.read.shared.Labels;
import uk.goldenthread.risk.EmergentRisk;
import uk.goldenthread.risk.RiskBand;
import uk.goldenthread.risk.RiskFacts;
import uk.goldenthread.risk.RiskMatrix;
import uk.goldenthread.risk.RiskMatrixFacts;
import uk.goldenthread.risk.RiskStatus;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** The risk register on a day: a pure function of a snapshot. */
public final class RegisterReads {
    private final ProgrammeSnapshot s;
    private final LocalDate today;
    private final RiskReads risks;

    public RegisterReads(ProgrammeSnapshot s, LocalDate today) {
        this.s = s;
        this.today = today;
        risks = new RiskReads(s, today);
    }

    public RegisterView register() {
        List<PartView> parts = new ArrayList<>();
        for (PriorityFacts p : s.priorities()) {
            parts.add(part(Of.PRIORITY, p.id(), p.number(), p.title(), r -> p.id().equals(r.priorityId())));
        }
        parts.add(part(
                Of.PROGRAMME,
                null,
                null,
                "The programme as a whole",
                r -> r.priorityId() == null && r.fundId() == null));
        for (FundFacts f : s.money().funds()) {
            parts.add(part(Of.GRANT, f.id(), null, f.title(), r -> f.id().equals(r.fundId())));
        }
        Counts counts = counts(s.risks());
        return new RegisterView(
                sentence(counts),
                risks.lastBoard().map(b -> new BoardView(b.on(), b.words())).orElse(null),
                counts,
                matrix(s.register().matrix(), null, null, true),
                HeatMap.of(s, r -> true),
                List.copyOf(parts));
    }

    /** Every version, the newest first; that of the product last. */
    public List<MatrixView> matrices() {
        List<RiskMatrixFacts> set = s.register().matrices();
        int inForce = s.register().matrix().number();
        List<MatrixView> all = new ArrayList<>();
        for (int i = set.size() - 1; i >= 0; i--) {
            RiskMatrixFacts row = set.get(i);
            all.add(matrix(row.values(), row.reason(), row.setOn(), row.number() == inForce));
        }
        all.add(matrix(RiskMatrix.OF_THE_PRODUCT, null, null, set.isEmpty()));
        return List.copyOf(all);
    }

    private PartView part(Of of, @Nullable UUID id, @Nullable Integer number, String title, Predicate<RiskFacts> its) {
        List<RiskFacts> rows = s.risks().stream().filter(its).toList();
        List<RiskView> live = rows.stream()
                .filter(RiskFacts::live)
                .map(risks::risk)
                .sorted(RiskReads.GRAVEST_FIRST)
                .toList();
        // Of a grant nobody states that it has no risks.
        RiskStatementView statement = of == Of.GRANT || !live.isEmpty()
                ? null
                : NoRiskStatements.latest(s, id).map(risks::statement).orElse(null);
        return new PartView(
                of,
                id,
                number,
                title,
                statement,
                live.isEmpty() && of == Of.PRIORITY && (statement == null || statement.stale()),
                counts(rows),
                live);
    }

    private Counts counts(List<RiskFacts> rows) {
        List<RiskFacts> live = rows.stream().filter(RiskFacts::live).toList();
        List<Scored> scores =
                live.stream().flatMap(r -> RiskScores.current(s, r).stream()).toList();
        return new Counts(
                count(rows, RiskStatus.OPEN),
                count(rows, RiskStatus.ISSUE),
                count(rows, RiskStatus.CLOSED),
                Arrays.stream(RiskBand.values())
                        .map(b -> new BandCount(b, (int)
                                scores.stream().filter(a -> a.band() == b).count()))
                        .toList(),
                live.size() - scores.size(),
                (int) scores.stream().filter(Scored::above).count(),
                (int) live.stream()
                        .filter(r -> RiskScores.aboveSince(s, r)
                                .filter(since -> !escalatedSince(r, since))
                                .isPresent())
                        .count());
    }

    private static boolean escalatedSince(RiskFacts r, LocalDate since) {
        return r.escalatedOn() != null && !r.escalatedOn().isBefore(since);
    }

    private static int count(List<RiskFacts> rows, RiskStatus status) {
        return (int) rows.stream().filter(r -> r.status() == status).count();
    }

    private String sentence(Counts counts) {
        List<String> said = new ArrayList<>();
        int live = counts.open() + counts.issues();
        said.add(Labels.count(counts.open(), "open risk")
                + (counts.issues() == 0 ? "" : " and " + Labels.count(counts.issues(), "issue")));
        if (live > 0) {
            said.add(
                    counts.notAssessed() == live
                            ? "none is assessed"
                            : counts.notAssessed() == 0
                                    ? "all are assessed"
                                    : counts.notAssessed() + (counts.notAssessed() == 1 ? " is" : " are")
                                            + " not assessed");
        }
        if (counts.aboveAppetite() > 0) {
            said.add(counts.aboveAppetite() + (counts.aboveAppetite() == 1 ? " is" : " are")
                    + " above what is accepted");
        }
        long emergent = s.risks().stream()
                .filter(RiskFacts::live)
                .flatMap(r -> s.controlsOf(r).stream())
                .filter(c -> EmergentRisk.in(c.description()))
                .count();
        if (emergent > 0) {
            said.add(Labels.count(emergent, "control") + (emergent == 1 ? " tells" : " tell") + " of another risk");
        }
        return String.join("; ", said) + ".";
    }

    private static MatrixView matrix(
            RiskMatrix m, @Nullable String reason, @Nullable LocalDate setOn, boolean inForce) {
        return new MatrixView(
                m.number(),
                inForce,
                m.size(),
                m.likelihoods(),
                m.impacts(),
                m.descriptors(),
                bands(m),
                m.appetite(),
                m.appetites(),
                sentences(m),
                reason,
                setOn);
    }

    private static List<BandView> bands(RiskMatrix m) {
        int highest = m.size() * m.size();
        return IntStream.range(0, m.bands().size())
                .mapToObj(i -> new BandView(
                        m.bands().get(i).band(),
                        m.bands().get(i).from(),
                        i + 1 < m.bands().size() ? m.bands().get(i + 1).from() - 1 : highest))
                .toList();
    }

    private static List<String> sentences(RiskMatrix m) {
        List<String> said = new ArrayList<>();
        said.add("Likelihood and impact have " + m.size() + " steps each; a score is one times the other, 1 to "
                + m.size() * m.size() + ".");
        said.add(Labels.list(bands(m).stream()
                        .map(b -> b.band().words() + " is " + b.from() + (b.to() == b.from() ? "" : " to " + b.to()))
                        .toList())
                + ".");
        said.add("Accepted is a score of up to " + m.appetite()
                + (m.appetites().isEmpty()
                        ? "."
                        : ", but "
                                + Labels.list(m.appetites().stream()
                                        .map(a -> "up to " + a.score() + " for "
                                                + a.category().words())
                                        .toList())
                                + "."));
        String first = said.get(1);
        said.set(1, Character.toUpperCase(first.charAt(0)) + first.substring(1));
        return List.copyOf(said);
    }
}
