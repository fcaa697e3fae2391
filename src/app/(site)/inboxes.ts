/** What each form asks for, what can be wrong with it, and who receives it. */
import { receiveConcern } from '@/cms/inbox/receive-concern'
import { receiveContactMessage } from '@/cms/inbox/receive-contact-message'
import { listContacts } from '@/content/contacts'
import { openPayload } from '@/content/payload'
import type { Locale } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { MistakeName } from '@/site/ui/form'
import type { FormKind } from './answers/forms'

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

export const inboxes: Record<FormKind, Inbox> = {
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
}
