/** Text with the words that were asked for marked in it. */
import type { ElementType } from 'react'
import type { FoundText } from '@/content/search'
import { type Frame, marked } from '@/site/frame/frame'

export function FoundWords({
  of,
  frame,
  as: Tag,
}: {
  of: FoundText | undefined
  frame: Frame
  as: ElementType
}) {
  if (!of) return null
  return (
    <Tag {...marked(of.lang, frame)}>
      <FoundParts of={of} />
    </Tag>
  )
}

/** The same, where the element around it says the language already. */
export function FoundParts({ of }: { of: FoundText }) {
  return of.parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered.
    part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
  )
}
