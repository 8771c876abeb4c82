package uk.goldenthread.read.shared;

import jakarta.annotation.Nullable;
import java.util.Optional;
import java.util.UUID;
import uk.goldenthread.access.AccessKinds;
import uk.goldenthread.snapshot.ProgrammeSnapshot;

/** A body, by the name people use. */
public record BodyView(UUID id, String shortName, String name) {
    /** The body of that identifier; empty without one, and for one that the area does not know. */
    public static Optional<BodyView> of(ProgrammeSnapshot s, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .map(s.byId(AccessKinds.ORGANISATION)::get)
                .map(o -> new BodyView(o.id(), o.shortName(), o.name()));
    }
}
