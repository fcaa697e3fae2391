/**
 * The parts of a form that works without script: fields that keep what was written, mistakes listed first and
 * told again at the field, a decoy for robots and the time it was handed out.
 */
import type { ReactNode } from 'react'
import type { FormState } from '@/site/frame/form-state'
import { type Frame, href } from '@/site/frame/frame'

/** The name of the field that only a robot fills in. */
export const decoyField = 'website'

type FormShape = {
  state: FormState<string>
  frame: Frame
  /** What the button says, or the buttons themselves. */
  send: ReactNode
  /** Where it is sent, when that is not the page's own address. */
  to?: string
  id?: string
  children: ReactNode
}

export function Form({ state, frame, send, to, id = 'form', children }: FormShape) {
  const { form } = frame.say
  return (
    <form
      className="form"
      id={id}
      method="post"
      action={`${to ?? href(frame.route, frame)}#${id}`}
      noValidate
    >
      {state.mistakes.length > 0 ? (
        // biome-ignore lint/a11y/noAutofocus: without script this is how the reader is taken to what went wrong
        <div className="mistakes" role="alert" tabIndex={-1} autoFocus>
          <p>
            <strong>{form.errors}</strong>
          </p>
          <ul className="plain">
            {state.mistakes.map(({ field, name }) => (
              <li key={name}>
                {field ? <a href={`#field-${field}`}>{form.mistakes[name]}</a> : form.mistakes[name]}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
      <div className="decoy" aria-hidden="true">
        <label>
          {form.leaveEmpty}
          <input type="text" name={decoyField} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <input type="hidden" name="stamp" value={state.stamp} />
      <p className="quiet">
        <a href={href({ kind: 'privacy' }, frame)}>{form.privacy}</a>
      </p>
      <p>
        {typeof send === 'string' ? (
          <button className="button" type="submit">
            {send}
          </button>
        ) : (
          send
        )}
      </p>
    </form>
  )
}

type FieldShape<Field extends string> = {
  name: Field
  label: string
  help?: string
  isOptional?: boolean
  isLong?: boolean
  isEmail?: boolean
  /** Nothing but digits: phones show only these. */
  isDigits?: boolean
  autoComplete?: string
  state: FormState<Field>
  frame: Frame
}

export function Field<Field extends string>({
  name,
  label,
  help,
  isOptional,
  isLong,
  isEmail,
  isDigits,
  autoComplete = isEmail ? 'email' : undefined,
  state,
  frame,
}: FieldShape<Field>) {
  const mistake = state.mistakes.find(({ field }) => field === name)
  const id = `field-${name}`
  const shared = {
    id,
    name,
    defaultValue: state.values[name],
    required: !isOptional,
    'aria-invalid': mistake ? true : undefined,
    'aria-describedby':
      [help && `${id}-help`, mistake && `${id}-mistake`].filter(Boolean).join(' ') || undefined,
  }
  return (
    <p className={mistake ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label} {isOptional ? <small>({frame.say.contact.optional})</small> : null}
      </label>
      {help ? (
        <span className="quiet" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {mistake ? (
        <span className="mistake" id={`${id}-mistake`}>
          {frame.say.form.mistakes[mistake.name]}
        </span>
      ) : null}
      {isLong ? (
        <textarea {...shared} dir="auto" rows={8} maxLength={5000} />
      ) : (
        <input
          type={isEmail ? 'email' : 'text'}
          {...shared}
          inputMode={isDigits ? 'numeric' : undefined}
          dir={isEmail || isDigits ? 'ltr' : 'auto'}
          maxLength={isEmail ? 254 : 200}
          autoComplete={autoComplete}
        />
      )}
    </p>
  )
}
