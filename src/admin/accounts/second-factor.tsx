'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../ui/dialog'
import { askAccount } from './ask-account'
import { CodeForm } from './code-form'
import { RecoveryCodes } from './recovery-codes'
import { SetUp } from './set-up'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

type Standing = { readonly isOn: boolean; readonly recoveryCodes: number }
type Doing = 'setUp' | 'renew' | 'remove' | readonly string[] | null

/** Her own second factor: on or off, set up, removed, with new recovery codes. */
export function SecondFactor() {
  const texts = useAccountTexts()
  const { told, look } = useTold<Standing>('/users/second-factor/standing')
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => {
    setDoing(null)
    look()
  }
  const headings = {
    setUp: texts.setUp.heading,
    renew: texts.recovery.renew,
    remove: texts.factor.heading,
    saving: texts.factor.heading,
  }
  if (!told) return null
  return (
    <section className="safe-panel" aria-labelledby="second-factor">
      <h2 id="second-factor">{texts.factor.heading}</h2>
      <p>{told.isOn ? texts.factor.isOn : texts.factor.isOff}</p>
      {told.isOn && <p>{texts.recovery.left(told.recoveryCodes)}</p>}
      <div className="account-buttons">
        {told.isOn ? (
          <>
            <Button buttonStyle="secondary" onClick={() => setDoing('renew')}>
              {texts.recovery.renew}
            </Button>
            <Button buttonStyle="secondary" onClick={() => setDoing('remove')}>
              {texts.factor.remove}
            </Button>
          </>
        ) : (
          <Button onClick={() => setDoing('setUp')}>{texts.setUp.begin}</Button>
        )}
      </div>
      {doing && (
        <Dialog heading={headings[typeof doing === 'string' ? doing : 'saving']} onClose={close}>
          {doing === 'setUp' && <SetUp onDone={close} onCancel={close} />}
          {doing === 'renew' && (
            <>
              <p>{texts.factor.renewHelp}</p>
              <CodeForm<{ recoveryCodes: string[] }>
                button={texts.recovery.renew}
                send={(code) => askAccount('POST', '/users/second-factor/recovery-codes', { code })}
                onDone={({ recoveryCodes }) => setDoing(recoveryCodes)}
                onCancel={close}
              />
            </>
          )}
          {doing === 'remove' && (
            <>
              <p>{texts.factor.removeHelp}</p>
              <CodeForm
                button={texts.factor.remove}
                send={(code) => askAccount('POST', '/users/second-factor/remove', { code })}
                onDone={close}
                onCancel={close}
              />
            </>
          )}
          {typeof doing !== 'string' && <RecoveryCodes codes={doing} onDone={close} />}
        </Dialog>
      )}
    </section>
  )
}
