/** Content in whatever language it is in, marked when that is not the page's. */
import type { ElementType } from 'react'
import type { Said } from '@/content/pick'
import { type Frame, marked } from '@/site/frame/frame'

type Words = { of: Said | undefined; frame: Frame; as?: ElementType; className?: string; id?: string }

export function Words({ of, frame, as: Tag = 'span', ...rest }: Words) {
  if (!of) return null
  const marks = marked(of.lang, frame)
  if (Tag === 'span' && !marks.lang && !rest.className) return of.text
  return (
    <Tag {...rest} {...marks}>
      {of.text}
    </Tag>
  )
}
