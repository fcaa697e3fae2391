/** How many get the newsletter, by language, and when it goes; for an administrator, what is kept of one reader. */
import type { PayloadRequest } from 'payload'
import { localeFacts } from '@/domain/locales'
import type { Newsletter } from '@/domain/newsletter/list'
import { hasRole, type Role } from '@/domain/roles'
import { askHere } from '../api/ask-here'
import { Bars } from '../figures/bars'
import { Panel } from '../figures/panel'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'
import { FindSubscriber } from './find-subscriber'

type Props = { readonly req: PayloadRequest; readonly words: Words }

/** Draws nothing for whoever has nothing to do with it. */
export async function NewsletterPanel({ req, words }: Props) {
  const person = { roles: ((req.user as { roles?: Role[] } | null)?.roles ?? []) as Role[] }
  if (!hasRole(person, 'editor', 'admin')) return null
  const { counts, last, next } = await askHere<Newsletter>(req, '/newsletter')
  const { newsletter: texts } = words.review
  const day = (at: string) => dayText(at, words.language)
  return (
    <Panel heading={texts.heading} words={words}>
      <p>
        {last ? texts.last(day(last.day), last.receivers, last.waiting) : texts.noLast}{' '}
        {next ? texts.next(day(next)) : texts.off} {counts.length === 0 && texts.nobody}
      </p>
      <Bars
        rows={counts.map(({ language, count }) => ({ label: localeFacts[language].nativeName, count }))}
      />
      {hasRole(person, 'admin') && <FindSubscriber />}
    </Panel>
  )
}
