package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import uk.goldenthread.platform.privacy.Doubts;
import uk.goldenthread.platform.tenancy.CurrentRequest;
import uk.goldenthread.platform.tenancy.WithEveryWrite;
import uk.goldenthread.platform.time.LondonTime;

/** Records why doubtful texts were stored, with the write that stores them. */
@ApplicationScoped
public class PersonalDetailsNotes implements WithEveryWrite {
    private final PersonalDetailsOverrides overrides;
    private final LondonTime time;
    private final CurrentRequest call;

    public PersonalDetailsNotes(PersonalDetailsOverrides overrides, LondonTime time, CurrentRequest call) {
        this.overrides = overrides;
        this.time = time;
        this.call = call;
    }

    @Override
    public void store(String areaCode) {
        Doubts.ofThisRequest().filter(d -> d.texts() > 0).ifPresent(d -> {
            overrides.add(new PersonalDetailsOverride(
                    areaCode, call.caller().personId(), time.now(), d.reason(), d.kinds(), d.texts()));
            overrides.flush();
        });
    }
}
