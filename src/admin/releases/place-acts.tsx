'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'
import { useWords } from '../words/use-words'

type Props = {
  readonly release: string
  readonly place: Reference
  readonly name: string
  readonly mayAddAgain: boolean
}

/** Takes one text out of the release, or gives it its place anew once it is approved again. */
export function PlaceActs({ release, place, name, mayAddAgain }: Props) {
  const { releases: texts, workflow, review } = useWords()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const act = async (what: 'add' | 'remove') => {
    const answer = await ask('POST', `/review/releases/${release}/${what}`, { body: { documents: [place] } })
    if (answer.ok) {
      setSaid('')
      router.refresh()
      return
    }
    const { because, message } = answer
    setSaid(because ? workflow.refusals[because] : (message ?? review.shared.noAnswer))
  }
  return (
    <div className="release__place-acts">
      {mayAddAgain && (
        <Button
          buttonStyle="secondary"
          size="small"
          aria-label={texts.addOneAgain(name)}
          onClick={() => void act('add')}
        >
          {texts.addAgain}
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        aria-label={texts.removeOne(name)}
        onClick={() => void act('remove')}
      >
        {texts.remove}
      </Button>
      <p role="alert" className="release__stops">
        {said}
      </p>
    </div>
  )
}
