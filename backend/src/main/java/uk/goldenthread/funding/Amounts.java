package uk.goldenthread.funding;

/** Amounts as people read them. */
public final class Amounts {
    /** The largest amount that is understood: £100,000 million. */
    public static final long LARGEST = 10_000_000_000_000L;

    private Amounts() {}

    /** Pounds, with pence where there are some: £690,000, £1,250.50, −£40. */
    public static String pounds(long pence) {
        long whole = Math.abs(pence);
        String pounds = String.format("£%,d", whole / 100);
        String text = whole % 100 == 0 ? pounds : pounds + String.format(".%02d", whole % 100);
        return pence < 0 ? "−" + text : text;
    }
}
