package uk.goldenthread.chart;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a chart, for those who read a table rather than a picture.
 *
 * @param columns headings; the first column names the row
 * @param rows    as many cells as there are columns, as text
 */
@Schema(description = "The figures of a chart as a table. The first column names the row.")
public record ChartTable(String caption, List<String> columns, List<List<String>> rows) {
    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
