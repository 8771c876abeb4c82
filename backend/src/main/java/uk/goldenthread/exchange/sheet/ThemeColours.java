package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The colours of a workbook: its theme's, which cells name by number, and how a style says one. */
final class ThemeColours extends DefaultHandler {
    /** In the order in which styles number them, which is not that of the theme. */
    private static final List<String> NUMBERED = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final Map<String, Integer> colours = new HashMap<>();
    private String current;

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (NUMBERED.contains(element)) {
            current = element;
        } else if (current != null && (element.equals("srgbClr") || element.equals("sysClr"))) {
            String value = attributes.getValue(element.equals("srgbClr") ? "val" : "lastClr");
            Integer colour = rgb(value);
            if (colour != null) {
                colours.putIfAbsent(current, colour);
            }
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (element.equals(current)) {
            current = null;
        }
    }

    /** The colour that a style names; null for none and for what cannot be read. */
    @Nullable
    Integer colour(Attributes attributes) {
        if (attributes.getValue("rgb") != null) {
            return rgb(attributes.getValue("rgb"));
        }
        if (attributes.getValue("theme") != null) {
            int number = Integer.parseInt(attributes.getValue("theme"));
            Integer colour = number < NUMBERED.size() ? colours.get(NUMBERED.get(number)) : null;
            String tint = attributes.getValue("tint");
            if (colour == null || tint == null) {
                return colour;
            }
            return tinted(colour, Double.parseDouble(tint));
        }
        if (attributes.getValue("indexed") != null) {
            byte[] rgb = DefaultIndexedColorMap.getDefaultRGB(Integer.parseInt(attributes.getValue("indexed")));
            return rgb == null ? null : (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF;
        }
        return null;
    }

    /** Six digits, or eight with how opaque it is before them. */
    @Nullable
    static Integer rgb(String text) {
        return text == null || !text.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? null
                : Integer.parseInt(text.substring(text.length() - 6), 16);
    }

    /** Nearer to white, or to black where it is below nought. */
    private static int tinted(int colour, double tint) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            long near = Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
            mixed |= (int) Math.max(0, Math.min(255, near)) << shift;
        }
        return mixed;
    }
}
