package uk.goldenthread.funding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Months as a test of today needs them. */
final class MoneyMonths {
    private MoneyMonths() {}

    static String lastWhole() {
        return YearMonth.from(LocalDate.now(ZoneId.of("Europe/London")).plusDays(1))
                .minusMonths(1)
                .toString();
    }
}
