package uk.goldenthread.kpi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.goldenthread.access.operator.OperatorCommand;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.platform.problem.ProblemException;

/** Loads a release from a file. Programmes go on with theirs until they adopt it. */
@ApplicationScoped
public class ReleaseCommand implements OperatorCommand {
    private final Releases releases;

    public ReleaseCommand(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String name() {
        return "load-release";
    }

    @Override
    public String usage() {
        return "load-release <file>                 loads published open data for all areas (see backend/run/release.mjs)";
    }

    @Override
    public List<String> run(List<String> words) {
        if (words.size() != 1) {
            throw ProblemException.invalid("", "Say which file: operator load-release <file>");
        }
        About about = releases.load(content(Path.of(words.get(0))));
        return List.of(
                about.title() + " (" + about.code() + ") is loaded.",
                "Programmes compare themselves with it once they have adopted it.");
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.invalid("", "The file " + file + " cannot be read.");
        }
    }
}
