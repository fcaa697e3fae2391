/** Somebody to ask: never an address, always the way to the form. */
import type { ContactView } from '@/content/contact-view'
import { type Frame, href } from '@/site/frame/frame'
import { Words } from '@/site/ui/words'

/** The form, with this person already chosen. */
export const writeTo = (contact: ContactView, frame: Frame) =>
  `${href({ kind: 'contact' }, frame)}?to=${encodeURIComponent(contact.id)}#form`

export function ContactCard({
  contact,
  frame,
  withPlace = true,
}: {
  contact: ContactView
  frame: Frame
  withPlace?: boolean
}) {
  return (
    <div className="person">
      <p className="person-name">{contact.name}</p>
      <Words as="p" of={contact.role} frame={frame} />
      {withPlace && contact.place ? (
        <p>
          <a href={href(contact.place.to, frame)}>{contact.place.name}</a>
        </p>
      ) : null}
      <Words as="p" of={contact.summary} frame={frame} />
      <p>
        <a href={writeTo(contact, frame)}>{frame.say.contact.writeTo(contact.name)}</a>
      </p>
    </div>
  )
}

export function People({
  contacts,
  frame,
  withPlace,
}: {
  contacts: readonly ContactView[]
  frame: Frame
  withPlace?: boolean
}) {
  return (
    <ul className="people">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactCard contact={contact} frame={frame} withPlace={withPlace} />
        </li>
      ))}
    </ul>
  )
}
