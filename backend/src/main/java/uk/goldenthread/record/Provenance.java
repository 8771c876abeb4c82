package uk.goldenthread.record;

/** Where a record comes from: entered here, or taken from a paper. */
public record Provenance(String source, Basis basis) {
    public static final Provenance ENTERED = new Provenance("", Basis.ENTERED);
}
