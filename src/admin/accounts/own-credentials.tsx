'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { askAccount } from './ask-account'
import { ChangeAddress } from './change-address'
import { Field } from './field'
import { SureForm } from './sure-form'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

/** Her own address and password, in the place of Payload's form for them. */
export function OwnCredentials({ email }: { readonly email: string }) {
  const texts = useAccountTexts()
  const { address, password } = texts
  const id = useId()
  const { told } = useTold<{ comesByProvider: boolean }>('/users/second-factor/standing')
  const [doing, setDoing] = useState<'address' | 'password' | null>(null)
  const [said, setSaid] = useState('')
  const close = (outcome = '') => {
    setDoing(null)
    setSaid(outcome)
  }
  const comesByProvider = told?.comesByProvider ?? false
  return (
    <section className="safe-panel" aria-labelledby="credentials">
      <h2 id="credentials">{address.heading}</h2>
      <p className="account-address">{email}</p>
      <div className="account-buttons">
        <Button buttonStyle="secondary" onClick={() => setDoing('address')}>
          {address.change}
        </Button>
        <Button buttonStyle="secondary" onClick={() => setDoing('password')}>
          {address.changePassword}
        </Button>
      </div>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
      {doing === 'address' && (
        <ChangeAddress comesByProvider={comesByProvider} onAsked={close} onCancel={close} />
      )}
      {doing === 'password' && (
        <Dialog heading={address.changePassword} onClose={close}>
          <SureForm
            button={password.button}
            comesByProvider={comesByProvider}
            send={(ticket, given) =>
              askAccount('POST', '/users/password', { ticket, password: given.password })
            }
            onDone={() => close(address.passwordDone)}
            onCancel={close}
          >
            <p>{address.passwordHelp}</p>
            <Field
              id={id}
              name="password"
              type="password"
              label={address.newPassword}
              help={password.help}
              autoComplete="new-password"
              minLength={12}
            />
          </SureForm>
        </Dialog>
      )}
    </section>
  )
}
