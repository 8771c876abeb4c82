package uk.goldenthread.access;

import java.util.UUID;
import uk.goldenthread.record.Fact;

public record OrganisationFacts(UUID id, int version, String shortName, String name, String kind) implements Fact {}
