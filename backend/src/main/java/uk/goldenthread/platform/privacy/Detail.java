package uk.goldenthread.platform.privacy;

/**
 * A place in a text that may point to a person.
 *
 * @param from first character
 * @param to   the character behind the last one
 */
public record Detail(DetailKind kind, int from, int to) {}
