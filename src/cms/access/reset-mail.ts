/** The mail with the link to a new password. The address comes from the settings, never from the request's Host. */
import type { IncomingAuthType } from 'payload'
import { env } from '@/env'
import { inTheirLanguage } from '@/messages/admin/say'

type Reset = NonNullable<IncomingAuthType['forgotPassword']>

const languageOf = (user: unknown) => (user as { locale?: string } | undefined)?.locale

export const resetMail: Reset = {
  expiration: 60 * 60 * 1000,
  generateEmailSubject: ({ user } = {}) => inTheirLanguage('mail.resetSubject', languageOf(user)),
  generateEmailHTML: ({ token, user } = {}) => {
    const say = (key: 'mail.resetText' | 'mail.resetIgnore') => inTheirLanguage(key, languageOf(user))
    const link = `${env.SERVER_URL}/admin/reset/${encodeURIComponent(token ?? '')}`
    return `<p>${say('mail.resetText')}</p><p><a href="${link}">${link}</a></p><p>${say('mail.resetIgnore')}</p>`
  },
}
