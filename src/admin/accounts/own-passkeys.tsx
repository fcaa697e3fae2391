'use client'
import { Button } from '@payloadcms/ui'
import { sinceText } from '../words/moment'
import { useWords } from '../words/use-words'
import { canUsePasskeys } from './browser-passkey'
import { useAccountTexts } from './use-account-texts'

export type OwnPasskey = {
  readonly id: string
  readonly name: string
  readonly addedAt: string
  readonly lastUsedAt: string | null
}

type Props = {
  readonly passkeys: readonly OwnPasskey[]
  readonly onAdd: () => void
  readonly onRemove: (passkey: OwnPasskey) => void
}

/** Her passkeys: which they are, one more, one less. */
export function OwnPasskeys({ passkeys, onAdd, onRemove }: Props) {
  const { passkey: texts } = useAccountTexts()
  const { language } = useWords()
  const isPossible = canUsePasskeys()
  return (
    <div className="account-part">
      <h3>{texts.heading}</h3>
      <p>{texts.what}</p>
      {passkeys.length > 0 && (
        <ul className="account-sessions">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <div>
                <strong>{passkey.name}</strong>
                <span>
                  {texts.added(sinceText(passkey.addedAt, language))}
                  {' · '}
                  {passkey.lastUsedAt
                    ? texts.lastUsed(sinceText(passkey.lastUsedAt, language))
                    : texts.neverUsed}
                </span>
              </div>
              <Button
                buttonStyle="secondary"
                aria-label={texts.removeOf(passkey.name)}
                onClick={() => onRemove(passkey)}
              >
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="account-buttons">
        <Button buttonStyle="secondary" disabled={!isPossible} onClick={onAdd}>
          {texts.add}
        </Button>
      </div>
      {!isPossible && <p className="safe-panel__help">{texts.notHere}</p>}
    </div>
  )
}
