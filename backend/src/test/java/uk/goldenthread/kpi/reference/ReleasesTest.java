package uk.goldenthread.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.testing.DatabaseResource;

/** Loading a newer release: kept beside the others, never changed. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReleasesTest {
    @Inject
    Releases releases;

    @Inject
    ReleaseCommand command;

    @TempDir
    Path folder;

    @Test
    @ActivateRequestContext
    void aNewerReleaseStandsBesideTheOneThatIsShipped() throws IOException {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        Path file = folder.resolve("release.zip");
        Files.write(file, ReleaseFileTest.zip(tables(code, "60.1")));
        assertThat(command.run(List.of(file.toString()))).first().isEqualTo("Another year (" + code + ") is loaded.");
        ReferenceData data = releases.of(code);
        ReferenceMeasure m = data.measure("ehc-20wk-excl").orElseThrow();
        assertThat(data.figure(m, 2025, "E06000006").value()).isEqualTo("60.1");
        assertThat(data.figure(m, 2025, "E06000007").symbol()).isEqualTo(Figure.Symbol.CONFIDENTIAL);
        assertThat(releases.all()).extracting(About::code).contains(code, "dfe-2026-04.2");
        assertThat(releases.exists(code)).isTrue();
        assertThat(releases.of("").about().code()).isEqualTo("dfe-2026-04.2");
        assertThat(releases.load(ReleaseFileTest.zip(tables(code, "60.1"))).code())
                .isEqualTo(code);
        byte[] other = ReleaseFileTest.zip(tables(code, "99"));
        assertThatThrownBy(() -> releases.load(other))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is loaded already, with other figures");
    }

    @Test
    @ActivateRequestContext
    void whatIsNoReleaseIsNotLoaded() {
        int before = releases.all().size();
        assertThatThrownBy(() -> releases.load(new byte[] {1, 2, 3})).hasMessageContaining("This is not a release.");
        assertThatThrownBy(() -> command.run(List.of())).hasMessageContaining("Say which file");
        assertThatThrownBy(() -> command.run(List.of(folder.resolve("none").toString())))
                .hasMessageContaining("cannot be read");
        assertThat(releases.all()).hasSize(before);
        assertThat(command.usage()).startsWith(command.name());
    }

    private static Map<String, String> tables(String code, String value) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "release.csv",
                "key,value\ncode," + code
                        + "\ntitle,Another year\nreleased_on,2020-01-01\nsource,DfE\nattribution,OGL\n");
        tables.put(
                "measures.csv",
                "code,source_code,title,unit,base,polarity,period,published_years_after,published_month_day,note\n"
                        + "ehc-20wk-excl,X,In time,PERCENT,PLANS,HIGH,CALENDAR_YEAR,1,06-30,\n");
        tables.put(
                "places.csv",
                "code,name,parent\nE92000001,England,\nE12000002,North West,E92000001\nE06000006,Halton,E12000002\n");
        tables.put("neighbours.csv", "place,rank,neighbour,closeness\nE06000006,1,E06000099,Close\n");
        tables.put(
                "figures.csv",
                "measure,year,place,value\nehc-20wk-excl,2025,E06000006," + value
                        + "\nehc-20wk-excl,2025,E06000007,c\n");
        return tables;
    }
}
