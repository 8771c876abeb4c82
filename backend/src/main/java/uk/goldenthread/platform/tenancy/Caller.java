package uk.goldenthread.platform.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Who a unit of work is done for, as the database needs to know it.
 *
 * @param personId identifier of the person or client; null for nobody and for jobs
 * @param actor    what the history records: the person's identifier, or the name of a job
 * @param areas    ONS codes of the areas whose rows may be read
 */
public record Caller(UUID personId, String actor, Set<String> areas) {
    public static final Caller NOBODY = new Caller(null, "nobody", Set.of());

    public static Caller job(String name, Set<String> areas) {
        return new Caller(null, "job:" + name, areas);
    }
}
