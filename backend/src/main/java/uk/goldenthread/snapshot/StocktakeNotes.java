package uk.goldenthread.snapshot;

import jakarta.annotation.Nullable;
import uk.goldenthread.plan.Axis;
import uk.goldenthread.plan.RatingCount;

/** What one must know who compares the records with the document of an earlier stocktake. */
final class StocktakeNotes {
    /** The first version of the document that tells what nobody had reported from what was reported not started. */
    private static final int TOLD_APART = 7;

    private StocktakeNotes() {}

    /** @param version of the document; the snapshot is that of the state it froze */
    @Nullable
    static String of(int version, ProgrammeSnapshot s) {
        if (version >= TOLD_APART) {
            return null;
        }
        RatingCount silent = RatingCount.in(s.count(s.actions(), Axis.PROGRESS), null);
        return "Its document is of version " + version
                + ", which counts actions nobody has reported on as not started: not told apart then."
                + " The records tell them apart: " + silent.count() + " of " + silent.of() + ".";
    }
}
