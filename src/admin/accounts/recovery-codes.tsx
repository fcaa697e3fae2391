'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useAccountTexts } from './use-account-texts'

type Props = {
  readonly codes: readonly string[]
  readonly onDone: () => void
  /** A page of its own has a main heading; a dialog has its own. */
  readonly isPage?: boolean
}

/** Shown once; goes on only when she says that she has saved them. */
export function RecoveryCodes({ codes, onDone, isPage = false }: Props) {
  const { recovery: texts } = useAccountTexts()
  const [isCopied, setCopied] = useState(false)
  const text = `${codes.join('\n')}\n`
  return (
    <section className="account-step">
      {isPage ? <h1>{texts.heading}</h1> : <h3>{texts.heading}</h3>}
      <p>{texts.help}</p>
      <ul className="account-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-buttons">
        <Button
          buttonStyle="secondary"
          onClick={() => void navigator.clipboard?.writeText(text).then(() => setCopied(true))}
        >
          {isCopied ? texts.copied : texts.copy}
        </Button>
        <a
          className="btn btn--style-secondary btn--size-medium"
          download={texts.fileName}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {texts.download}
        </a>
        <Button onClick={onDone}>{texts.done}</Button>
      </div>
    </section>
  )
}
