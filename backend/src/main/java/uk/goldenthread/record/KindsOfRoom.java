package uk.goldenthread.record;

import java.util.List;

/** The kinds of record that a room keeps. Every room that keeps any has one bean of this; who handles records asks for them all. */
public interface KindsOfRoom {
    List<Kind<?>> kinds();
}
