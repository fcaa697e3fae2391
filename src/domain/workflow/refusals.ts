/** Why something may not happen now: data, so that the door, the button, the log and the tests say the same. */
export const refusals = [
  'notSignedIn',
  'notYours',
  'wrongRole',
  'wrongState',
  'isScheduled',
  'isTakenDown',
  'hasContributed',
  'cannotRead',
  'claimedByOther',
  'alreadyDecided',
  'notSubmitter',
  'notAuthor',
  'staleVersion',
  'missingVersion',
  'openBlockingComments',
  'openCase',
  'missingReason',
  'reasonTooShort',
  'missingTime',
  'timeIsPast',
  'timeIsFar',
  'tooEarly',
  'contentNotApproved',
  'gateIsRed',
  'missingForceRight',
  'publishedIt',
  'samePerson',
  'needsOtherRole',
  'onlyThroughReview',
  'namesSomebody',
  'childSaidNo',
  'tooManyActs',
  'isNamed',
  'inRelease',
  'inOtherRelease',
  'releaseIsEmpty',
  'releaseIsFull',
  'releaseIsStopped',
] as const

export type Refusal = (typeof refusals)[number]

/** Refusals that mean "somebody was faster": the caller should look again (HTTP 409). */
export const conflicts = [
  'staleVersion',
  'alreadyDecided',
  'claimedByOther',
] as const satisfies readonly Refusal[]

export function isConflict(refusal: Refusal): boolean {
  return (conflicts as readonly Refusal[]).includes(refusal)
}
