package uk.goldenthread.exchange.sheet;

import jakarta.annotation.Nullable;

/**
 * Something a reader of the row report should know.
 *
 * @param column the cell it is of; null for the row as a whole
 */
public record Note(@Nullable String column, String words) {
    /** As it stands in a list of notes. */
    public String whole() {
        return column == null ? words : column + ": " + words;
    }
}
