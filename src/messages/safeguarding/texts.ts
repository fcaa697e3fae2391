/** The safeguarding side's texts, by the language of whoever works there. */
import { en } from './en'
import { type SafeguardingMessages, sv } from './sv'

const messages: Record<'sv' | 'en', SafeguardingMessages> = { sv, en }

/** @param language as Payload knows it: anything but English is Swedish */
export function safeguardingTexts(language: string | undefined): SafeguardingMessages {
  return messages[language === 'en' ? 'en' : 'sv']
}
