package uk.goldenthread.kpi.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.tenancy.Transactions;

/** The releases that are loaded. One never changes, so each is read into memory once. */
@ApplicationScoped
public class Releases {
    /** Comes with this version; for programmes that have adopted none. */
    private static final String SHIPPED = "/reference/releases/dfe-2026-04.2.zip";

    private final EntityManager entities;
    private final Transactions transactions;
    private final byte[] shippedContent = ReleaseFile.shipped(SHIPPED);
    private final ReferenceData shipped = ReleaseFile.read(shippedContent);
    private final Map<String, ReferenceData> read =
            new ConcurrentHashMap<>(Map.of(shipped.about().code(), shipped));

    public Releases(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /**
     * The release a programme has adopted.
     *
     * @param code empty when it has adopted none: then the one that comes with this version
     */
    public ReferenceData of(String code) {
        if (code == null || code.isEmpty()) {
            return shipped;
        }
        return read.computeIfAbsent(
                code,
                k -> ReleaseFile.read(
                        content(k).orElseThrow(() -> new IllegalStateException("no release is called " + k))));
    }

    /** All, the newest first. */
    public List<About> all() {
        return transactions.read(() -> codes()).stream()
                .map(code -> of(code).about())
                .toList();
    }

    public boolean exists(String code) {
        return transactions.read(() -> codes()).contains(code);
    }

    /** Puts the release that comes with this version beside the others; does nothing when it is there. */
    void ship() {
        if (!exists(shipped.about().code())) {
            store(shipped.about(), shippedContent);
        }
    }

    /**
     * @throws ProblemException when it is no release, or another one has its code
     */
    About load(byte[] content) {
        ReferenceData data;
        try {
            data = ReleaseFile.read(content);
        } catch (RuntimeException e) {
            throw ProblemException.invalid("", "This is not a release. " + e.getMessage());
        }
        About about = data.about();
        if (exists(about.code())) {
            if (of(about.code()).about().sha256().equals(about.sha256())) {
                return about;
            }
            throw ProblemException.invalid(
                    "",
                    "A release called " + about.code()
                            + " is loaded already, with other figures. Give the new one a code of its own.");
        }
        store(about, content);
        return about;
    }

    private void store(About about, byte[] content) {
        transactions.aside(() -> entities.createNativeQuery(
                        "insert into app.release (code, title, released_on, source, attribution, sha256, content) "
                                + "values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (code) do nothing")
                .setParameter(1, about.code())
                .setParameter(2, about.title())
                .setParameter(3, about.releasedOn())
                .setParameter(4, about.source())
                .setParameter(5, about.attribution())
                .setParameter(6, about.sha256())
                .setParameter(7, content)
                .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> codes() {
        return entities.createNativeQuery(
                        "select code from app.release order by released_on desc, code desc", String.class)
                .getResultList();
    }

    private Optional<byte[]> content(String code) {
        return transactions.read(
                () -> entities.createNativeQuery("select content from app.release where code = ?1", byte[].class)
                        .setParameter(1, code)
                        .getResultStream()
                        .map(byte[].class::cast)
                        .findFirst());
    }
}
