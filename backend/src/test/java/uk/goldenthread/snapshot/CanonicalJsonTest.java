package uk.goldenthread.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {
    static Stream<Arguments> values() {
        Map<String, Object> unsorted = new LinkedHashMap<>();
        unsorted.put("b", 1);
        unsorted.put("a", Map.of("z", List.of(3, 1, 2)));
        unsorted.put("B", "x");
        unsorted.put("10", true);
        unsorted.put("9", "");
        return Stream.of(
                Arguments.of(unsorted, "{\"10\":true,\"9\":\"\",\"B\":\"x\",\"a\":{\"z\":[3,1,2]},\"b\":1}"),
                // RFC 8785, 3.2.3: names sort by UTF-16 code units.
                Arguments.of(
                        Map.of("€", 1, "\r", 2, "ö", 3, "😀", 4, "\uFB33", 5),
                        "{\"\\r\":2,\"ö\":3,\"€\":1,\"😀\":4,\"\uFB33\":5}"),
                Arguments.of(
                        Map.of("t", "\"\\/\b\f\n\r\t\u000f<é>\u2028"),
                        "{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u000f<é>\u2028\"}"),
                Arguments.of(
                        Map.of("least", -9007199254740991L, "most", 9007199254740991L),
                        "{\"least\":-9007199254740991,\"most\":9007199254740991}"),
                Arguments.of(
                        Map.of("day", LocalDate.of(2024, 7, 15), "moment", Instant.parse("2024-07-14T23:00:00.120Z")),
                        "{\"day\":\"2024-07-15\",\"moment\":\"2024-07-14T23:00:00.120Z\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesOneTextForOneContent(Object value, String text) {
        assertThat(CanonicalJson.write(value)).isEqualTo(text);
    }

    @Test
    void refusesWhatReadersWouldRound() {
        for (Object inexact : Arrays.asList(
                0.5, 1f, 1e3, new BigDecimal("26.3"), new BigDecimal("1"), 9007199254740992L, BigInteger.TWO.pow(80))) {
            assertThatThrownBy(() -> CanonicalJson.write(Map.of("list", List.of(Map.of("x", inexact)))))
                    .as("%s", inexact)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hashesTheBytesOfUtf8() {
        assertThat(CanonicalJson.sha256(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CanonicalJson.sha256("é"))
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }
}
