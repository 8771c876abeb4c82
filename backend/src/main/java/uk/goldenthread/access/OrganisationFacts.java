package uk.goldenthread.access;

import java.util.UUID;

public record OrganisationFacts(UUID id, int version, String shortName, String name, String kind) {}
