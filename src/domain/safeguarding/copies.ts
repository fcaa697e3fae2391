/** A copy that somebody else keeps of what readers have no more. */
export type Copy = {
  /** What the machine was called that keeps it. */
  readonly name: string
  readonly askedAt: string
  /** When it said that its copy is gone; null while it is silent. */
  readonly confirmedAt: string | null
}

/** After how many hours without an answer its contact is reminded, and safeguarding is told. */
export const silence = { reminded: 24, told: 72 } as const
