package uk.goldenthread.kpi.reference;

/** The release that comes with the product, for tests of pure views. */
public final class Shipped {
    public static final ReferenceData DATA =
            ReleaseFile.read(ReleaseFile.shipped("/reference/releases/dfe-2026-04.2.zip"));

    private Shipped() {}
}
