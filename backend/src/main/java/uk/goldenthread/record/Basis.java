package uk.goldenthread.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How we know a record. */
@Schema(
        description =
                "ENTERED here; PUBLISHED; ROW_INFERRED: the count is published, which row is not; COUNT_INFERRED: the smallest count that gives the published percentages.")
public enum Basis {
    ENTERED,
    PUBLISHED,
    ROW_INFERRED,
    COUNT_INFERRED
}
