'use client'
import { useTranslation } from '@payloadcms/ui'
import type { AccountMessages } from '@/messages/accounts/sv'
import { accountTexts } from '@/messages/accounts/texts'

/** The texts about accounts in the language of whoever reads. */
export function useAccountTexts(): AccountMessages {
  return accountTexts(useTranslation().i18n.language)
}
