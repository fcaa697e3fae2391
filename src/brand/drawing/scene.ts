/** A drawing as data: flat pieces, each cut from one paper. It becomes markup, a file, pixels or a PDF's cover alike. */
import type { Paper } from '../colours'

export type Cut = {
  /** SVG path data; the only kind of shape there is. */
  readonly d: string
  readonly paper: Paper
  /** Where it is put, as SVG says it. The same piece put twice weighs next to nothing. */
  readonly at?: string
  /** A thread or a strip of so many units instead of a sheet. */
  readonly line?: number
  /** A strip whose inside is paper as well. */
  readonly isFilled?: true
}

export type Scene = {
  readonly width: number
  readonly height: number
  readonly ground: Paper
  readonly cuts: readonly Cut[]
}

/** What the scenes that are drawn by rule lie on; hills go on below it, so that a taller window shows no hole. */
export const sheet = { width: 1200, height: 520 } as const
