package uk.goldenthread.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.platform.time.TermDates;

/** School terms of an area. */
@ApplicationScoped
public class AreaTerms implements TenantRecords<AreaTerm> {
    /** The newest first. The words of the terms stand in the order of the year. */
    PanacheQuery<AreaTerm> of(String areaCode) {
        return find("areaCode = ?1 order by yearBegins desc, term desc", areaCode);
    }

    List<AreaTerm> others(AreaTerm term) {
        return list("areaCode = ?1 and id <> ?2 order by yearBegins, term", term.areaCode(), term.id());
    }

    /** The days of the area's terms as they are set today, to place names of terms on. */
    public TermDates dates(String areaCode) {
        return new TermDates(of(areaCode).stream().collect(Collectors.toMap(AreaTerm::name, AreaTerm::days)));
    }
}
