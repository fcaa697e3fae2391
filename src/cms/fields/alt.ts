/** A picture's description: in the default language from the start, in other languages when somebody translates it. */
import type { Field, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'
import { defaultLocale } from '@/domain/locales'
import { inTheirLanguage, type Key, say } from '@/messages/admin/say'
import { localized } from '../document/localized'

/**
 * Not `required`: the database would then demand a description in every language that has so much as a caption.
 */
const inOriginal: TextareaFieldValidation = (value, options) => {
  const { req, operation } = options
  if (value && typeof value !== 'string' && req.locale !== 'all') {
    return inTheirLanguage('mistakes.malformed', req.i18n?.language)
  }
  const isOriginal = (req.locale ?? defaultLocale) === defaultLocale
  if (operation === 'create' && !isOriginal && req.locale !== 'all') {
    return inTheirLanguage('mistakes.originalFirst', req.i18n?.language)
  }
  if (!isOriginal) return textarea(value, options)
  return textarea(localized(value)?.trim() ?? '', { ...options, required: true })
}

export const alt = (key: Key): Field => ({
  name: 'alt',
  type: 'textarea',
  localized: true,
  maxLength: 500,
  validate: inOriginal,
  ...say(key),
})
