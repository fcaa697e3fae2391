'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { ReleaseLine } from '@/domain/releases/release'
import type { Refusal } from '@/domain/workflow/refusals'
import { ask, type No } from '../api/ask'
import { NameField } from '../into-release/name-field'
import { WhyNot } from '../into-release/why-not'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'

type Props = {
  readonly release?: Pick<ReleaseLine, 'id' | 'name'>
  /** Why she may not. */
  readonly because?: Refusal | undefined
}

/** A button that asks what a release is called: a new one, or one that has a name already. */
export function NameRelease({ release, because }: Props) {
  const { releases: texts, workflow, review } = useWords()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [name, setName] = useState(release?.name ?? '')
  const [no, setNo] = useState<No | null>(null)
  const whyId = useId()
  const keep = async () => {
    const path = release ? `/review/releases/${release.id}/rename` : '/review/releases'
    const answer = await ask<ReleaseLine>('POST', path, { body: { title: name } })
    if (!answer.ok) return setNo(answer)
    setAsking(false)
    if (release) router.refresh()
    else router.push(`/admin/releases/${answer.value.id}`)
  }
  return (
    <>
      <div className="release__act">
        <Button
          buttonStyle={release ? 'secondary' : 'primary'}
          disabled={because !== undefined}
          extraButtonProps={because ? { 'aria-describedby': whyId } : {}}
          onClick={() => setAsking(true)}
        >
          {release ? texts.rename : texts.make}
        </Button>
        {because && (
          <p id={whyId} className="release__why">
            {workflow.refusals[because]}
          </p>
        )}
      </div>
      {isAsking && (
        <Dialog heading={release ? texts.rename : texts.make} onClose={() => setAsking(false)}>
          <NameField value={name} onChange={setName} />
          <WhyNot no={no} />
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
