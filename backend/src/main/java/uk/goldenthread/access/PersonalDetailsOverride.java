package uk.goldenthread.access;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.goldenthread.platform.privacy.DetailKind;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** Somebody stored texts that may hold personal details, and said why. What the texts are is not in it. */
@Entity
public class PersonalDetailsOverride extends TenantRecord {
    private UUID personId;
    private Instant at;
    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    private int texts;

    protected PersonalDetailsOverride() {}

    /**
     * @param personId who sent the request
     * @param texts    how many texts of the request it was about
     */
    PersonalDetailsOverride(
            String areaCode, UUID personId, Instant at, String reason, Set<DetailKind> kinds, int texts) {
        super(areaCode);
        this.personId = personId;
        this.at = at;
        this.reason = reason;
        this.kinds = kinds.stream().sorted().map(Enum::name).toList();
        this.texts = texts;
    }

    UUID personId() {
        return personId;
    }

    PersonalDetailsOverrideView view(UnaryOperator<String> names) {
        return new PersonalDetailsOverrideView(
                id(),
                at,
                names.apply(String.valueOf(personId)),
                reason,
                kinds.stream().map(DetailKind::valueOf).toList(),
                texts);
    }
}
