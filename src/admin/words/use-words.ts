'use client'
import { useTranslation } from '@payloadcms/ui'
import { type Words, wordsIn } from './words'

/** The admin's texts in the language of whoever is signed in. */
export function useWords(): Words {
  return wordsIn(useTranslation().i18n.language)
}
