package uk.goldenthread.access.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import uk.goldenthread.platform.history.CorrectionService;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Caller;
import uk.goldenthread.platform.tenancy.CurrentRequest;

/** Says of revisions that were written under a wrong clock when they really became true. */
@ApplicationScoped
class CorrectClockCommand implements OperatorCommand {
    private final CorrectionService corrections;
    private final CurrentRequest call;

    CorrectClockCommand(CorrectionService corrections, CurrentRequest call) {
        this.corrections = corrections;
        this.call = call;
    }

    @Override
    public String name() {
        return "correct-clock";
    }

    @Override
    public String usage() {
        return "correct-clock <area code> <first revision> <last revision> <instant> <reason>   corrects when revisions became true that were written under a wrong clock";
    }

    @Override
    public List<String> run(List<String> words) {
        if (words.size() < 5) {
            throw ProblemException.invalid("", "Say: operator " + usage());
        }
        String area = words.get(0);
        long from = number(words.get(1));
        long to = number(words.get(2));
        Instant at = instant(words.get(3));
        call.caller(Caller.job(Operator.COMMAND, Set.of(area)));
        long revision = corrections.correct(area, from, to, at, String.join(" ", words.subList(4, words.size())));
        return List.of("Revisions " + from + " to " + to + " of " + area + " now count from " + at + ". Revision "
                + revision + " says so and why; what they hold and their hashes are as they were.");
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("", text + " is no number of a revision.");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("", text + " is no instant: write it like 2024-07-15T12:00:00Z.");
        }
    }
}
