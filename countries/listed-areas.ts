/**
 * The lists of all countries, for whoever runs on the server: a form asks its pack for the one it needs, so that no
 * browser carries hundreds of names along.
 */
import type { Country } from '.'
import type { Area } from './areas'
import { municipalities as finnish } from './fi/areas'
import { municipalities as swedish } from './se/areas'

export const listedAreas: Readonly<Record<Country, readonly Area[]>> = { se: swedish, fi: finnish }
