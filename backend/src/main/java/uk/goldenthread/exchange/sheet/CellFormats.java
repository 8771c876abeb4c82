package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How the styles of a workbook show a cell, as far as it decides what is meant: the form of its number, whether it is struck through, and
 * the colour of its ground.
 */
final class CellFormats extends DefaultHandler {
    private static final int MOST = 100_000;
    private static final int LONGEST = 255;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<Boolean> fonts = new ArrayList<>();
    private final List<Integer> fills = new ArrayList<>();
    private final ThemeColours theme;
    private boolean inCellStyles;
    private boolean inFonts;
    private boolean inFills;
    private boolean solid;

    private record Style(int format, int font, int fill) {}

    CellFormats(ThemeColours theme) {
        this.theme = theme;
    }

    /** Number of the format of a style; 0, which is General, for a cell without one. */
    int index(String style) {
        Style said = style(style);
        return said == null ? 0 : said.format();
    }

    boolean struck(String style) {
        Style said = style(style);
        return said != null && said.font() < fonts.size() && fonts.get(said.font());
    }

    /** Colour of the ground; null for none. */
    @Nullable
    Integer colour(String style) {
        Style said = style(style);
        return said == null || said.fill() >= fills.size() ? null : fills.get(said.fill());
    }

    @Nullable
    private Style style(String index) {
        return index == null || styles.isEmpty() ? null : styles.get(Integer.parseInt(index));
    }

    static boolean yes(String flag) {
        return "1".equals(flag) || "true".equals(flag);
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
            case "fonts" -> inFonts = true;
            case "fills" -> inFills = true;
            case "font" -> {
                if (inFonts && fonts.size() < MOST) {
                    fonts.add(false);
                }
            }
            case "strike" -> {
                if (inFonts && !fonts.isEmpty()) {
                    String flag = attributes.getValue("val");
                    fonts.set(fonts.size() - 1, flag == null || yes(flag));
                }
            }
            case "fill" -> {
                if (inFills && fills.size() < MOST) {
                    fills.add(null);
                }
            }
            case "patternFill" -> solid = "solid".equals(attributes.getValue("patternType"));
            case "fgColor" -> {
                if (inFills && solid && !fills.isEmpty()) {
                    fills.set(fills.size() - 1, theme.colour(attributes));
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles && styles.size() < MOST) {
                    styles.add(new Style(
                            number(attributes),
                            number(attributes.getValue("fontId")),
                            number(attributes.getValue("fillId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        inCellStyles &= !element.equals("cellXfs");
        inFonts &= !element.equals("fonts");
        inFills &= !element.equals("fills");
    }

    private static int number(Attributes attributes) {
        return number(attributes.getValue("numFmtId"));
    }

    private static int number(String number) {
        return number == null ? 0 : Integer.parseInt(number);
    }
}
