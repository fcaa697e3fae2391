/** The countries whose rules the product knows; which of them counts, the organisation says. */
import type { CountryPack } from './country-pack'
import { finland } from './fi/pack'
import { sweden } from './se/pack'

export const countries = { se: sweden, fi: finland } as const satisfies Record<string, CountryPack>

export type Country = keyof typeof countries
