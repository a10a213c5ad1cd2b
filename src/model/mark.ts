// Marks: how far a row of a register was checked against its source.

/** Number seen in the source; substance seen, number not; neither. The last two are shown as unchecked. */
export type Mark = 'verified' | 'number-from-memory' | 'from-memory'
