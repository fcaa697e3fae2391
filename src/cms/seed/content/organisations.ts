/** The organisations that the facts name. IMPACT's partner organisations are not named, so they are not here. */
export const organisations = [
  { slug: 'radda-barnen', name: 'Rädda Barnen', country: 'SE' },
  { slug: 'orebro-universitet', name: 'Örebro universitet', country: 'SE' },
] as const
