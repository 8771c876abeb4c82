/** Everything of the programme is read again after a write. */
export const stale = (programmeId: string) => [['programme', programmeId]];
