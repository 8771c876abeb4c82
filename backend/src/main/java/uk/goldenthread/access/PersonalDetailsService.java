package uk.goldenthread.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.goldenthread.platform.privacy.Doubts;
import uk.goldenthread.platform.tenancy.Call;
import uk.goldenthread.platform.tenancy.WithEveryWrite;
import uk.goldenthread.platform.time.LondonTime;
import uk.goldenthread.platform.web.Page;
import uk.goldenthread.platform.web.PageQuery;

/** Records why doubtful texts were stored, with the write that stored them, and lists it. */
@ApplicationScoped
public class PersonalDetailsService implements WithEveryWrite {
    private final PersonalDetailsOverrides overrides;
    private final ActorNames names;
    private final LondonTime time;
    private final Call call;

    public PersonalDetailsService(PersonalDetailsOverrides overrides, ActorNames names, LondonTime time, Call call) {
        this.overrides = overrides;
        this.names = names;
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

    /** Inside a read. */
    Page<PersonalDetailsOverrideView> list(String areaCode, PageQuery page) {
        List<PersonalDetailsOverride> found =
                overrides.of(areaCode).page(page.page() - 1, page.size()).list();
        UnaryOperator<String> named =
                names.of(found.stream().map(o -> String.valueOf(o.personId())).toList());
        return Page.of(
                found.stream().map(o -> o.view(named)).toList(),
                overrides.of(areaCode).count(),
                page);
    }
}
