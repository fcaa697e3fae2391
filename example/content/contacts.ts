/** The ten contacts: name and role, as the source gives them. No address, number or photograph is known, so none is written. */

export type ContactSeed = { readonly name: string; readonly municipality: string | null }

export const contacts: readonly ContactSeed[] = [
  { name: 'Jessika Gustavsson', municipality: null },
  { name: 'Jakob Lindfors', municipality: '2582' },
  { name: 'Louise Ander', municipality: '2482' },
  { name: 'Samarpan Lindqvist', municipality: '1962' },
  { name: 'Roland Lindén', municipality: '2084' },
  { name: 'Sara Heinig', municipality: '0136' },
  { name: 'Emma Sandwall', municipality: '1485' },
  { name: 'Anna Thorén', municipality: '1290' },
  { name: 'Lisa Johansen', municipality: '0880' },
  { name: 'Abdirahman Jama', municipality: '1463' },
]

/** What a role is called, and what the contact can help with; the place is the municipality's own name. */
export const contactTexts = {
  national: {
    sv: {
      role: 'Nationell projektledare',
      summary: 'Håller ihop Barn i fokus i hela landet. Skriv hit om du har frågor om projektet som helhet.',
    },
    en: {
      role: 'National project manager',
      summary:
        'Keeps Barn i fokus together across the country. Write here with questions about the project as a whole.',
    },
  },
  local: {
    sv: (place: string) => ({
      role: 'Lokal projektledare',
      summary: `Leder arbetet med Barn i fokus i ${place}. Skriv hit om du har frågor om det som händer där.`,
    }),
    en: (place: string) => ({
      role: 'Local project manager',
      summary: `Leads the work of Barn i fokus in ${place}. Write here with questions about what happens there.`,
    }),
  },
} as const
