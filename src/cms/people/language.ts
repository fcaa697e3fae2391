/** The language to answer a person in: her own setting in the admin, else the request's. */
import type { PayloadRequest } from 'payload'
import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'

export function languageOf(req: Pick<PayloadRequest, 'user' | 'i18n'>): AdminLanguage {
  const chosen = (req.user as { locale?: string | null } | null | undefined)?.locale ?? req.i18n?.language
  return adminLanguageOf(chosen)
}
