package uk.goldenthread.platform.operation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.stream.IntStream;

/** The published figures as a scraper reads them. */
record Figures(List<String> lines) {
    static Figures now() {
        return new Figures(given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /** Sum of the lines of that name that carry these labels, given as name, value, name, value; 0 when there is none. */
    double value(String name, String... labels) {
        List<String> wanted = IntStream.range(0, labels.length / 2)
                .mapToObj(i -> labels[2 * i] + "=\"" + labels[2 * i + 1] + "\"")
                .toList();
        return lines.stream()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .filter(line -> wanted.stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
