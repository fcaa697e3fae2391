'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { PlaceLine } from '@/domain/releases/release'
import { ask, type No } from '../api/ask'
import { WhyNot } from '../into-release/why-not'
import { useWords } from '../words/use-words'

type Props = {
  readonly release: string
  readonly place: Pick<PlaceLine, 'kind' | 'id' | 'again'>
  readonly name: string
  /** The id of the sentence that says why nobody like her may; null where she may. */
  readonly whyNobody: string | null
}

/** Takes one text out of the release, or gives it its place anew once it is approved again. */
export function PlaceActs({ release, place: { kind, id, again }, name, whyNobody }: Props) {
  const { releases: texts, workflow } = useWords()
  const own = useId()
  const router = useRouter()
  const [no, setNo] = useState<No | null>(null)
  const act = async (what: 'add' | 'remove') => {
    const body = { documents: [{ kind, id }] }
    const answer = await ask('POST', `/review/releases/${release}/${what}`, { body })
    setNo(answer.ok ? null : answer)
    if (answer.ok) router.refresh()
  }
  const whyNotAgain = whyNobody ?? (again ? own : null)
  return (
    <div className="release__place-acts">
      {again !== undefined && (
        <Button
          buttonStyle="secondary"
          size="small"
          aria-label={texts.addOneAgain(name)}
          disabled={whyNotAgain !== null}
          extraButtonProps={whyNotAgain ? { 'aria-describedby': whyNotAgain } : {}}
          onClick={() => void act('add')}
        >
          {texts.addAgain}
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        aria-label={texts.removeOne(name)}
        disabled={whyNobody !== null}
        extraButtonProps={whyNobody ? { 'aria-describedby': whyNobody } : {}}
        onClick={() => void act('remove')}
      >
        {texts.remove}
      </Button>
      {again && !whyNobody && (
        <p id={own} className="release__why">
          {workflow.refusals[again]}
        </p>
      )}
      <WhyNot no={no} />
    </div>
  )
}
