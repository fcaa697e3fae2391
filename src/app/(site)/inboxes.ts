/** What each form asks for, what can be wrong with it, and who receives it. */
import { openSlipPicture } from '@/cms/consents/slip-pictures'
import { findYes, readAgreed, takeBack } from '@/cms/consents/take-back'
import { receiveConcern } from '@/cms/inbox/receive-concern'
import { receiveContactMessage } from '@/cms/inbox/receive-contact-message'
import { askForLetters } from '@/cms/newsletter/ask-for-letters'
import { confirmLetters, findAsking } from '@/cms/newsletter/confirm'
import { findLeaving, leaveList } from '@/cms/newsletter/leave'
import { listContacts } from '@/content/contacts'
import { isLocale, type Locale } from '@/domain/locales'
import { readAddress } from '@/domain/newsletter/address'
import { pathTo } from '@/domain/routes'
import type { MistakeName } from '@/site/frame/form-state'
import { openPayload } from './open-payload'

type Values = Record<string, string>
type Mistake = { field: string; name: MistakeName }

type Inbox = {
  fields: readonly string[]
  mistakesIn: (values: Values) => Mistake[]
  /** Stores it and says where the reader goes next. */
  receive: (values: Values, locale: Locale) => Promise<string>
  thanks: (locale: Locale) => string
}

const mostText = 5000
const mostLine = 200

/** Bounds are the collections' own; here they are told in words beside the field. */
const mistakesIn =
  (required: Partial<Record<string, MistakeName>>) =>
  (values: Values): Mistake[] =>
    Object.entries(values).flatMap(([field, value]): Mistake[] => {
      const missing = required[field]
      if (missing && value === '') return [{ field, name: missing }]
      if (value.length > (field === 'text' ? mostText : mostLine))
        return [{ field, name: field === 'text' ? 'textLong' : 'lineLong' }]
      return []
    })

export const inboxes = {
  contact: {
    fields: ['to', 'text', 'name', 'replyTo'],
    mistakesIn: mistakesIn({ text: 'textMissing' }),
    thanks: (locale) => pathTo({ kind: 'contactSent' }, locale),
    async receive({ to, text = '', name, replyTo }, locale) {
      // Only somebody whom readers can see may be written to.
      const contact = (await listContacts(locale)).find(({ id }) => id === to)
      await receiveContactMessage(await openPayload(), {
        kind: 'contact',
        contact: contact?.id,
        text,
        name,
        replyTo,
      })
      return this.thanks(locale)
    },
  },
  feedback: {
    fields: ['about', 'text', 'replyTo'],
    mistakesIn: mistakesIn({ text: 'textMissing' }),
    thanks: (locale) => pathTo({ kind: 'feedbackSent' }, locale),
    async receive({ about, text = '', replyTo }, locale) {
      await receiveContactMessage(await openPayload(), { kind: 'accessibility', about, text, replyTo })
      return this.thanks(locale)
    },
  },
  concern: {
    fields: ['about', 'text', 'replyTo'],
    mistakesIn: mistakesIn({ about: 'addressMissing' }),
    thanks: (locale) => pathTo({ kind: 'concernSent' }, locale),
    async receive({ about = '', text, replyTo }, locale) {
      const { number } = await receiveConcern(await openPayload(), { about, text, replyTo })
      return `${this.thanks(locale)}?case=${number}`
    },
  },
  newsletter: {
    fields: ['email', 'language'],
    mistakesIn: ({ email = '' }) => (readAddress(email) ? [] : [{ field: 'email', name: 'emailWrong' }]),
    thanks: (locale) => pathTo({ kind: 'newsletterSent' }, locale),
    async receive({ email = '', language = '' }, locale) {
      const address = readAddress(email)
      const wish = { language: isLocale(language) ? language : locale }
      // Whether the address is known already is told to nobody but whoever reads its mail.
      if (address) await askForLetters(await openPayload(), { address, ...wish })
      return this.thanks(locale)
    },
  },
} satisfies Record<string, Inbox>

export type FormKind = keyof typeof inboxes

/** What the links in the newsletter's mails are good for: to be looked at, and pressed. */
export const letterLinks = {
  newsletterConfirm: {
    look: async (token: string) => findAsking(await openPayload(), token),
    press: async (token: string) => confirmLetters(await openPayload(), token),
  },
  newsletterLeave: {
    look: async (token: string) => findLeaving(await openPayload(), token),
    press: async (token: string) => leaveList(await openPayload(), token),
  },
}

/** What the slip of a consent is good for. */
export const slips = {
  look: async (secret: string) => findYes(await openPayload(), secret),
  takeBack: async (secret: string) => takeBack(await openPayload(), secret),
  show: async (secret: string, code: string, locale: Locale) =>
    readAgreed(await openPayload(), secret, code, locale),
  openPicture: async (token: string) => openSlipPicture(await openPayload(), token),
}
