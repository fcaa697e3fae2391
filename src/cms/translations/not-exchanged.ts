/** A file for translators that is not made, or not taken: said as a sentence, with what can be done. */
import { APIError, type PayloadRequest } from 'payload'
import type { FileMistake } from '@/domain/translations/exchange'
import { exchangeTexts } from '@/messages/review/exchange'
import { languageOf } from '../people/language'

export class NotExchanged extends APIError {
  constructor(req: PayloadRequest, because: FileMistake) {
    const message = exchangeTexts(languageOf(req)).mistakes[because]
    super(message, because === 'tooLarge' ? 413 : 400, { because }, true)
  }
}
