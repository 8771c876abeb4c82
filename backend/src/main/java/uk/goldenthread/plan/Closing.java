package uk.goldenthread.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Says how every action stands, for a close. Implemented where the snapshot is, so that what a close keeps is what every view of that
 * day shows.
 */
public interface Closing {
    /** How every action of the programme stands in the open transaction, judged on a day. */
    List<ActionClose.Standing> standings(String areaCode, UUID programmeId, LocalDate today);
}
