package uk.goldenthread.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the styles of a workbook show a number; of all that a style says, only this decides what a cell means. */
final class CellFormats extends DefaultHandler {
    private static final int MOST = 100_000;
    private static final int LONGEST = 255;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;

    /** Number of the format of a style; 0, which is General, for a cell without one. */
    int index(String style) {
        return style == null || styles.isEmpty() ? 0 : styles.get(Integer.parseInt(style));
    }

    /** The format in Excel's own writing. */
    String format(int index) {
        String built = own.get(index);
        if (built == null) {
            built = BuiltinFormats.getBuiltinFormat(index);
        }
        return built == null ? "General" : built;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                // What reads formats was not made for longer ones than Excel writes.
                if (own.size() < MOST && code != null && code.length() <= LONGEST) {
                    own.put(number(attributes), code);
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && styles.size() < MOST) {
                    styles.add(number(attributes));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        inCellStyles &= !element.equals("cellXfs");
    }

    private static int number(Attributes attributes) {
        String number = attributes.getValue("numFmtId");
        return number == null ? 0 : Integer.parseInt(number);
    }
}
