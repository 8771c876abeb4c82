package uk.goldenthread.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.goldenthread.platform.privacy.PersonalDetails;
import uk.goldenthread.platform.privacy.Verdict;
import uk.goldenthread.platform.tenancy.Commits;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.OutcomeUnknown;
import uk.goldenthread.platform.tenancy.StorageState;

/** The one place where a failure becomes an answer; an exception's text never leaves it. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    /** Database rules that a request can break, in words. Names of constraints are part of the migrations. */
    private static final Map<String, FieldError> CONSTRAINTS = Map.ofEntries(
            Map.entry("listing_ref_unique", FieldError.at("/ref", "That reference is already used in this programme.")),
            Map.entry(
                    "listing_once", FieldError.at("/priorityId", "The action is already listed under that priority.")),
            Map.entry(
                    "priority_number_unique",
                    FieldError.at("/number", "That priority number is already used in this programme.")),
            Map.entry(
                    "programme_title_unique",
                    FieldError.at("/title", "The area already has a programme of that title.")),
            Map.entry(
                    "milestone_position_unique",
                    FieldError.at("/position", "The action already has a milestone at that position.")),
            Map.entry(
                    "organisation_short_name_unique",
                    FieldError.at("/shortName", "The area already has an organisation of that short name.")),
            Map.entry("draft_unique", FieldError.at("", "You already have a draft of this in another window.")),
            Map.entry("area_term_once", FieldError.at("/term", "The dates of that term are set already.")),
            Map.entry("board_name_unique", FieldError.at("/name", "The area already has a board of that name.")),
            Map.entry("meeting_once", FieldError.at("/dateFrom", "The board already has a meeting on that day.")),
            Map.entry(
                    "decision_one_waiting",
                    FieldError.at("/subjectId", "A decision about this is recorded already and waits for the chair.")),
            Map.entry("dependency_once", FieldError.at("/upstreamId", "The action already depends on that one.")),
            Map.entry(
                    "deadline_change_one_waiting",
                    FieldError.at("/actionId", "Another date is asked for already and waits for a decision.")),
            Map.entry(
                    "cycle_title_unique", FieldError.at("/title", "The programme already has a cycle of that title.")),
            Map.entry("cycle_one_open", FieldError.at("", "A cycle is open. Close it before the next one opens.")),
            Map.entry(
                    "submission_once",
                    FieldError.at("/priorityId", "That priority already has its place in the cycle.")),
            Map.entry(
                    "risk_ref_unique", FieldError.at("/ref", "The programme already has a risk with that reference.")),
            Map.entry(
                    "risk_control_position_unique",
                    FieldError.at("/position", "The risk already has a control at that position.")),
            Map.entry("risk_statement_unique", FieldError.at("/priorityId", "This was stated today already.")),
            Map.entry(
                    "audience_request_once",
                    FieldError.at("", "Fewer readers of this risk are asked for already, which waits for a decision.")),
            Map.entry("risk_action_once", FieldError.at("/actionId", "The action is linked to this risk already.")),
            Map.entry("risk_kpi_once", FieldError.at("/kpiId", "The measure is linked to this risk already.")),
            Map.entry("risk_matrix_unique", FieldError.at("", "Somebody else set the matrix just now. Read it again.")),
            Map.entry("kpi_code_unique", FieldError.at("/code", "The programme already has a measure with that code.")),
            Map.entry(
                    "observation_period_unique",
                    FieldError.at("/period", "There is a figure of that period already. Correct that one instead.")),
            Map.entry(
                    "observation_dates_unique",
                    FieldError.at(
                            "/periodStart", "There is a figure of the same days already. Correct that one instead.")),
            Map.entry(
                    "definition_version_unique",
                    FieldError.at("", "Somebody set a new version of the definition just now. Read it first.")),
            Map.entry("sign_off_once", FieldError.at("/period", "That period was signed off already.")),
            Map.entry("target_once", FieldError.at("/due", "There is a target of that kind for that day already.")),
            Map.entry("rebase_once", FieldError.at("/fromDay", "New limits from that day are asked for already.")),
            Map.entry("kpi_action_once", FieldError.at("/actionId", "The action is linked to this measure already.")),
            Map.entry(
                    "benchmark_once", FieldError.at("/period", "A figure of theirs for that period is there already.")),
            Map.entry(
                    "fund_code_unique",
                    FieldError.at("/code", "The programme already has a grant or budget with that code.")),
            Map.entry(
                    "workstream_code_unique", FieldError.at("/code", "There is a workstream with that code already.")),
            Map.entry(
                    "fund_condition_position_unique",
                    FieldError.at("/position", "There is a condition in that place already.")),
            Map.entry(
                    "tranche_position_unique", FieldError.at("/position", "There is a payment in that place already.")),
            Map.entry("budget_line_once", FieldError.at("/lines", "Each kind of budget line stands once.")),
            Map.entry("month_plan_once", FieldError.at("", "Each month stands once.")),
            Map.entry(
                    "output_title_unique",
                    FieldError.at("/title", "The workstream has an output of that title already.")),
            Map.entry(
                    "output_delivery_once",
                    FieldError.at("/onDay", "What was delivered that day is recorded already.")),
            Map.entry(
                    "spend_reference_unique",
                    FieldError.at("/externalRef", "The grant has spending with that reference already.")),
            Map.entry("variance_note_once", FieldError.at("/month", "That month was explained just now.")),
            Map.entry(
                    "carry_forward_once",
                    FieldError.at("/fromYear", "What stands over from that year is recorded already.")),
            Map.entry(
                    "key_date_title_unique",
                    FieldError.at("/title", "There is a key date of that kind and title already.")),
            Map.entry("funding_ask_title_unique", FieldError.at("/title", "There is a request of that title already.")),
            Map.entry("output_action_once", FieldError.at("/actionId", "The action is linked to this output already.")),
            Map.entry("output_kpi_once", FieldError.at("/kpiId", "The measure is linked to this output already.")),
            Map.entry("fund_return_once", FieldError.at("/quarter", "There is a return of that quarter already.")));

    private final CurrentRequest call;

    @Inject
    public ProblemMappers(CurrentRequest call) {
        this.call = call;
    }

    @ServerExceptionMapper
    public Response known(ProblemException e) {
        Response response = answer(e.type(), e.getMessage(), e.errors());
        if (e.retryAfter() > 0) {
            response.getHeaders().putSingle("Retry-After", e.retryAfter());
        }
        return response;
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response notSignedIn(Exception e) {
        return answer(ProblemType.NOT_SIGNED_IN, ProblemType.NOT_SIGNED_IN.meaning(), List.of());
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException e) {
        return answer(ProblemType.NOT_ALLOWED, ProblemType.NOT_ALLOWED.meaning(), List.of());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> FieldError.at(FieldPaths.of(v), v.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        // Only where nothing else is wrong can the request succeed by saying why.
        ProblemType type = e.getConstraintViolations().stream()
                        .allMatch(v ->
                                Verdict.of(v).filter(w -> w == Verdict.DOUBTED).isPresent())
                ? ProblemType.PERSONAL_DETAILS
                : ProblemType.INVALID;
        return answer(type, type.meaning(), errors);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e) {
        return answer(ProblemType.STALE, ProblemType.STALE.meaning(), List.of());
    }

    // Named beside its parent, because the framework brings a mapper of its own for it.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response json(JsonProcessingException e) {
        if (!(e instanceof MismatchedInputException) && !(e.getProcessor() instanceof JsonParser)) {
            // What cannot be read comes in one of these two shapes, or inside a refusal of the framework; so it was our
            // own
            // answer that could not be written, and that is no fault of whoever asked.
            LOG.errorf(e, "the answer to request %s could not be written", call.requestId());
            return internal();
        }
        return unreadable(e);
    }

    private Response unreadable(JsonProcessingException e) {
        return answer(ProblemType.MALFORMED, ProblemType.MALFORMED.meaning(), JsonFaults.errors(e));
    }

    /** What JAX-RS itself refuses: unknown path, method, media type, a parameter of the wrong type. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException e, UriInfo where) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (e.getResponse().getStatus() == 404
                && e.getCause() != null
                && !where.getQueryParameters().isEmpty()) {
            // The framework says "not found" of a query it cannot read; the page is there, the question is wrong.
            return answer(
                    ProblemType.INVALID,
                    ProblemType.INVALID.meaning(),
                    unreadable(where.getQueryParameters(), e.getCause()));
        }
        ProblemType type =
                switch (e.getResponse().getStatus()) {
                    case 401 -> ProblemType.NOT_SIGNED_IN;
                    case 403 -> ProblemType.NOT_ALLOWED;
                    case 404 -> ProblemType.NOT_FOUND;
                    case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemType.NOT_ACCEPTABLE;
                    case 413 -> ProblemType.TOO_LARGE;
                    case 414 -> ProblemType.ADDRESS_TOO_LONG;
                    case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> ProblemType.UNAVAILABLE;
                    default -> e.getResponse().getStatus() < 500 ? ProblemType.MALFORMED : ProblemType.INTERNAL;
                };
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(e, "request %s failed", call.requestId());
            return internal();
        }
        return answer(type, type.meaning(), List.of());
    }

    /** What to do depends on how it was asked for: only a POST with a key can be sent again without harm. */
    @ServerExceptionMapper
    public Response unknown(OutcomeUnknown e) {
        LOG.errorf(e, "request %s: the answer to a commit was lost", call.requestId());
        String toDo = !call.isPost()
                ? "read it again, then decide."
                : call.claim() != null
                        ? "send it again with the same Idempotency-Key."
                        : "read what is there, then decide. With an Idempotency-Key a request can be sent again.";
        String detail = "It is not known whether this was stored: " + toDo;
        return answer(ProblemType.OUTCOME_UNKNOWN, detail, List.of());
    }

    @ServerExceptionMapper
    public Response anything(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (isBrokenForm(t)) {
                return answer(
                        ProblemType.MALFORMED,
                        "The form could not be read: send it whole, as multipart/form-data.",
                        List.of());
            }
            if (t instanceof OutcomeUnknown unknown) {
                return unknown(unknown);
            }
            if (t instanceof ProblemException known) {
                return known(known);
            }
            if (t instanceof OptimisticLockException stale) {
                return stale(stale);
            }
        }
        // Of a commit that was refused the reason stands beside the failure, not below it.
        SQLException said = Commits.said(e);
        Response refused = said == null ? null : database(said);
        if (refused != null) {
            return refused;
        }
        LOG.errorf(e, "request %s failed", call.requestId());
        return internal();
    }

    private Response internal() {
        return answer(
                ProblemType.INTERNAL,
                "The fault is logged under the request id. Nothing of this request was stored.",
                List.of());
    }

    /**
     * What one refused item among many is told.
     *
     * @throws RuntimeException the failure itself when it is not the item's fault
     */
    public Problem explain(Exception failure) {
        Response answer = null;
        if (failure instanceof ProblemException known) {
            answer = known(known);
        } else if (failure instanceof ConstraintViolationException invalid) {
            answer = invalid(invalid);
        } else if (failure instanceof JsonProcessingException json) {
            answer = answer(ProblemType.INVALID, ProblemType.INVALID.meaning(), JsonFaults.errors(json));
        } else {
            for (Throwable t = failure; t != null && answer == null; t = t.getCause()) {
                answer = t instanceof SQLException sql && sql.getSQLState() != null ? ofItem(sql) : null;
            }
        }
        if (answer == null || answer.getStatus() >= 500) {
            throw failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
        }
        return (Problem) answer.getEntity();
    }

    private Response ofItem(SQLException e) {
        Response known = database(e);
        boolean value = e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23");
        return known != null || !value
                ? known
                : answer(ProblemType.UNPROCESSABLE, "A value of this item cannot be stored.", List.of());
    }

    private Response database(SQLException e) {
        if (StorageState.isNoRoom(e.getSQLState())) {
            LOG.errorf("request %s: the database cannot store (%s)", call.requestId(), e.getSQLState());
            return answer(ProblemType.NO_ROOM, ProblemType.NO_ROOM.meaning(), List.of());
        }
        return switch (e.getSQLState()) {
            case "55P03", "40001", "40P01" -> answer(ProblemType.BUSY, ProblemType.BUSY.meaning(), List.of());
            case "GT002" -> answer(ProblemType.OUT_OF_ORDER, ProblemType.OUT_OF_ORDER.meaning(), List.of());
            case "GT005" -> {
                LOG.error("a change was refused: the clock is more than a minute behind the last revision of its area");
                Response behind = answer(ProblemType.CLOCK_BEHIND, ProblemType.CLOCK_BEHIND.meaning(), List.of());
                behind.getHeaders().putSingle("Retry-After", "60");
                yield behind;
            }
            case "23505" -> answer(ProblemType.CONFLICT, ProblemType.CONFLICT.meaning(), constraint(e));
            case "08000", "08001", "08003", "08006", "08004", "08007", "57P01", "57P02", "57P03", "57P05", "53300" -> {
                LOG.errorf("database does not answer: %s", e.getSQLState());
                yield answer(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.meaning(), List.of());
            }
            case "22021", "22P05" -> unstorable("A text holds a character that cannot be stored, such as a zero byte.");
            case "22003", "22007", "22008" -> unstorable("A number or a date lies outside what can be stored.");
            default -> null;
        };
    }

    private Response unstorable(String sentence) {
        return answer(ProblemType.INVALID, sentence, List.of(FieldError.at("", sentence)));
    }

    /** The reader of forms throws this of a body that ends too early; any other failure to read or write is ours. */
    private static boolean isBrokenForm(Throwable e) {
        return e instanceof IOException
                && e.getStackTrace().length > 0
                && e.getStackTrace()[0].getClassName().contains(".multipart.");
    }

    private static List<FieldError> constraint(SQLException e) {
        String text = String.valueOf(e.getMessage());
        return CONSTRAINTS.entrySet().stream()
                .filter(c -> text.contains("\"" + c.getKey() + "\""))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Response answer(ProblemType type, String detail, List<FieldError> errors) {
        // A fault after the commit: whoever is told to try again would do it twice.
        String sentence = type.status() >= 500 && call.hasStored()
                ? "What was asked for is stored, but something failed after that. Read it again; do not send it again."
                : detail;
        // Some sentences repeat what was typed; what may be a child's details is repeated nowhere.
        List<FieldError> covered = errors.stream()
                .map(e -> FieldError.at(
                        PersonalDetails.masked(e.pointer(), false), PersonalDetails.masked(e.message(), false)))
                .toList();
        Problem body = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                PersonalDetails.masked(sentence, false),
                call.requestId(),
                covered.isEmpty() ? null : covered);
        Response.ResponseBuilder response =
                Response.status(type.status()).type(PROBLEM_JSON).entity(body);
        if (type.status() == 503) {
            response.header("Retry-After", "3");
        }
        if (type == ProblemType.NOT_SIGNED_IN) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** The parameters whose value the failed conversion complains of. */
    private static List<FieldError> unreadable(Map<String, List<String>> query, Throwable failure) {
        String complaint = String.valueOf(failure.getMessage());
        return query.entrySet().stream()
                .filter(p -> p.getValue().stream().anyMatch(complaint::contains))
                .map(p -> FieldError.at(
                        "?" + p.getKey(), "The value has the wrong type or is not one of the allowed words."))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }
}
