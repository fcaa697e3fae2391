'use client'
/** Why an act on a release was refused, and by which texts, to whoever tried. */
import type { StopLine } from '@/domain/releases/release'
import type { No } from '../api/ask'
import { reviewPathOf } from '../api/reference'
import { useWords } from '../words/use-words'
import './why-not.css'

export function WhyNot({ no }: { readonly no: No | null }) {
  const { workflow, review } = useWords()
  return (
    <div role="alert" className="why-not">
      {no && (
        <>
          <p>{no.because ? workflow.refusals[no.because] : (no.message ?? review.shared.noAnswer)}</p>
          {no.stops.length > 0 && <Stops stops={no.stops} />}
        </>
      )}
    </div>
  )
}

export function Stops({ stops }: { readonly stops: readonly StopLine[] }) {
  const { workflow, review } = useWords()
  return (
    <ul>
      {stops.map(({ kind, id, title, because }) => (
        <li key={`${kind}:${id}`}>
          <a href={reviewPathOf({ kind, id })}>{title ?? review.kinds[kind]}</a>: {workflow.refusals[because]}
        </li>
      ))}
    </ul>
  )
}
