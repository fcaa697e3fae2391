/** A check that a short text has the form it should, with a sentence in the writer's language when it has not. */
import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { inTheirLanguage, type Key } from '@/messages/admin/say'

export function matching(isRight: (value: string) => boolean, mistake: Key): TextFieldSingleValidation {
  return (value, options) => {
    if (value && !isRight(value)) return inTheirLanguage(mistake, options.req.i18n?.language)
    return text(value, options)
  }
}
