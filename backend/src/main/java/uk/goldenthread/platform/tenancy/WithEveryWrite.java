package uk.goldenthread.platform.tenancy;

/** What is stored with the write of a request, in its transaction, when the request gives cause. */
public interface WithEveryWrite {
    /** Called once before the commit of a write that is no rehearsal. */
    void store(String areaCode);
}
