'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'
import './accounts.css'
import '../safeguarding/ui/safeguarding.css'

/** Makes a machine's key and shows it, once. */
export function MachineKey() {
  const { id } = useDocumentInfo()
  const { machine } = useAccountTexts()
  if (!id) return <p className="safe-panel">{machine.first}</p>
  return <Key id={String(id)} />
}

function Key({ id }: { readonly id: string }) {
  const texts = useAccountTexts()
  const { machine } = texts
  const { told, look } = useTold<{ hint: string | null; isAwaited: boolean }>(`/machines/${id}/key`)
  const [key, setKey] = useState('')
  const [problem, setProblem] = useState('')
  const make = async () => {
    setProblem('')
    const answer = await askAccount<{ key: string }>('POST', `/machines/${id}/key`)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    setKey(answer.value.key)
    look()
  }
  if (!told) return null
  return (
    <section className="safe-panel" aria-labelledby="machine-key">
      <h2 id="machine-key">{machine.heading}</h2>
      <p>{told.hint ? machine.hint(told.hint) : machine.none}</p>
      {key && (
        <div role="status">
          <p>
            <strong>{machine.once}</strong>
          </p>
          <code className="account-key">{key}</code>
        </div>
      )}
      {told.isAwaited && <p>{machine.awaited}</p>}
      {told.hint && !key && <p className="safe-panel__help">{machine.renewHelp}</p>}
      <div className="account-buttons">
        <Button buttonStyle={told.hint ? 'secondary' : 'primary'} onClick={() => void make()}>
          {told.hint ? machine.renew : machine.make}
        </Button>
      </div>
      <p className="account-problem" role="alert">
        {problem}
      </p>
    </section>
  )
}
