package uk.goldenthread.record;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A field whose change is told in the general sentence "was changed: title, day (3 May 2025 instead of 1 May 2025)".
 *
 * @param words  what people call it
 * @param value  what is compared, and said where both values are
 * @param fromTo whether both values are said
 * @param when   whether it is told of these two at all; not where a sentence of its own tells it
 */
public record Told<T>(String words, Function<T, ?> value, boolean fromTo, BiPredicate<T, T> when) {
    /** What is told of two versions; nothing where they are alike. */
    List<String> of(T was, T now, Function<Object, String> said) {
        Object before = value.apply(was);
        Object after = value.apply(now);
        if (Objects.equals(before, after) || !when.test(was, now)) {
            return List.of();
        }
        return List.of(fromTo ? words + " (" + said.apply(after) + " instead of " + said.apply(before) + ")" : words);
    }
}
