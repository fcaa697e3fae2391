'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
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
  /** The id of the sentence that says why the text stops the release. */
  readonly whyStopped: string
}

/** Takes one text out of the release, or gives it its place anew once it is approved again. */
export function PlaceActs({ release, place: { kind, id, again }, name, whyNobody, whyStopped }: Props) {
  const { releases: texts } = useWords()
  const router = useRouter()
  const [no, setNo] = useState<No | null>(null)
  const act = async (what: 'add' | 'remove') => {
    const body = { documents: [{ kind, id }] }
    const answer = await ask('POST', `/review/releases/${release}/${what}`, { body })
    setNo(answer.ok ? null : answer)
    if (answer.ok) router.refresh()
  }
  const whyNotAgain = whyNobody ?? (again ? whyStopped : null)
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
      <WhyNot no={no} />
    </div>
  )
}
