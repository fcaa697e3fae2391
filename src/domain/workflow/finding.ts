/** One thing a gate found in a document. Never holds the found value itself, only a masked excerpt. */
export type Finding = {
  readonly kind: 'requirement' | 'privacy' | 'picture'
  /** `block` is red; `warn` is red until safeguarding has written why it may stand. */
  readonly severity: 'block' | 'warn'
  readonly rule: string
  /** Path of the field, such as `body` or `cover`. */
  readonly field: string
  readonly locale?: string
  readonly excerpt?: string
  readonly start?: number
  readonly end?: number
  /** Names the finding without its value, so that a written reason can be tied to it. */
  readonly fingerprint: string
}
