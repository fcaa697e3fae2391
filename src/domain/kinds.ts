/** The kinds of document that only reach readers through review, named by their collection's slug. */
export const reviewedKinds = [
  'projects',
  'training-modules',
  'municipalities',
  'contacts',
  'stories',
  'pages',
  'documents',
  'research',
  'organisations',
] as const

/** Globals go through the same review; their id is the kind itself. */
export const reviewedGlobals = ['site-settings', 'navigation', 'accessibility-statement'] as const

export type ReviewedKind = (typeof reviewedKinds)[number] | (typeof reviewedGlobals)[number]

/** What local leaders write. Everything else is written by the communications staff. */
export const leaderKinds = ['stories'] as const satisfies readonly ReviewedKind[]

export function isReviewedKind(slug: string): slug is ReviewedKind {
  return (reviewedKinds as readonly string[]).includes(slug) || isReviewedGlobal(slug)
}

export function isReviewedGlobal(slug: string): slug is (typeof reviewedGlobals)[number] {
  return (reviewedGlobals as readonly string[]).includes(slug)
}
