/** What the API says to whoever asks it anonymously. */
import { en } from './en'
import { sv } from './sv'

export const apiTexts = { en, sv } as const
