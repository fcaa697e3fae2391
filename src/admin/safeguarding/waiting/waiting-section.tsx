/** What waits for safeguarding, on her first page: before the queue, the longest first. */
import type { Waiting } from '@/domain/safeguarding/waiting'
import { findingTexts } from '@/messages/findings/texts'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import { momentText } from '../../words/moment'
import type { Words } from '../../words/words'

type Props = { readonly waiting: Waiting; readonly words: Words }

export function WaitingSection({ waiting: { consents, pictures }, words: { language } }: Props) {
  const { waiting: texts } = safeguardingTexts(language)
  const { rules } = findingTexts(language)
  const lines = [
    ...consents.map(({ id, code, municipality, since }) => ({
      href: `/admin/collections/consents/${id}`,
      text: texts.consent(code, municipality),
      since,
    })),
    ...pictures.map(({ id, why, since }) => ({
      href: `/admin/collections/media/${id}`,
      text: texts.picture(rules[why].title),
      since,
    })),
  ].sort((one, other) => one.since.localeCompare(other.since))
  return (
    <section aria-labelledby="waiting">
      <div className="own-texts__head">
        <h2 id="waiting">{texts.heading}</h2>
      </div>
      {lines.length === 0 ? (
        <p className="queue__empty">{texts.none}</p>
      ) : (
        <ul className="own-texts__list">
          {lines.map(({ href, text, since }) => (
            <li key={href} className="own-text">
              <h3>
                <a href={href}>{text}</a>
              </h3>
              <p className="own-text__about">
                <time dateTime={since}>{texts.since(momentText(since, language))}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
