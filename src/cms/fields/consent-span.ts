/** For how long a consent holds: two years unless somebody says less or more, and never more than four. */
import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { now } from '@/cms/clock'
import { inTheirLanguage } from '@/messages/admin/say'

const mostYears = 4

const yearsOn = (years: number): Date => {
  const day = now()
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day
}

export const twoYearsOn = (): string => yearsOn(2).toISOString()

export const withinFourYears: DateFieldValidation = (value, options) => {
  if (value && new Date(value) > yearsOn(mostYears)) {
    return inTheirLanguage('mistakes.consentTooLong', options.req.i18n?.language)
  }
  return date(value, options)
}
