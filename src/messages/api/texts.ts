/** What the API says to whoever asks it anonymously. */
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { sv } from './sv'

export const apiTexts: Record<AdminLanguage, typeof en> = { sv, en, fi }
