/** "Ask us to remove something": no account, no name, no script; it opens a case with a number. */
import type { Support as SupportView } from '@/content/support'
import type { FormState } from '@/site/frame/form-state'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Support } from '@/site/support/support'
import { Field, Form } from '@/site/ui/form'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export type ConcernField = 'about' | 'text' | 'replyTo'

export function ConcernPage({
  state,
  frame,
  kind,
  support,
}: {
  state: FormState<ConcernField>
  frame: Frame
  kind: 'concern' | 'feedback'
  /** Where a concern is reported: whom to call instead, and who reads it. */
  support?: SupportView
}) {
  const words = frame.say[kind]
  const shown = { state, frame }
  return (
    <Document frame={frame} title={words.title} description={words.lead} isPrivate>
      <Hero frame={frame} title={words.title} lead={<p>{words.lead}</p>}>
        {support ? <Support of={support} frame={frame} /> : null}
      </Hero>
      <Room narrow>
        {support ? (
          <div className="prose">
            <h2>{frame.say.concern.readers}</h2>
            <Words as="p" of={support.reader} frame={frame} />
            <p>{frame.say.concern.answered(support.answerDays)}</p>
          </div>
        ) : null}
        <Form state={state} frame={frame} send={words.send}>
          <Field
            name="about"
            label={words.about}
            help={words.aboutHelp}
            isOptional={kind === 'feedback'}
            {...shown}
          />
          <Field
            name="text"
            label={words.text}
            help={words.textHelp}
            isLong
            isOptional={kind === 'concern'}
            {...shown}
          />
          <Field
            name="replyTo"
            label={frame.say.contact.replyTo}
            help={frame.say.contact.replyToHelp}
            isOptional
            autoComplete="email"
            {...shown}
          />
        </Form>
      </Room>
    </Document>
  )
}
