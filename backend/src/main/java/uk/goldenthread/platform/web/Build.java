package uk.goldenthread.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is. It stands in the ETag of every view, so that an upgrade never answers "unchanged" for an answer of the old shape. */
public final class Build {
    /** The moment at which Maven began to build, UTC, to the millisecond: {@code yyyyMMddHHmmssSSS}. */
    public static final String ID = read();

    private Build() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moment(properties.getProperty("goldenthread.build", ""));
    }

    /** A placeholder that nobody replaced would be the same in every build: better not to start at all. */
    static String moment(String id) {
        if (!id.matches("\\d{17}")) {
            throw new IllegalStateException("build.properties does not say when this was built: " + id);
        }
        return id;
    }
}
