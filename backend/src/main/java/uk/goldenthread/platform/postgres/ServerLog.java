package uk.goldenthread.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the embedded PostgreSQL says of itself: one file a start, the one before it kept beside it. */
final class ServerLog {
    /** Of FATAL, the word and what follows, without PostgreSQL's time and process. */
    private static final Pattern FATAL = Pattern.compile("\\b(?:FATAL|PANIC):  *+(.*+)$");

    private static final Pattern MORE = Pattern.compile("\\b(?:DETAIL|HINT):  *+(.*+)$");
    /** A start is long over when it has said as much. */
    private static final int READ_AT_MOST = 200_000;

    private final Path file;

    private ServerLog(Path file) {
        this.file = file;
    }

    /** {@code logs/postgres.log} of this home, empty and for its owner's eyes. */
    static ServerLog open(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("logs"));
        Path file = folder.resolve("postgres.log");
        if (Files.exists(file)) {
            Files.move(file, folder.resolve("postgres.before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new ServerLog(file);
    }

    Path file() {
        return file;
    }

    String read() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(READ_AT_MOST), StandardCharsets.UTF_8);
        }
    }

    /** Whether nothing more is to be waited for: the starter has reported a failure, or PostgreSQL does not know our password. */
    static boolean gaveUp(String text) {
        return text.lines()
                .anyMatch(line -> line.startsWith("pg_ctl: ")
                                && !line.contains("another server might be running")
                                // It goes on recovering, and the starter alone has lost patience.
                                && !line.contains("did not start in time")
                        || line.contains("error while loading shared libraries")
                        || wrongPassword(line));
    }

    static boolean wrongPassword(String text) {
        return text.contains("password authentication failed for user \"postgres\"");
    }

    /**
     * Why it did not start, in PostgreSQL's own words: the last fatal message with what explains it; or, when there is none, its last
     * words.
     */
    static Optional<String> reason(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int at = lines.size() - 1; at >= 0; at--) {
            Matcher fatal = FATAL.matcher(lines.get(at));
            if (fatal.find()) {
                StringBuilder reason = new StringBuilder(fatal.group(1));
                for (int next = at + 1; next < lines.size(); next++) {
                    Matcher more = MORE.matcher(lines.get(next));
                    if (!more.find()) {
                        break;
                    }
                    reason.append(reason.toString().endsWith(".") ? " " : ". ").append(more.group(1));
                }
                return Optional.of(reason.toString());
            }
        }
        return lines.stream()
                .filter(line -> !line.startsWith("Examine the log output"))
                .reduce((first, last) -> last)
                .map(String::strip);
    }
}
