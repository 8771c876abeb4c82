package uk.goldenthread.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What stands in an invitation link: 128 random bits. Stored is only its hash, so that whoever reads the database cannot join. */
public record InvitationToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Behind a hash sign: a browser sends that part to no server and into no log. */
    public String path() {
        return "/invitation#" + text;
    }
}
