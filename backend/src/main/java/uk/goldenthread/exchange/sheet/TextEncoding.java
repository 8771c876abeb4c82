package uk.goldenthread.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * In which characters a text file is written, of those that spreadsheets write: UTF-8, UTF-16 with or without its mark, and the code
 * pages of Windows and of older Macs, which no file says and only its characters tell.
 */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final int BEGINNING = 4096;
    private static final int ENOUGH_TO_TELL = 8;
    /** What stands in English and Welsh plans beyond ASCII; anything else tells that the page is the wrong one. */
    private static final String USUAL =
            "\u00a0£€‘’“”–—…•·°©®™½¼¾±×÷§éèêëáàâäíìîïóòôöúùûüçñýÿŵŷœæøåÉÈÊËÁÀÂÄÍÎÏÓÔÖÚÛÜÇŒÆØÅ²³";

    private TextEncoding() {}

    static Charset of(CsvSheets.Bytes bytes) throws IOException {
        byte[] start;
        try (InputStream in = bytes.open()) {
            start = in.readNBytes(BEGINNING);
        }
        if (SheetReader.begins(start, 0xFF, 0xFE, 0, 0) || SheetReader.begins(start, 0, 0, 0xFE, 0xFF)) {
            throw unreadable("This file is written in UTF-32.");
        }
        if (SheetReader.begins(start, 0xFF, 0xFE) || SheetReader.begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        Charset wide = wide(start);
        if (wide != null) {
            return wide;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : page(bytes);
    }

    /** UTF-16 without its mark: every other byte of a header is nought. Null for what is not. */
    static Charset wide(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            even += start[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += start[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        int most = start.length / 3;
        if (start.length >= 4 && odd > most && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return start.length >= 4 && even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(CsvSheets.Bytes bytes) throws IOException {
        try (Reader in = new InputStreamReader(
                bytes.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] thrown = new char[1 << 13];
            while (in.read(thrown) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Windows, unless that gives signs that no plan has and the Mac's page gives fewer of them. */
    private static Charset page(CsvSheets.Bytes bytes) throws IOException {
        long[] counts = new long[256];
        byte[] part = new byte[1 << 13];
        try (InputStream in = bytes.open()) {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                for (int i = 0; i < n; i++) {
                    counts[part[i] & 0xFF]++;
                }
            }
        }
        long windows = unusual(counts, WINDOWS);
        long mac = unusual(counts, MAC);
        long all = 0;
        for (int b = 0x80; b < 0x100; b++) {
            all += counts[b];
        }
        if (all >= ENOUGH_TO_TELL && 2 * Math.min(windows, mac) > all) {
            throw unreadable("The letters of this file are in no form that can be read.");
        }
        return windows > 0 && mac < windows ? MAC : WINDOWS;
    }

    private static long unusual(long[] counts, Charset page) {
        long unusual = 0;
        for (int b = 0x80; b < 0x100; b++) {
            if (counts[b] > 0 && USUAL.indexOf(new String(new byte[] {(byte) b}, page).charAt(0)) < 0) {
                unusual += counts[b];
            }
        }
        return unusual;
    }

    private static ProblemException unreadable(String what) {
        return new ProblemException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                what + " Save it again as “CSV UTF-8”, or as an Excel workbook (.xlsx), and send that.");
    }
}
