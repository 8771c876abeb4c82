package uk.goldenthread.access;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** A membership as permissions need it. */
public record Member(
        String areaCode,
        String areaName,
        Role role,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID priorityId) {}
