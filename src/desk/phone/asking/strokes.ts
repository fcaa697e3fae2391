/** The finger's way over the glass, within what the house takes. */
import { type Point, sealedBounds } from '@/domain/safeguarding/sealed-consent'

export type Strokes = readonly (readonly Point[])[]

const { strokes: mostStrokes, points: mostPoints, widest } = sealedBounds

/** Nearer to the last one than this says nothing more. */
const near = 40

/** @param x and y as a part of the box's width, from its corner */
export const pointAt = (x: number, y: number): Point => {
  const whole = (part: number) => Math.min(widest, Math.max(0, Math.round(part * widest)))
  return [whole(x), whole(y)]
}

/** The finger comes down. */
export const begun = (strokes: Strokes, point: Point): Strokes =>
  strokes.length < mostStrokes ? [...strokes, [point]] : strokes

/** It moves on. One that goes on for very long becomes another, where it is. */
export function moved(strokes: Strokes, point: Point): Strokes {
  const last = strokes.at(-1)
  const end = last?.at(-1)
  if (!last || !end || Math.hypot(point[0] - end[0], point[1] - end[1]) < near) return strokes
  return last.length < mostPoints ? [...strokes.slice(0, -1), [...last, point]] : begun(strokes, point)
}

/** A dot alone is a thumb that lay on the glass. */
export const isWritten = (strokes: Strokes): boolean => strokes.some((stroke) => stroke.length > 2)
