/** "Ask us to remove something": no account, no name, no script; it opens a case with a number. */
import { Document } from '@/site/layout/document'
import type { Frame } from '@/site/layout/frame'
import { Hero } from '@/site/layout/hero'
import { Field, Form, type FormState } from '@/site/ui/form'
import { Room } from '@/site/ui/room'

export type ConcernField = 'about' | 'text' | 'replyTo'

export function ConcernPage({
  state,
  frame,
  kind,
}: {
  state: FormState<ConcernField>
  frame: Frame
  kind: 'concern' | 'feedback'
}) {
  const words = frame.say[kind]
  const shown = { state, frame }
  return (
    <Document frame={frame} title={words.title} description={words.lead} isPrivate>
      <Hero frame={frame} title={words.title} lead={<p>{words.lead}</p>} />
      <Room narrow>
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
