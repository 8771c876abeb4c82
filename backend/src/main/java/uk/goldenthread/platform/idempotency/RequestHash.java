package uk.goldenthread.platform.idempotency;

import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two requests are the same one: SHA-256 over query, media type and the bytes of the body. */
final class RequestHash {
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*+boundary=(?:\"([^\"]*+)\"|([^;\\s]*+))", Pattern.CASE_INSENSITIVE);

    private RequestHash() {}

    static byte[] of(@Nullable String query, @Nullable String mediaType, byte[] body) {
        MessageDigest digest = sha256();
        String type = mediaType == null ? "" : mediaType;
        Matcher boundary = BOUNDARY.matcher(type);
        text(digest, query == null ? "" : query);
        if (type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/") && boundary.find()) {
            // A client draws a new boundary for every attempt: what stands between the boundaries is the request.
            text(digest, boundary.replaceFirst(""));
            parts(digest, body, boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
        } else {
            text(digest, type);
            digest.update(body);
        }
        return digest.digest();
    }

    private static void parts(MessageDigest digest, byte[] body, String boundary) {
        byte[] line = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int at = indexOf(body, line, 0); at >= 0; at = indexOf(body, line, from)) {
            length(digest, at - from);
            digest.update(body, from, at - from);
            from = at + line.length;
        }
        length(digest, body.length - from);
        digest.update(body, from, body.length - from);
    }

    private static int indexOf(byte[] body, byte[] line, int from) {
        for (int at = from; at <= body.length - line.length; at++) {
            int same = 0;
            while (same < line.length && body[at + same] == line[same]) {
                same++;
            }
            if (same == line.length) {
                return at;
            }
        }
        return -1;
    }

    /** With its length, so that no two requests read the same when their parts are joined. */
    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length(digest, bytes.length);
        digest.update(bytes);
    }

    private static void length(MessageDigest digest, int length) {
        digest.update((length + ":").getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
