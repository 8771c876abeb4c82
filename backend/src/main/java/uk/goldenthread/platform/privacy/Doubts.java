package uk.goldenthread.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request says of doubtful texts: why they must stay, which of them it took on that reason, and which stood there before. The texts
 * are held for the length of the request alone.
 */
@RequestScoped
public class Doubts {
    private String reason;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<DetailKind>> accepted = new HashMap<>();
    private final Set<DetailKind> latest = EnumSet.noneOf(DetailKind.class);

    /** Those of the request being served; empty where none is, as at the start of the application. */
    public static Optional<Doubts> ofThisRequest() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? Optional.of(container.instance(Doubts.class).get())
                : Optional.empty();
    }

    void reason(String why) {
        reason = why;
    }

    /** Why doubtful texts must stay; null where the request does not say. */
    @Nullable
    public String reason() {
        return reason;
    }

    /** Texts that are stored already and only come along: a change of something else does not ask about them again. */
    public void known(JsonNode record) {
        if (record.isTextual()) {
            known.add(record.textValue());
        } else {
            record.forEach(this::known);
        }
    }

    boolean accepts(String text, List<Detail> found) {
        if (known.contains(text)) {
            return true;
        }
        if (reason == null || Verdict.of(found) == Verdict.REFUSED) {
            return false;
        }
        Set<DetailKind> kinds = EnumSet.noneOf(DetailKind.class);
        found.forEach(d -> kinds.add(d.kind()));
        accepted.put(text, kinds);
        latest.addAll(kinds);
        return true;
    }

    /** How many texts were taken on the reason given. */
    public int texts() {
        return accepted.size();
    }

    /** What was found in them. */
    public Set<DetailKind> kinds() {
        Set<DetailKind> all = EnumSet.noneOf(DetailKind.class);
        accepted.values().forEach(all::addAll);
        return all;
    }

    /** What was taken on the reason since this was asked last: of one row, say. */
    public Set<DetailKind> takenSince() {
        Set<DetailKind> since = EnumSet.noneOf(DetailKind.class);
        since.addAll(latest);
        latest.clear();
        return since;
    }
}
