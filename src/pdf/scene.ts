/** A drawn picture as data: flat shapes on a ground, cut like paper. Becomes SVG, pixels or a PDF cover alike. */

export type Shape = {
  /** SVG path data; the only kind of shape there is. */
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
}

export type Scene = {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly shapes: readonly Shape[]
}
