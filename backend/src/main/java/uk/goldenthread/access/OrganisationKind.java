package uk.goldenthread.access;

/** What kind of body it is; FORUM is the parent carer forum. */
public enum OrganisationKind {
    COUNCIL,
    ICB,
    TRUST,
    SCHOOL,
    FORUM,
    GOVERNMENT,
    OTHER
}
