package uk.goldenthread.platform.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import uk.goldenthread.platform.problem.ProblemException;

/** A repository of rows of an area; row-level security decides which of them exist for the caller. */
public interface TenantRecords<T extends TenantRecord> extends PanacheRepositoryBase<T, UUID> {

    /** The record, or 404. */
    default T require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Stores it now, so that a broken rule of the database is reported for this record. */
    default T add(T record) {
        persistAndFlush(record);
        return record;
    }
}
