package uk.goldenthread.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.goldenthread.exchange.sheet.SheetReader;
import uk.goldenthread.platform.limits.Limit;
import uk.goldenthread.platform.limits.LimitSource;

/** What a spreadsheet may be. */
@ApplicationScoped
public class ImportLimits implements LimitSource {
    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("file-size", SheetReader.MAX_BYTES, "bytes", "Size of an imported file, at most; else 413."),
                new Limit(
                        "import-rows",
                        SheetReader.MAX_ROWS,
                        "rows",
                        "Rows of one import, over all of its sheets, at most; else 422."));
    }
}
