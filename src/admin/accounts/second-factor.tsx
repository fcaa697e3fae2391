'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../ui/dialog'
import { AddPasskey } from './add-passkey'
import { askAccount } from './ask-account'
import { type OwnPasskey, OwnPasskeys } from './own-passkeys'
import { Prove } from './prove'
import { RecoveryCodes } from './recovery-codes'
import { SayPassword } from './say-password'
import { SetUp } from './set-up'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

type Factors = {
  readonly hasApp: boolean
  readonly passkeys: readonly OwnPasskey[]
  readonly recoveryCodes: number
  readonly comesByProvider: boolean
}
type Doing =
  | { readonly what: 'setUp' | 'addPasskey' | 'renew' | 'remove' }
  | { readonly what: 'removePasskey'; readonly passkey: OwnPasskey }
  | { readonly what: 'save'; readonly codes: readonly string[] }

/** Her own second factor: on or off, an app, passkeys, recovery codes. */
export function SecondFactor() {
  const texts = useAccountTexts()
  const { told, look } = useTold<Factors>('/users/second-factor/standing')
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => {
    setDoing(null)
    look()
  }
  if (!told) return null
  const { hasApp, passkeys, recoveryCodes, comesByProvider } = told
  const isOn = hasApp || passkeys.length > 0
  const ways = hasApp && passkeys.length > 0 ? 'both' : hasApp ? 'app' : 'passkey'
  const { factor, recovery } = texts
  return (
    <section className="safe-panel" aria-labelledby="second-factor">
      <h2 id="second-factor">{factor.heading}</h2>
      <p>{isOn ? factor.isOn[ways] : factor.isOff}</p>
      {isOn && <p>{recovery.left(recoveryCodes)}</p>}
      <div className="account-buttons">
        {isOn && (
          <Button buttonStyle="secondary" onClick={() => setDoing({ what: 'renew' })}>
            {recovery.renew}
          </Button>
        )}
        <Button
          buttonStyle={isOn ? 'secondary' : 'primary'}
          onClick={() => setDoing({ what: hasApp ? 'remove' : 'setUp' })}
        >
          {hasApp ? factor.remove : texts.setUp.begin}
        </Button>
      </div>
      <OwnPasskeys
        passkeys={passkeys}
        onAdd={() => setDoing({ what: 'addPasskey' })}
        onRemove={(passkey) => setDoing({ what: 'removePasskey', passkey })}
      />
      {doing && (
        <Act
          doing={doing}
          comesByProvider={comesByProvider}
          onSave={(codes) => setDoing({ what: 'save', codes })}
          onDone={close}
        />
      )}
    </section>
  )
}

type ActProps = {
  readonly doing: Doing
  readonly comesByProvider: boolean
  readonly onSave: (codes: readonly string[]) => void
  readonly onDone: () => void
}

/** One of the acts, in a dialog: what adds asks for the password first, what takes away for the second factor. */
function Act({ doing, comesByProvider, onSave, onDone }: ActProps) {
  const { factor, passkey, recovery, setUp } = useAccountTexts()
  const headings = {
    setUp: setUp.appHeading,
    addPasskey: passkey.add,
    renew: recovery.renew,
    remove: factor.remove,
    removePasskey: doing.what === 'removePasskey' ? passkey.removeOf(doing.passkey.name) : '',
    save: factor.heading,
  }
  const helps = { renew: factor.renewHelp, remove: factor.removeHelp, removePasskey: passkey.removeHelp }
  const buttons = { renew: recovery.renew, remove: factor.remove, removePasskey: passkey.remove }
  const paths = {
    renew: '/users/second-factor/recovery-codes',
    remove: '/users/second-factor/remove',
    removePasskey: '/users/passkeys/remove',
  }
  const { what } = doing
  return (
    <Dialog heading={headings[what]} onClose={onDone}>
      {what === 'save' ? (
        <RecoveryCodes codes={doing.codes} onDone={onDone} />
      ) : what === 'setUp' || what === 'addPasskey' ? (
        <SayPassword comesByProvider={comesByProvider} onCancel={onDone}>
          {(ticket) => {
            const Add = what === 'setUp' ? SetUp : AddPasskey
            return <Add ticket={ticket} onDone={onDone} onCancel={onDone} />
          }}
        </SayPassword>
      ) : (
        <div className="account-step">
          <p>{helps[what]}</p>
          <Prove<{ recoveryCodes?: string[] }>
            button={buttons[what]}
            send={(proof) =>
              askAccount('POST', paths[what], {
                ...proof,
                ...(what === 'removePasskey' && { id: doing.passkey.id }),
              })
            }
            onDone={({ recoveryCodes }) => (recoveryCodes ? onSave(recoveryCodes) : onDone())}
            onCancel={onDone}
          />
        </div>
      )}
    </Dialog>
  )
}
