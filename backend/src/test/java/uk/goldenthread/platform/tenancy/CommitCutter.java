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

    /** The next commit and no other. */
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
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    Cut cut = isCommit(chunk, read) ? next.getAndSet(Cut.NEVER) : Cut.NEVER;
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

    private static boolean isCommit(byte[] chunk, int length) {
        for (int at = 0; at <= length - COMMIT.length; at++) {
            int same = 0;
            while (same < COMMIT.length && chunk[at + same] == COMMIT[same]) {
                same++;
            }
            if (same == COMMIT.length) {
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
