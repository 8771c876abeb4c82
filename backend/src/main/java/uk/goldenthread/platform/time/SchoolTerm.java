package uk.goldenthread.platform.time;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of a school year, in the order of the year. */
@Schema(
        description =
                "A term of a school year. Autumn is the first, also of a year that begins in the calendar year before.")
public enum SchoolTerm {
    AUTUMN,
    SPRING,
    SUMMER;

    /** autumn term. */
    public String words() {
        return name().toLowerCase(Locale.ROOT) + " term";
    }

    static SchoolTerm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
