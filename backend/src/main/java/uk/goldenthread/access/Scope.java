package uk.goldenthread.access;

import java.util.UUID;

/**
 * Where the record on the path belongs.
 *
 * @param areaCode    ONS code of its area
 * @param programmeId its programme; null for records of the area itself
 */
public record Scope(String areaCode, UUID programmeId) {}
