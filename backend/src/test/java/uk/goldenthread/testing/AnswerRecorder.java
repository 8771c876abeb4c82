package uk.goldenthread.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes down what every call of a test that is no read was answered, in the order of the calls, a line each; {@code backend/run/sameness}
 * compares two such recordings. On only with {@code -Dgoldenthread.record=<folder>}.
 */
final class AnswerRecorder implements Filter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;
    private final Map<String, Integer> calls = new HashMap<>();
    private String file;
    private String test;

    AnswerRecorder(Path folder) {
        this.folder = folder;
    }

    /** The test whose calls come now. */
    synchronized void began(Class<?> room, String method) {
        // Of a test with an interceptor Quarkus makes a class of its own.
        String name = room.getSimpleName().replace("_Subclass", "");
        file = name + ".jsonl";
        test = name + "." + method;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        if (!READS.contains(request.getMethod())) {
            record(request.getMethod(), URI.create(request.getURI()), response);
        }
        return response;
    }

    private synchronized void record(String method, URI asked, Response response) {
        ObjectNode line = JSON.createObjectNode();
        line.put("test", test);
        line.put("number", calls.merge(test, 1, Integer::sum));
        line.put("operation", method + " " + asked.getRawPath());
        line.put("query", asked.getRawQuery());
        line.put("status", response.statusCode());
        line.put("type", response.contentType());
        line.put("location", response.header("Location"));
        line.put("tagged", response.header("ETag") != null);
        body(line, response.asString());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the JSON that it is, or as text. */
    private static void body(ObjectNode line, String text) {
        try {
            line.set("body", JSON.readTree(text));
        } catch (JsonProcessingException e) {
            line.put("body", text);
        }
    }
}
