package uk.goldenthread.platform.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.goldenthread.platform.problem.ProblemException;

/** A revision by number and hash: who keeps one can tell later whether anything up to it was changed. */
@Schema(name = "HistoryHead", description = "A revision by number and hash")
public record Head(
        @Schema(description = "Number of the revision", examples = "57")
        long number,

        @Schema(
                description = "Its hash, in hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    /** As {@code 57:9f86…}, the way heads are written wherever they are handed out. */
    public static Head of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw ProblemException.invalid(
                    "?known",
                    "Write a head you know as its number, a colon and its hash of 64 hexadecimal digits, like 57:9f86….");
        }
        return new Head(Long.parseLong(form.group(1)), form.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
