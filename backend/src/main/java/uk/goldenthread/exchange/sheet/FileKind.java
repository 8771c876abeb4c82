package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names what is not read for what it is, with the way out; its content tells, whatever its name is. */
final class FileKind {
    static final String SEND = "Send an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or a csv file.";
    private static final String SAVE_AS = "Open it in Excel, save it as an Excel workbook (.xlsx) and send that.";

    private FileKind() {}

    /** What the file is; null for text that may be a csv file. */
    @Nullable
    static String other(Path file, byte[] start) throws IOException {
        if (SheetReader.begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        if (SheetReader.begins(start, '%', 'P', 'D', 'F')) {
            return "This is a PDF. " + SEND;
        }
        if (SheetReader.begins(start, 0x89, 'P', 'N', 'G')
                || SheetReader.begins(start, 0xFF, 0xD8, 0xFF)
                || SheetReader.begins(start, 'G', 'I', 'F', '8')) {
            return "This is a picture. " + SEND;
        }
        boolean marked = SheetReader.begins(start, 0xFF, 0xFE) || SheetReader.begins(start, 0xFE, 0xFF);
        boolean wide32 = SheetReader.begins(start, 0, 0, 0xFE, 0xFF);
        boolean wide = marked || wide32 || TextEncoding.wide(start) != null;
        for (byte b : start) {
            if (b == 0 && !wide) {
                return "The file is not a spreadsheet. " + SEND;
            }
        }
        return text(new String(start, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1));
    }

    @Nullable
    private static String text(String start) {
        String words = start.replaceFirst("^(?:\u00ef\u00bb\u00bf|\ufeff)", "").stripLeading();
        String small = words.toLowerCase(Locale.ROOT);
        if (small.startsWith("<")) {
            if (small.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
                return "This is an XML spreadsheet of 2003. " + SAVE_AS;
            }
            if (small.contains("office:document")) {
                return "This is a flat OpenDocument file. Save it as an .ods or .xlsx file and send that.";
            }
            return small.contains("<html") || small.contains("<table") || small.contains("<!doctype html")
                    ? "This is a web page, whatever its name says. " + SAVE_AS
                    : "This is an XML file. " + SEND;
        }
        if (small.startsWith("{\\rtf")) {
            return "This is a text document (.rtf). " + SEND;
        }
        if (words.startsWith("ID;P")) {
            return "This is a SYLK file. " + SAVE_AS;
        }
        return words.startsWith("{\"") || words.startsWith("[{") || words.startsWith("{\n")
                ? "This is a JSON file. " + SEND
                : null;
    }

    /** Office kept everything before 2007 in one kind of file, and keeps what has a password in it still. */
    private static String compound(Path file) throws IOException {
        List<String> names = List.of("EncryptedPackage", "WordDocument", "PowerPoint Document", "__substg1.0_");
        String found = first(file, names);
        if (found == null) {
            return "This is an old (.xls) workbook. " + SAVE_AS;
        }
        return switch (found) {
            case "EncryptedPackage" -> "This workbook has a password. Save it without one and send that.";
            case "WordDocument" -> "This is an old Word document. " + SEND;
            case "PowerPoint Document" -> "This is an old presentation. " + SEND;
            default -> "This is a saved e-mail. Send the spreadsheet that is attached to it.";
        };
    }

    /** The first of the names that stands in the directory of the file, which is written in UTF-16. */
    @Nullable
    private static String first(Path file, List<String> names) throws IOException {
        List<byte[]> wanted = new ArrayList<>();
        names.forEach(n -> wanted.add(n.getBytes(StandardCharsets.UTF_16LE)));
        int[] matched = new int[names.size()];
        byte[] part = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                for (int i = 0; i < n; i++) {
                    for (int w = 0; w < matched.length; w++) {
                        byte[] name = wanted.get(w);
                        matched[w] = part[i] == name[matched[w]] ? matched[w] + 1 : part[i] == name[0] ? 1 : 0;
                        if (matched[w] == name.length) {
                            return names.get(w);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** What a zip is that holds these parts and is no workbook of ours. */
    static String otherZip(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return "This is a binary workbook (.xlsb). " + SAVE_AS;
        }
        if (names.contains("word/document.xml")) {
            return "This is a Word document. Copy its table into a spreadsheet. " + SEND;
        }
        if (names.contains("ppt/presentation.xml")) {
            return "This is a presentation. " + SEND;
        }
        if (names.contains("Index/Document.iwa") || names.contains("Index.zip")) {
            return "This is a document of Apple's Numbers, Pages or Keynote. In Numbers choose Export to, Excel, and send that.";
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return "This is an OpenDocument file that is not a spreadsheet, or has a password. " + SEND;
        }
        if (names.stream().anyMatch(n -> n.endsWith(".xlsx") || n.endsWith(".csv") || n.endsWith(".ods"))) {
            return "This is a zip file with spreadsheets in it. Unpack it and send each by itself.";
        }
        return "The file is a zip, and not a spreadsheet. " + SEND;
    }
}
