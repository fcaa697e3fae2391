/**
 * The first steps of an organisation: the answer of `GET /api/review/beginning`. What of each is there is looked up each
 * time, and nowhere ticked off.
 */
export const partsOf = {
  who: ['siteName', 'organisationName', 'controller'],
  languages: [],
  brand: [],
  project: ['project', 'place'],
  people: ['writer', 'otherReviewer', 'safeguarding'],
  readers: ['front', 'settings', 'privacyContact', 'privacyNotice', 'accessibility', 'safeguardingInbox'],
} as const

export type BeginningStep = keyof typeof partsOf

export type BeginningPart = (typeof partsOf)[BeginningStep][number]

export const beginningSteps = Object.keys(partsOf) as BeginningStep[]

export type Beginning = {
  /** Whether what readers see is the example: then nobody has begun. */
  readonly isExample: boolean
  readonly there: readonly BeginningPart[]
}

export type Colleague = { readonly id: string; readonly roles: readonly string[] }

/** What four eyes need: somebody who writes, somebody else who reviews, somebody who answers for the children. */
export function partsAmong(people: readonly Colleague[]): BeginningPart[] {
  const those = (...roles: readonly string[]) =>
    people.filter((person) => person.roles.some((role) => roles.includes(role)))
  const writers = those('editor', 'leader')
  const reviewers = those('reviewer')
  const isReviewed = writers.some((writer) => reviewers.some(({ id }) => id !== writer.id))
  return [
    ...(writers.length > 0 ? (['writer'] as const) : []),
    ...(isReviewed ? (['otherReviewer'] as const) : []),
    ...(those('safeguarding').length > 0 ? (['safeguarding'] as const) : []),
  ]
}

/** Where there is nothing to fill in there is nothing left. */
export const isStepDone = (step: BeginningStep, { there }: Pick<Beginning, 'there'>): boolean =>
  partsOf[step].every((part) => there.includes(part))

export const hasBegun = (beginning: Beginning): boolean =>
  beginningSteps.every((step) => isStepDone(step, beginning))
