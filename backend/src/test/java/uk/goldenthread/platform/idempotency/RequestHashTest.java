package uk.goldenthread.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What makes two requests the same one. */
class RequestHashTest {
    private static final String JSON = "application/json";

    private static byte[] of(String query, String type, String body) {
        return RequestHash.of(query, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String boundary, String file) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + file + "\r\n--"
                + boundary + "--\r\n";
    }

    @Test
    void queryTypeAndBodyCount() {
        assertThat(of(null, JSON, "{}")).isEqualTo(of(null, JSON, "{}"));
        assertThat(of("a=1", JSON, "{}")).isNotEqualTo(of(null, JSON, "{}"));
        assertThat(of(null, "text/plain", "{}")).isNotEqualTo(of(null, JSON, "{}"));
        assertThat(of(null, JSON, "{ }")).isNotEqualTo(of(null, JSON, "{}"));
        assertThat(of("a", "b", "")).isNotEqualTo(of("", "ab", ""));
    }

    @Test
    void theBoundaryOfAFormDoesNot() {
        assertThat(of(null, "multipart/form-data; boundary=abc", form("abc", "1,2")))
                .isEqualTo(of(null, "multipart/form-data; boundary=\"x y\"", form("x y", "1,2")));
        assertThat(of(null, "multipart/form-data; boundary=abc", form("abc", "1,2")))
                .isNotEqualTo(of(null, "multipart/form-data; boundary=abc", form("abc", "1,3")));
    }

    /** What stands in one part in one request and in two in the other is not the same request. */
    @Test
    void whereAPartEndsCounts() {
        assertThat(of(null, "multipart/form-data; boundary=abc", "one--abctwo"))
                .isNotEqualTo(of(null, "multipart/form-data; boundary=abc", "onetwo"));
        assertThat(of(null, "multipart/form-data; boundary=abc", "o--abcnetwo"))
                .isNotEqualTo(of(null, "multipart/form-data; boundary=abc", "one--abctwo"));
    }
}
