/** Nobody on the spot has written the example's stories, and they do not pretend so. */
export const writerRole = {
  sv: 'Redaktionen, efter öppna uppgifter om projektet',
  en: 'The editors, from public facts about the project',
} as const
