package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of an OpenDocument spreadsheet say that people mean something by. */
final class OpenDocumentStyles extends DefaultHandler {
    private static final int MOST = 100_000;
    private static final int DEEPEST = 10;
    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> monthsOnly = new HashSet<>();
    private Style current;
    private String dates;
    private boolean day;
    private boolean month;
    private boolean year;

    /** One style; null is what it does not say and the one above it does. */
    private static final class Style {
        private String above;
        private String dateForm;
        private Boolean struck;
        private Integer colour;
        private boolean coloured;
        private boolean hidden;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "style" -> {
                current = new Style();
                current.above = named(attributes, "parent-style-name");
                current.dateForm = named(attributes, "data-style-name");
                if (styles.size() < MOST) {
                    styles.put(key(named(attributes, "family"), named(attributes, "name")), current);
                }
            }
            case "table-cell-properties" -> {
                String ground = named(attributes, "background-color");
                if (current != null && ground != null) {
                    current.coloured = true;
                    current.colour = ThemeColours.rgb(ground.startsWith("#") ? ground.substring(1) : null);
                }
            }
            case "text-properties" -> {
                String line = named(attributes, "text-line-through-style");
                String kind = named(attributes, "text-line-through-type");
                if (current != null && (line != null || kind != null)) {
                    current.struck = !"none".equals(line) && !"none".equals(kind);
                }
            }
            case "table-properties" -> {
                if (current != null) {
                    current.hidden = "false".equals(named(attributes, "display"));
                }
            }
            case "date-style" -> {
                dates = named(attributes, "name");
                day = false;
                month = false;
                year = false;
            }
            case "day" -> day = true;
            case "month" -> month = true;
            case "year" -> year = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (element.equals("style")) {
            current = null;
        } else if (element.equals("date-style") && month && year && !day && monthsOnly.size() < MOST) {
            monthsOnly.add(dates);
        }
    }

    /** Value of an attribute by its name; the prefix is the writer's choice, and no element has two of one name that we read. */
    @Nullable
    static String named(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    boolean struck(String family, String name) {
        Style style = style(family, name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.struck != null) {
                return style.struck;
            }
            style = style(family, style.above);
        }
        return false;
    }

    /** Colour of a cell's ground; null for none. */
    @Nullable
    Integer colour(String name) {
        Style style = style("table-cell", name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.coloured) {
                return style.colour;
            }
            style = style("table-cell", style.above);
        }
        return null;
    }

    boolean hidden(String table) {
        Style style = style("table", table);
        return style != null && style.hidden;
    }

    /** Whether a date is shown without its day, so that only the month is meant. */
    boolean monthOnly(String name) {
        Style style = style("table-cell", name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (style.dateForm != null) {
                return monthsOnly.contains(style.dateForm);
            }
            style = style("table-cell", style.above);
        }
        return false;
    }

    @Nullable
    private Style style(String family, String name) {
        return name == null ? null : styles.get(key(family, name));
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }
}
