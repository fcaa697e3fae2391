'use client'
import { useTranslation } from '@payloadcms/ui'
import type { SafeguardingMessages } from '@/messages/safeguarding/sv'
import { safeguardingTexts } from '@/messages/safeguarding/texts'

/** The safeguarding texts in the language of whoever is signed in. */
export function useTexts(): SafeguardingMessages {
  return safeguardingTexts(useTranslation().i18n.language)
}
