/** What the front page is made of below its opening, and its bounds. */

export type HomeBlock =
  | 'projects'
  | 'stories'
  | 'map'
  | 'training'
  | 'contacts'
  | 'numbers'
  | 'quotation'
  | 'call-to-action'
  | 'free-text'
  | 'documents'
  | 'research'

/** What a number on the page may count by itself. */
export const counted = ['municipalities', 'stories', 'training-modules'] as const

/** After how long whoever comes before the front page is approved may try again. */
export const soonSeconds = 3600

/** Of a list that goes on elsewhere. */
export const mostShown = 12
