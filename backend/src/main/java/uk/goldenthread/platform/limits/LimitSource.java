package uk.goldenthread.platform.limits;

import java.util.List;

/** A room that enforces limits of its own tells them here, from the same constants. */
public interface LimitSource {
    List<Limit> limits();
}
