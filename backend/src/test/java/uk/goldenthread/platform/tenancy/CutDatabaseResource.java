package uk.goldenthread.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import uk.goldenthread.testing.DatabaseResource;

/** The tests' database, reached by the application over a line that can be cut. */
public class CutDatabaseResource extends DatabaseResource {
    static CommitCutter line;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        String url = settings.get("quarkus.datasource.jdbc.url");
        int port = URI.create(url.substring("jdbc:".length())).getPort();
        try {
            line = new CommitCutter(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Else the driver names the statement on a connection's first commit, and says only that name ever after.
        settings.put(
                "quarkus.datasource.jdbc.url",
                url.replace(":" + port + "/", ":" + line.port() + "/") + "?prepareThreshold=0");
        return settings;
    }

    @Override
    public void stop() {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            super.stop();
        }
    }
}
