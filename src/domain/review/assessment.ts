/** The accessibility statement speaks of an assessment, which is not believed for ever: twelve months, as the law has it. */

const monthsItHolds = 12

/** @param assessedOn the day that the live statement gives; null when there is none, which asks for one as well */
export function isAssessmentOld(assessedOn: Date | null, now: Date): boolean {
  if (!assessedOn) return true
  const until = new Date(assessedOn)
  until.setUTCMonth(until.getUTCMonth() + monthsItHolds)
  return until < now
}

/** What the start page of the staff is told. */
export type Assessment = { readonly assessedOn: string | null; readonly isOld: boolean }
