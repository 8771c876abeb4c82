package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import uk.goldenthread.platform.problem.ProblemException;
import uk.goldenthread.platform.problem.ProblemType;

/**
 * The texts of a workbook, each held once however many cells show it. A short file can hold very many, so their count and their length
 * are bounded well above what the rows of one import can use.
 */
final class SharedStrings extends DefaultHandler {
    private static final int MOST = 500_000;
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;
    private final List<Cell> cells = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private int phonetic;

    List<Cell> cells() {
        return cells;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "si" -> text = new StringBuilder();
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
            count(length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "si" -> {
                cells.add(Cell.of(text.toString()));
                count(0);
            }
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void count(int more) {
        characters += more;
        if (cells.size() > MOST || characters > MOST_CHARACTERS) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "The workbook holds far more text than an import needs, so it was not read. Copy the rows into a new workbook and send that.");
        }
    }
}
