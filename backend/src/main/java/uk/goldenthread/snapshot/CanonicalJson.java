package uk.goldenthread.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * One text for one content (RFC 8785), so that anyone can recompute the digest. Numbers are integers that every JSON reader holds
 * exactly; a decimal must come as a string, because readers differ in how they round.
 */
public final class CanonicalJson {
    private static final BigInteger LARGEST = BigInteger.valueOf((1L << 53) - 1);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private CanonicalJson() {}

    /**
     * @throws IllegalArgumentException when the value holds a floating-point or decimal number, or an integer beyond 2^53 - 1
     */
    public static String write(Object value) {
        JsonNode tree = MAPPER.valueToTree(value);
        refuseInexact(tree);
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(tree)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON could not be written", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonical JSON", e);
        }
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseInexact(JsonNode node) {
        if (node.isFloatingPointNumber() || node.isBinary()) {
            throw new IllegalArgumentException(
                    "a canonical document holds integers and strings; write a decimal as a string");
        }
        if (node.isIntegralNumber() && node.bigIntegerValue().abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(
                    "an integer beyond 2^53 - 1 is not exact in every JSON reader; write it as a string");
        }
        node.forEach(CanonicalJson::refuseInexact);
    }
}
