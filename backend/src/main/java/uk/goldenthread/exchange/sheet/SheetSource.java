package uk.goldenthread.exchange.sheet;

/** A file, or several, that can be read into sheets. */
@FunctionalInterface
public interface SheetSource {
    void into(SheetSink sink);
}
