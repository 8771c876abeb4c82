package uk.goldenthread.access;

import java.util.Set;

/** A person of an area with the roles they hold there. */
public record Colleague(Person person, Set<Role> roles) {}
