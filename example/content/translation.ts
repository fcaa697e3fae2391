import type { PlainText, ProjectText } from './shapes'

type Gap = { readonly what: string; readonly reason: string; readonly alternative: string }

/** What one language brings: the front page's line, both projects, accessibility and privacy. */
export type Translation = {
  readonly tagline: string
  readonly impact: ProjectText
  readonly impactNotice: { readonly expanded: string; readonly notice: string }
  readonly barnIFokus: ProjectText
  readonly roles: { readonly local: string; readonly national: string }
  readonly accessibility: {
    readonly serviceName: string
    readonly methodText: string
    readonly feedbackText: string
    readonly inaccessible: readonly Gap[]
    readonly outsideLaw: readonly { readonly what: string }[]
  }
  readonly privacy: PlainText
}
