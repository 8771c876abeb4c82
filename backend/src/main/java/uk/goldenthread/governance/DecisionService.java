package uk.goldenthread.governance;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.goldenthread.access.ActorNames;
import uk.goldenthread.access.CurrentUser;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.decision.Decidable;
import uk.goldenthread.platform.decision.Matter;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.ETags;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;
import uk.goldenthread.platform.web.Written;

/** What meetings decided: recorded by the clerk, confirmed or struck by the chair, and carried out with the confirmation. */
@ApplicationScoped
public class DecisionService {
    private final Boards boards;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Map<String, Decidable> kinds;
    private final ActorNames names;
    private final Transactions transactions;
    private final LondonTime time;

    public DecisionService(
            Boards boards,
            Meetings meetings,
            Decisions decisions,
            @All List<Decidable> kinds,
            ActorNames names,
            Transactions transactions,
            LondonTime time) {
        this.boards = boards;
        this.meetings = meetings;
        this.decisions = decisions;
        this.kinds = kinds.stream().collect(Collectors.toMap(Decidable::kind, Function.identity()));
        this.names = names;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Records what a meeting decided.
     *
     * @param confirms whether the person is a chair, whose word needs no second one: then it is carried out at once
     */
    public Written record(String areaCode, UUID meetingId, DecisionDraft draft, UUID person, boolean confirms) {
        return transactions.write(areaCode, () -> {
            Meeting meeting = meetings.require(meetingId);
            meeting.requireDeciding(time.today());
            Matter matter = matter(areaCode, draft);
            if (!matter.waiting()) {
                throw ProblemException.conflict("/subjectId", "That is decided or taken back already.");
            }
            if (decisions.waiting(draft.subjectId()).isPresent()) {
                throw ProblemException.conflict(
                        "/subjectId", "A decision about this is recorded already and waits for the chair.");
            }
            Decision decision = decisions.add(new Decision(meeting, matter.programmeId(), draft, person, time.today()));
            if (confirms) {
                carryOut(decision, person);
            }
            return receipt(decision);
        });
    }

    Written confirm(String areaCode, UUID id, String ifMatch, UUID chair) {
        return transactions.write(areaCode, () -> {
            Decision decision = read(id, ifMatch);
            carryOut(decision, chair);
            return receipt(decision);
        });
    }

    Written strike(String areaCode, UUID id, String ifMatch, UUID chair, String reason) {
        return transactions.write(areaCode, () -> {
            Decision decision = read(id, ifMatch);
            decision.strike(chair, time.today(), reason);
            decisions.flush();
            return receipt(decision);
        });
    }

    Page<DecisionView> ofMeeting(UUID meetingId, PageQuery page, CurrentUser user) {
        return transactions.read(() -> {
            meetings.require(meetingId);
            return Page.of(
                    views(
                            decisions
                                    .of(meetingId)
                                    .page(page.page() - 1, page.size())
                                    .list(),
                            user),
                    decisions.of(meetingId).count(),
                    page);
        });
    }

    DecisionView read(UUID id, CurrentUser user) {
        return transactions.read(
                () -> views(List.of(decisions.require(id)), user).get(0));
    }

    private void carryOut(Decision decision, UUID chair) {
        kinds.get(decision.kind()).apply(decision.subjectId(), decision.confirm(chair, time.today()));
        decisions.flush();
    }

    private Matter matter(String areaCode, DecisionDraft draft) {
        Decidable kind = kinds.get(draft.kind());
        if (kind == null) {
            throw ProblemException.unprocessable(
                    "/kind",
                    "A meeting decides about: "
                            + kinds.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return kind.matter(draft.subjectId())
                .filter(m -> m.areaCode().equals(areaCode))
                .orElseThrow(
                        () -> ProblemException.unprocessable("/subjectId", "This area has no such request to decide."));
    }

    private Decision read(UUID id, String ifMatch) {
        Decision decision = decisions.require(id);
        ETags.requireMatch(ifMatch, id, decision.version());
        return decision;
    }

    private Written receipt(Decision decision) {
        return new Written(decision.id(), decision.version(), transactions.revision());
    }

    private List<DecisionView> views(List<Decision> found, CurrentUser user) {
        UnaryOperator<String> named = names.of(found.stream()
                .flatMap(d -> Stream.of(d.recordedBy(), d.confirmedBy()))
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList());
        return found.stream().map(d -> view(d, named, user)).toList();
    }

    private DecisionView view(Decision d, UnaryOperator<String> named, CurrentUser user) {
        Meeting meeting = meetings.require(d.meetingId());
        Decidable kind = kinds.get(d.kind());
        Optional<Matter> matter = kind.matter(d.subjectId());
        return new DecisionView(
                d.id(),
                d.version(),
                d.programmeId(),
                d.meetingId(),
                meeting.words(boards.require(meeting.boardId())),
                d.kind(),
                kind.words(),
                d.subjectId(),
                matter.map(Matter::label).orElse(""),
                d.outcome(),
                said(d.reason()),
                d.state(),
                d.recordedBy() == null ? null : named.apply(d.recordedBy().toString()),
                d.recordedOn(),
                d.confirmedBy() == null ? null : named.apply(d.confirmedBy().toString()),
                d.confirmedOn(),
                said(d.struckReason()),
                d.state() == DecisionState.RECORDED
                        ? (int) ChronoUnit.DAYS.between(d.recordedOn(), time.today())
                        : null,
                allowed(d, matter.map(Matter::askedBy).orElse(null), user));
    }

    private static List<String> allowed(Decision d, UUID askedBy, CurrentUser user) {
        if (d.state() != DecisionState.RECORDED || !user.may(Permission.DECISION_CONFIRM)) {
            return List.of();
        }
        return user.identity().personId().equals(askedBy) ? List.of("strike") : List.of("confirm", "strike");
    }

    /** Empty text in the tables means that nothing was said, and is left out of the answer. */
    static String said(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
