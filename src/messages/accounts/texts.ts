/** The texts about accounts, by the language of whoever reads them. */
import { en } from './en'
import { type AccountMessages, sv } from './sv'

/** @param language as Payload knows it: anything but English is Swedish */
export function accountTexts(language: string | null | undefined): AccountMessages {
  return language === 'en' ? en : sv
}
