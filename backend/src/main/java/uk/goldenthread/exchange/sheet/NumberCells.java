package uk.goldenthread.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Spreadsheets keep dates and percentages as numbers; only the cell's format tells which it is. */
final class NumberCells {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    Cell cell(double value, int formatIndex, String format, boolean since1904) {
        String shown = formatter.formatRawCellContents(value, formatIndex, format, since1904);
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return Cell.of(date(DateUtil.getLocalDateTime(value, since1904), format, shown));
        }
        BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(value));
        if (shown.strip().endsWith("%")) {
            // 0.35 shown as 35% was meant as 35 per cent.
            return Cell.number(
                    shown, exact.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        }
        return Cell.number(shown, exact.toPlainString());
    }

    /**
     * "Sep 2024" typed into a spreadsheet becomes the first of the month, shown without its day: only the month was meant. A year alone
     * or a time is handed on as shown, and refused where a date is wanted.
     */
    private static String date(LocalDateTime moment, String format, String shown) {
        String bare = format == null
                ? "d"
                : format.replaceAll("\\[[^\\]\\[]*+\\]|\"[^\"]*+\"|\\\\.", "").toLowerCase(Locale.ROOT);
        if (bare.contains("d")) {
            return moment.toLocalDate().toString();
        }
        return bare.contains("m") && bare.contains("y")
                ? MONTHS[moment.getMonthValue() - 1] + " " + moment.getYear()
                : shown;
    }
}
