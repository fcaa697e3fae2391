/**
 * The languages that the admin speaks. Payload brings no Finnish, knows languages by a closed list, and leaves what a
 * browser asks for alone unless it stands in that list: so Finnish is put there. Its calendar stays in English.
 */
import { acceptedLanguages, type I18nOptions } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { type AdminLanguage, adminLanguages } from '@/domain/languages'
import { payloadsWords } from '@/messages/admin/payloads'
import { payloadsFinnish } from '@/messages/admin/payloads-finnish'

const accepted = acceptedLanguages as unknown as string[]
accepted.push(...adminLanguages.filter((language) => !accepted.includes(language)))

const fi = { dateFNSKey: en.dateFNSKey, translations: payloadsFinnish }

export const adminI18n = {
  supportedLanguages: { sv, en, fi } satisfies Record<AdminLanguage, unknown>,
  fallbackLanguage: usualAdminLanguage,
  translations: payloadsWords,
} as unknown as I18nOptions
