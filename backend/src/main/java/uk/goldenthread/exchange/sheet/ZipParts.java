package uk.goldenthread.exchange.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Parts of a workbook by name. What comes out of them is counted: the directory of a zip may name other contents than those that {@link
 * ZipGuard} saw passing.
 */
final class ZipParts implements Closeable {
    private final ZipFile zip;
    private long left = ZipGuard.MAX_UNPACKED;

    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("there is no part " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return count(one, one < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return count(read, Math.max(0, read));
        }

        private int count(int result, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw ZipGuard.tooLarge();
            }
            return result;
        }
    }
}
