/**
 * Fields used in more than one collection, and the checks they share.
 * Every text is written in the default language first: a required field must be filled in there, and may wait in translation.
 */
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'

/** Wraps a field's check so that `required` only counts in the original. */
export function requiredInOriginal<
  Value,
  Options extends { req: PayloadRequest; required?: boolean },
  Answer,
>(check: (value: Value, options: Options) => Answer) {
  return (value: Value, options: Options): Answer => {
    const isOriginal = (options.req.locale ?? defaultLocale) === defaultLocale
    return check(value, { ...options, required: Boolean(options.required) && isOriginal })
  }
}
