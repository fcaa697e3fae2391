/** The organisations that the facts name. IMPACT's partner organisations are not named, so they are not here. */
export const organisations = [
  { name: 'Rädda Barnen', kind: 'civil-society', country: 'SE' },
  { name: 'Örebro universitet', kind: 'university', country: 'SE' },
] as const
