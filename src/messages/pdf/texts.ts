/** Words of PDFs, by language. */
import type { HandoutLocale } from '@/domain/handout-locales'
import { en } from './en'
import { so } from './so'
import { type PdfMessages, sv } from './sv'

export const pdfTexts: Readonly<Record<HandoutLocale, PdfMessages>> = { sv, 'sv-ll': sv, en, so }
