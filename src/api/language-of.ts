import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'

/** Machines that do not say what they read are told in English. */
export const languageOf = ({ headers }: Request): AdminLanguage =>
  adminLanguageOf(/^\s*([a-z]+)\b/i.exec(headers.get('accept-language') ?? '')?.[1]?.toLowerCase(), 'en')
