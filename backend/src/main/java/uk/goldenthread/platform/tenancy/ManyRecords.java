package uk.goldenthread.platform.tenancy;

/**
 * A repository of rows that come by the thousand. With thousands of them in one transaction each question would look for changes in all that
 * were read or stored before it, so what is stored is let go.
 */
public interface ManyRecords<T extends TenantRecord> extends TenantRecords<T> {
    @Override
    default T add(T record) {
        persistAndFlush(record);
        return letGo(record);
    }

    /** The record as it is; what is changed of it from now on is not stored. */
    default T letGo(T record) {
        getEntityManager().detach(record);
        return record;
    }
}
