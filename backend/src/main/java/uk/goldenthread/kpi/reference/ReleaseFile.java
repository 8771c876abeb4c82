package uk.goldenthread.kpi.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.goldenthread.kpi.KpiBase;
import uk.goldenthread.kpi.KpiUnit;
import uk.goldenthread.kpi.Polarity;
import uk.goldenthread.kpi.reference.ReferenceData.About;
import uk.goldenthread.kpi.reference.ReferenceData.Place;

/** The form a release comes in: a zip of five CSV tables, release, measures, places, neighbours and figures. */
final class ReleaseFile {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    /** Unpacked; a release has about 600 kB. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private ReleaseFile() {}

    /**
     * @throws IllegalArgumentException when it is not a release, in words for whoever loads it
     */
    static ReferenceData read(byte[] zip) {
        Map<String, List<CSVRecord>> tables = tables(zip);
        Map<String, String> about = new HashMap<>();
        rows(tables, "release.csv").forEach(r -> about.put(r.get("key"), r.get("value")));
        Map<String, ReferenceMeasure> measures = new LinkedHashMap<>();
        rows(tables, "measures.csv").forEach(r -> measures.put(r.get("code"), measure(r)));
        Map<String, Place> places = new LinkedHashMap<>();
        rows(tables, "places.csv")
                .forEach(r -> places.put(
                        r.get("code"),
                        new Place(r.get("code"), r.get("name"), r.get("parent"), day(r, "since"), day(r, "until"))));
        Map<String, List<Place>> neighbours = rows(tables, "neighbours.csv").stream()
                .filter(r -> places.containsKey(r.get("neighbour")))
                .sorted(Comparator.comparingInt(r -> Integer.parseInt(r.get("rank"))))
                .collect(Collectors.groupingBy(
                        r -> r.get("place"),
                        Collectors.mapping(r -> places.get(r.get("neighbour")), Collectors.toUnmodifiableList())));
        Map<String, Map<Integer, Map<String, Figure>>> figures = new HashMap<>();
        rows(tables, "figures.csv").forEach(r -> figures.computeIfAbsent(r.get("measure"), k -> new HashMap<>())
                .computeIfAbsent(Integer.valueOf(r.get("year")), k -> new HashMap<>())
                .put(r.get("place"), figure(measures.get(r.get("measure")), r.get("value"))));
        return new ReferenceData(
                new About(
                        said(about, "code"),
                        said(about, "title"),
                        LocalDate.parse(said(about, "released_on")),
                        said(about, "source"),
                        said(about, "attribution"),
                        digest(zip)),
                measures,
                places,
                neighbours,
                figures);
    }

    /** Releases made before areas had days lack the columns: then all were always there. */
    private static LocalDate day(CSVRecord r, String column) {
        return !r.isMapped(column) || r.get(column).isEmpty() ? null : LocalDate.parse(r.get(column));
    }

    /** Shares of one measure are shown with the same decimals: 49 was published for 49.0. */
    private static Figure figure(ReferenceMeasure measure, String text) {
        Figure figure = Figure.of(text);
        boolean whole = measure != null
                && measure.unit() == KpiUnit.PERCENT
                && figure.value() != null
                && figure.value().scale() < 1;
        return whole ? new Figure(figure.value().setScale(1), null) : figure;
    }

    private static ReferenceMeasure measure(CSVRecord r) {
        return new ReferenceMeasure(
                r.get("code"),
                r.get("source_code"),
                r.get("title"),
                KpiUnit.valueOf(r.get("unit")),
                r.get("base").isEmpty() ? null : KpiBase.valueOf(r.get("base")),
                Polarity.valueOf(r.get("polarity")),
                ReferenceMeasure.Period.valueOf(r.get("period")),
                Integer.parseInt(r.get("published_years_after")),
                MonthDay.parse("--" + r.get("published_month_day")),
                r.get("note"));
    }

    private static Map<String, List<CSVRecord>> tables(byte[] zip) {
        Map<String, List<CSVRecord>> tables = new HashMap<>();
        int left = LARGEST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] text = bounded(in, left);
                left -= text.length;
                try (var parser = FORMAT.parse(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
                    tables.put(entry.getName(), new ArrayList<>(parser.getRecords()));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no zip archive of CSV tables.", e);
        }
        return tables;
    }

    private static byte[] bounded(InputStream in, int left) throws IOException {
        byte[] text = in.readNBytes(left + 1);
        if (text.length > left) {
            throw new IllegalArgumentException("It is larger unpacked than a release may be.");
        }
        return text;
    }

    private static List<CSVRecord> rows(Map<String, List<CSVRecord>> tables, String name) {
        List<CSVRecord> rows = tables.get(name);
        if (rows == null) {
            throw new IllegalArgumentException("The table " + name + " is missing from the archive.");
        }
        return rows;
    }

    private static String said(Map<String, String> about, String key) {
        String value = about.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("release.csv does not say its " + key + ".");
        }
        return value;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The release that comes with this version of the software. */
    static byte[] shipped(String file) {
        try (InputStream in = ReleaseFile.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
