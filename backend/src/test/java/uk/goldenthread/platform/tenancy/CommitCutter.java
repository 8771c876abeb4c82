package uk.goldenthread.platform.tenancy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A line between the application and PostgreSQL that can be cut at the worst moment: when the application says COMMIT. Cut before, nothing
 * is stored; cut after, all of it is, and the application hears of neither.
 */
final class CommitCutter implements AutoCloseable {
    private static final byte[] BEGIN = "history.begin(".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMIT = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);

    enum Cut {
        NEVER,
        BEFORE_IT_ARRIVES,
        BEFORE_ITS_ANSWER
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "commit-cutter");
        thread.setDaemon(true);
        return thread;
    });
    private final int database;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NEVER);

    CommitCutter(int database) throws IOException {
        this.database = database;
        threads.submit(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next commit of a write and no other. */
    void cutNext(Cut cut) {
        next.set(cut);
    }

    boolean hasCut() {
        return next.get() == Cut.NEVER;
    }

    private Void accept() throws IOException {
        while (true) {
            Socket application = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            application.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Line line = new Line(application, server);
            threads.submit(line::forward);
            threads.submit(line::back);
        }
    }

    private final class Line {
        private final Socket application;
        private final Socket server;
        private volatile boolean deaf;

        private Line(Socket application, Socket server) {
            this.application = application;
            this.server = server;
        }

        private Void forward() throws IOException {
            try (application;
                    server) {
                InputStream in = application.getInputStream();
                OutputStream out = server.getOutputStream();
                byte[] chunk = new byte[65_536];
                boolean writing = false;
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    // A read commits too, and loses nothing.
                    writing |= holds(chunk, read, BEGIN);
                    boolean commit = holds(chunk, read, COMMIT);
                    Cut cut = commit && writing ? next.getAndSet(Cut.NEVER) : Cut.NEVER;
                    writing &= !commit;
                    if (cut == Cut.BEFORE_IT_ARRIVES) {
                        return null;
                    }
                    deaf = cut == Cut.BEFORE_ITS_ANSWER;
                    out.write(chunk, 0, read);
                    out.flush();
                }
            }
            return null;
        }

        private Void back() throws IOException {
            try (application;
                    server) {
                InputStream in = server.getInputStream();
                OutputStream out = application.getOutputStream();
                byte[] chunk = new byte[65_536];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    if (deaf) {
                        // The database has answered, so it has stored.
                        return null;
                    }
                    out.write(chunk, 0, read);
                    out.flush();
                }
            }
            return null;
        }
    }

    private static boolean holds(byte[] chunk, int length, byte[] word) {
        for (int at = 0; at <= length - word.length; at++) {
            int same = 0;
            while (same < word.length && chunk[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
