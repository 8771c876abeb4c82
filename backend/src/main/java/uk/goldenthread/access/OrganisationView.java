package uk.goldenthread.access;

import java.util.UUID;

/** A body of the partnership. */
public record OrganisationView(UUID id, int version, String shortName, String name, OrganisationKind kind) {}
