package uk.goldenthread.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.goldenthread.platform.web.Page;

/** The request being served: its id, its caller, and whether it is only a rehearsal. Filled by the request filters. */
@RequestScoped
public class CurrentRequest {
    private String requestId;
    private Caller caller = Caller.NOBODY;
    private boolean dryRun;
    private RevisionHeads.State heads;
    private Claim claim;
    private Page.PageInfo page;
    private boolean showsOthers;
    private boolean stored;
    private boolean post;

    public String requestId() {
        if (requestId == null) {
            // It is a name and no secret: the source of secrets is one lock for all requests.
            ThreadLocalRandom random = ThreadLocalRandom.current();
            requestId = new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000000000000000L)
                    .toString();
        }
        return requestId;
    }

    public Caller caller() {
        return caller;
    }

    /** Something new is asked for, which could be made twice; anything else names what it changes. */
    public boolean isPost() {
        return post;
    }

    public void post(boolean something) {
        this.post = something;
    }

    /** True when nothing may be stored: every write of this request is carried out, checked and rolled back. */
    public boolean dryRun() {
        return dryRun;
    }

    /** The newest revisions, looked up once for this request and after it arrived. */
    public RevisionHeads.State heads(RevisionHeads lookup) {
        if (heads == null) {
            heads = lookup.fresh();
        }
        return heads;
    }

    /** They were looked up after this request arrived, and before it got a thread. */
    public void heads(RevisionHeads.State lookedUp) {
        this.heads = lookedUp;
    }

    /** What this request stores together with its first write; null for most. */
    public Claim claim() {
        return claim;
    }

    public void claim(Claim withTheWrite) {
        this.claim = withTheWrite;
    }

    /** Which page of a list is answered, where the answer itself is text already; null otherwise. */
    public Page.PageInfo page() {
        return page;
    }

    public void page(Page.PageInfo ofTheAnswer) {
        this.page = ofTheAnswer;
    }

    /** The answer shows more than the record whose version its ETag names, so the version does not tell whether it is the same. */
    public boolean showsOthers() {
        return showsOthers;
    }

    public void showsOthers(boolean more) {
        this.showsOthers = more;
    }

    /** Something of this request is stored: whatever fails from now on, nobody may be told that nothing was. */
    public boolean hasStored() {
        return stored;
    }

    void stored() {
        this.stored = true;
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
