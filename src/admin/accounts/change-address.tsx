'use client'
import { useId } from 'react'
import { Dialog } from '../ui/dialog'
import { askAccount } from './ask-account'
import { Field } from './field'
import { SureForm } from './sure-form'
import { useAccountTexts } from './use-account-texts'

type Props = {
  /** Whose, where an administrator starts it for somebody. */
  readonly of?: { readonly id: string; readonly name: string }
  readonly comesByProvider?: boolean
  readonly onAsked: (said: string) => void
  readonly onCancel: () => void
}

/** Asks for a new address: her own, or as an administrator somebody else's. */
export function ChangeAddress({ of, comesByProvider = false, onAsked, onCancel }: Props) {
  const { address } = useAccountTexts()
  const id = useId()
  return (
    <Dialog heading={address.change} onClose={onCancel}>
      <SureForm
        button={address.ask}
        comesByProvider={comesByProvider}
        send={(ticket, { email }) =>
          askAccount('POST', of ? `/users/${of.id}/address` : '/users/address', { ticket, email })
        }
        onDone={(_, { email = '' }) => onAsked(address.asked(email))}
        onCancel={onCancel}
      >
        <p>{of ? address.helpForOther(of.name) : address.help}</p>
        <Field
          id={id}
          name="email"
          type="email"
          label={address.newAddress}
          autoComplete={of ? 'off' : 'email'}
          maxLength={254}
        />
      </SureForm>
    </Dialog>
  )
}
