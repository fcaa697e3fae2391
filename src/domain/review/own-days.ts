/** How far back a writer sees her own page's readers, in days. */
export const ownDays = 30
