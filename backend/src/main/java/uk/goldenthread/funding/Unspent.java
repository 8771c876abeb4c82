package uk.goldenthread.funding;

import java.util.Optional;

/**
 * What is left of a financial year, which is what can stand over at the most. What a year had is what was planned for it, with what stood over into
 * it; without any plan, the award less what was paid before.
 *
 * @param planned     there is a profile of the year
 * @param hadPence    what the year had
 * @param paidPence   paid in the year, without what came back
 */
public record Unspent(FinancialYear year, boolean planned, long hadPence, long paidPence) {

    /**
     * @param profilePence   profile of the months of the year; 0 where there is none
     * @param carriedPence   what stood over into the year
     * @param awardPence     the award
     * @param paidBeforePence paid before the year began
     */
    public static Unspent of(
            FinancialYear year,
            long profilePence,
            long carriedPence,
            long awardPence,
            long paidBeforePence,
            long paidPence) {
        boolean planned = profilePence > 0;
        return new Unspent(
                year, planned, planned ? profilePence + carriedPence : awardPence - paidBeforePence, paidPence);
    }

    public long pence() {
        return Math.max(0, hadPence - paidPence);
    }

    /** Why so much cannot stand over; empty when it can. */
    public Optional<String> tooMuch(long carriedPence) {
        return carriedPence <= pence()
                ? Optional.empty()
                : Optional.of(Amounts.pounds(carriedPence) + " stands over from " + year.words() + ", more than the "
                        + Amounts.pounds(pence()) + " that is unspent of it: " + Amounts.pounds(hadPence)
                        + (planned ? " was planned for the year" : " of the award was left when it began") + " and "
                        + Amounts.pounds(paidPence) + " was paid.");
    }
}
