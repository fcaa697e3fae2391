/** The newsletter: what comes, how often, who keeps the address and how one leaves, before the form that asks for it. */
import { localeFacts, locales } from '@/domain/locales'
import type { LetterDay } from '@/domain/newsletter/days'
import type { FormState } from '@/site/frame/form-state'
import { type Frame, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Field, Form } from '@/site/ui/form'
import { Room } from '@/site/ui/room'

export type NewsletterField = 'email' | 'language'

/** A date of each weekday, to have its name from. */
const dates = {
  monday: '2024-01-01',
  tuesday: '2024-01-02',
  wednesday: '2024-01-03',
  thursday: '2024-01-04',
  friday: '2024-01-05',
  saturday: '2024-01-06',
  sunday: '2024-01-07',
} as const satisfies Record<LetterDay, string>

export function NewsletterPage({
  state,
  day,
  frame,
}: {
  state: FormState<NewsletterField>
  day: LetterDay
  frame: Frame
}) {
  const words = frame.say.newsletter
  return (
    <Document frame={frame} title={words.title} description={words.lead}>
      <Hero frame={frame} tone="head" title={words.title} lead={<p>{words.lead}</p>} />
      <Room narrow>
        <div className="prose">
          <h2>{words.know}</h2>
          <ul>
            <li>{words.often(write(frame).weekday(dates[day]))}</li>
            <li>{words.holds}</li>
            <li>{words.keeps(frame.site.organisation)}</li>
            <li>{words.leaves}</li>
          </ul>
        </div>
        <Form state={state} frame={frame} send={words.send}>
          <Field name="email" label={words.address} isEmail state={state} frame={frame} />
          <p className="field">
            <label htmlFor="field-language">{words.language}</label>
            <span className="quiet" id="field-language-help">
              {words.languageHelp}
            </span>
            <select
              id="field-language"
              name="language"
              defaultValue={state.values.language ?? frame.locale}
              aria-describedby="field-language-help"
            >
              {locales.map((locale) => (
                <option key={locale} value={locale} lang={localeFacts[locale].htmlLang}>
                  {localeFacts[locale].nativeName}
                </option>
              ))}
            </select>
          </p>
        </Form>
      </Room>
    </Document>
  )
}
