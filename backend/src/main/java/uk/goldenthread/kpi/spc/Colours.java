package uk.goldenthread.kpi.spc;

/** The colours of NHS England's Making Data Count: neither red nor green. */
final class Colours {
    static final String BLUE = "#00b0f0";
    static final String ORANGE = "#e46c0a";
    static final String GREY = "#a6a6a6";
    static final String PURPLE = "#490092";

    private Colours() {}
}
