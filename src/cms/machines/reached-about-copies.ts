/** Whoever keeps copies is told when something is taken down, and so must be possible to reach (ADR 153). */
import type { EmailFieldValidation } from 'payload'
import { email } from 'payload/shared'
import { inTheirLanguage } from '@/messages/admin/say'

export const reachedAboutCopies: EmailFieldValidation = (value, options) => {
  const { keepsCopies } = options.siblingData as { keepsCopies?: boolean | null }
  if (!value && keepsCopies) return inTheirLanguage('mistakes.contactAboutCopies', options.req.i18n?.language)
  return email(value, options)
}
