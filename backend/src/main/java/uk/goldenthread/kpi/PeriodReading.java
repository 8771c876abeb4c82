package uk.goldenthread.kpi;

import java.util.List;

/** What the name of a period says of its days. */
public sealed interface PeriodReading {
    /**
     * One meaning only.
     *
     * @param sinceStart whether it adds up since the start of a year: YTD May 2025
     */
    record Placed(Days days, boolean sinceStart) implements PeriodReading {}

    /**
     * More than one meaning, or one whose days are not known here.
     *
     * @param sentence what is asked, with what to write
     * @param choices  the days it may mean; empty where they are not known
     */
    record Asked(String sentence, List<Days> choices) implements PeriodReading {}

    /** No name of a period that is known: its days have to be given. */
    record Unknown() implements PeriodReading {}
}
