package uk.goldenthread.platform.decision;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * What a meeting decides.
 *
 * @param label   as it stands on an agenda: 5.3 Review of EHC plan processes: January 2025
 * @param waiting true while nobody has decided it
 * @param askedBy person who asked, and so may not decide it; null when nobody here did
 */
public record Matter(
        String areaCode,
        UUID programmeId,
        String label,
        boolean waiting,
        @Nullable UUID askedBy) {}
