package uk.goldenthread.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The request being served: its id, its caller, and whether it is only a rehearsal. Filled by the request filters. */
@RequestScoped
public class Call {
    private String requestId = UUID.randomUUID().toString();
    private Caller caller = Caller.NOBODY;
    private boolean dryRun;
    private Heads.State heads;

    public String requestId() {
        return requestId;
    }

    public Caller caller() {
        return caller;
    }

    /** True when nothing may be stored: every write of this request is carried out, checked and rolled back. */
    public boolean dryRun() {
        return dryRun;
    }

    /** The newest revisions, looked up once for this request and after it arrived. */
    public Heads.State heads(Heads lookup) {
        if (heads == null) {
            heads = lookup.fresh();
        }
        return heads;
    }

    public void requestId(String id) {
        this.requestId = id;
    }

    public void caller(Caller who) {
        this.caller = who;
    }

    public void dryRun(boolean rehearsal) {
        this.dryRun = rehearsal;
    }
}
