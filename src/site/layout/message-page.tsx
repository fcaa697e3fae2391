/** A page with one thing to say to one reader, after she has pressed something. */
import type { ReactNode } from 'react'
import { occasionScene } from '@/brand/scenes/occasions'
import { Art } from '@/site/art/art'
import type { Frame } from '@/site/frame/frame'
import { Document } from './document'
import { Hero } from './hero'

type Message = {
  title: string
  /** Which hands are drawn beside it. */
  seed: string
  frame: Frame
  children: ReactNode
}

export function MessagePage({ title, seed, frame, children }: Message) {
  const hands = occasionScene({ seed, motif: 'hands', ground: 'sky' })
  return (
    <Document frame={frame} title={title} isPrivate>
      <Hero frame={frame} tone="head" title={title} scene={<Art scene={hands} />}>
        {children}
      </Hero>
    </Document>
  )
}
