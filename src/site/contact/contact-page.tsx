/** Who to ask, and the form that reaches them without showing an address. */
import type { ContactView } from '@/content/contact-view'
import type { Support as SupportView } from '@/content/support'
import { alphabetically } from '@/domain/alphabetical'
import type { FormState } from '@/site/frame/form-state'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { Support } from '@/site/support/support'
import { Field, Form } from '@/site/ui/form'
import { Room } from '@/site/ui/room'
import { People } from './contact-card'

export type ContactField = 'to' | 'name' | 'replyTo' | 'text'

export function ContactPage({
  view,
  state,
  frame,
  support,
}: {
  view: readonly ContactView[]
  state: FormState<ContactField>
  frame: Frame
  support: SupportView
}) {
  const words = frame.say.contact
  const shown = { state, frame }
  return (
    <Document frame={frame} title={words.title} description={frame.site.leads.contact?.text}>
      <Hero frame={frame} title={words.title} lead={leadOf('contact', frame)} />
      <div className="room">
        <div className="cols wide">
          <section className="write">
            <h2>{words.write}</h2>
            <Form state={state} frame={frame} send={words.send}>
              <p className="field">
                <label htmlFor="field-to">{words.place}</label>
                <select id="field-to" name="to" defaultValue={state.values.to ?? ''}>
                  <option value="">{words.anyone}</option>
                  {inOrder(view).map((contact) => (
                    <option key={contact.id} value={contact.id}>
                      {[contact.place?.name ?? (contact.isNational && words.national), contact.name]
                        .filter(Boolean)
                        .join(': ')}
                    </option>
                  ))}
                </select>
              </p>
              <Field name="text" label={words.text} help={words.textHelp} isLong {...shown} />
              <Field name="name" label={words.name} isOptional autoComplete="name" {...shown} />
              <Field
                name="replyTo"
                label={words.replyTo}
                help={words.replyToHelp}
                isOptional
                autoComplete="email"
                {...shown}
              />
            </Form>
          </section>
          <Support of={support} frame={frame} />
        </div>
      </div>
      <Room title={words.national}>
        <People contacts={view.filter(({ isNational }) => isNational)} frame={frame} />
      </Room>
      <Room title={words.local}>
        <People contacts={view.filter(({ isNational }) => !isNational)} frame={frame} />
      </Room>
    </Document>
  )
}

/** Who is asked for a place is found by its name; who answers for all of them stands first. */
const inOrder = (contacts: readonly ContactView[]) =>
  contacts.toSorted((a, b) => alphabetically(a.place?.name ?? '', b.place?.name ?? ''))
