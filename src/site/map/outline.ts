/** The drawing of the country that the organisation works in, and the numbers that place a latitude and a longitude on it. */
import { country } from '@/domain/country'
import { outlines } from '@/generated/outlines'

export const outline = outlines[country]
