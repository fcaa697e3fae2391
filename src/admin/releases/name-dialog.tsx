'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ReleaseLine } from '@/domain/releases/release'
import { ask } from '../api/ask'
import { NameField } from '../into-release/name-field'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'

/** A button that asks what a release is called: a new one, or one that has a name already. */
export function NameRelease({ release }: { readonly release?: Pick<ReleaseLine, 'id' | 'name'> }) {
  const { releases: texts, workflow, review } = useWords()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [name, setName] = useState(release?.name ?? '')
  const [said, setSaid] = useState('')
  const keep = async () => {
    const path = release ? `/review/releases/${release.id}/rename` : '/review/releases'
    const answer = await ask<ReleaseLine>('POST', path, { body: { title: name } })
    if (!answer.ok) {
      const { because, message } = answer
      return setSaid(because ? workflow.refusals[because] : (message ?? review.shared.noAnswer))
    }
    setAsking(false)
    if (release) router.refresh()
    else router.push(`/admin/releases/${answer.value.id}`)
  }
  return (
    <>
      <Button buttonStyle={release ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
        {release ? texts.rename : texts.make}
      </Button>
      {isAsking && (
        <Dialog heading={release ? texts.rename : texts.make} onClose={() => setAsking(false)}>
          <NameField value={name} onChange={setName} />
          <p role="alert" className="ask-dialog__missing">
            {said}
          </p>
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" onClick={() => setAsking(false)}>
              {review.shared.cancel}
            </Button>
            <Button onClick={() => void keep()} disabled={!name.trim()}>
              {release ? texts.save : texts.create}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
