package uk.goldenthread.access.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.goldenthread.platform.history.CorrectionService;
import uk.goldenthread.platform.problem.ProblemException;

/** Erases a person who has left: name, address and sign-in identity go, the digests and the reason stay. */
@ApplicationScoped
class ForgetPersonCommand implements OperatorCommand {
    private final CorrectionService corrections;

    ForgetPersonCommand(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return "forget-person";
    }

    @Override
    public String usage() {
        return "forget-person <identifier or e-mail> <reason>   erases a person whose memberships have all ended";
    }

    @Override
    public List<String> run(List<String> words) {
        if (words.size() < 2) {
            throw ProblemException.invalid("", "Say: operator " + usage());
        }
        corrections.forget(words.get(0), String.join(" ", words.subList(1, words.size())));
        return List.of(
                "Name, e-mail address and sign-in identity are erased. Delete the account in Keycloak as well, or it may sign in as somebody new.");
    }
}
