package uk.goldenthread.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldenthread.testing.DatabaseResource;

/** What holds for every sheet, column by column, from what the sheets say of themselves. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SheetDescriptorsTest {
    @Inject
    Sheets sheets;

    /** The word “remove” and no blank takes back, in every sheet, only where that makes sense. */
    @Test
    void everySheetKnowsWhatMayBeTakenBack() {
        for (SheetImporter sheet : sheets.all()) {
            assertThat(sheet.columns()).as(sheet.sheet()).containsAll(sheet.removable());
            assertThat(sheet.removable()).as(sheet.sheet()).doesNotContainAnyElementsOf(sheet.keys());
            for (String column : sheet.columns()) {
                Cells cells = new Cells(Map.of(column, Cell.of(" Remove ")));
                cells.understand(sheet.dashIsBlank(), sheet.removable());
                assertThat(cells.removed(column))
                        .as(sheet.sheet() + " " + column)
                        .isEqualTo(sheet.removable().contains(column));
                assertThat(cells.errors()).as(sheet.sheet() + " " + column).hasSize(cells.removed(column) ? 0 : 1);
                Cells dash = new Cells(Map.of(column, Cell.of("n/a")));
                dash.understand(sheet.dashIsBlank(), sheet.removable());
                assertThat(dash.blank(column)).as(sheet.sheet() + " " + column).isEqualTo(sheet.dashIsBlank());
                assertThat(dash.understood()).hasSize(sheet.dashIsBlank() ? 1 : 0);
            }
        }
    }
}
