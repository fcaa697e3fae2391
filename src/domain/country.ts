/** The country that the organisation works in, and what is so there and not elsewhere (countries/). */
import { type Country, countries } from '../../countries'
import type { CountryPack } from '../../countries/country-pack'
import { organisation } from './organisation'

export type { Area, OwnLanguage } from '../../countries/areas'
export type { Country }

export const { country } = organisation

export const packOf = (of: Country): CountryPack => countries[of]

export const pack = packOf(country)
