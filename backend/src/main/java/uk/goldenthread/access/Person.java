package uk.goldenthread.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import uk.goldenthread.platform.tenancy.TenantRecord;

/** Someone who signs in, or an API client. The only place for names and e-mail addresses; outside the history, so that they can be erased. */
@Entity
public class Person {
    /** Person or service account. */
    public enum Kind {
        PERSON,
        CLIENT
    }

    @Id
    private UUID id;

    private String iss;
    private String sub;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String displayName;
    private String email;

    protected Person() {}

    public Person(String issuer, String subject, Kind kind, String displayName, String email) {
        this.id = TenantRecord.newId();
        this.iss = issuer;
        this.sub = subject;
        this.kind = kind;
        this.displayName = displayName;
        this.email = email;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }
}
