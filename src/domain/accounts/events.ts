/** What can happen to an account, as its log says it. */
export const accountEvents = [
  'invited',
  'passwordSet',
  'passwordReset',
  'addressAsked',
  'addressChanged',
  'addressUndone',
  'rightsChanged',
  'secondFactorSetUp',
  'secondFactorRemoved',
  'secondFactorReset',
  'passkeyAdded',
  'passkeyRemoved',
  'recoveryCodeUsed',
  'recoveryCodesMade',
  'sessionsEnded',
  'calendarLinkMade',
  'calendarLinkEnded',
  'closed',
  'machineMade',
  'machineChanged',
  'keyMade',
  'answeringAgreed',
  'answeringEnded',
  'draftHandedIn',
] as const

export type AccountEvent = (typeof accountEvents)[number]

/** What every other administrator hears of: who has one account may not quietly make, raise or take another. */
export const toldToAdmins: readonly AccountEvent[] = [
  'invited',
  'passwordReset',
  'addressAsked',
  'addressChanged',
  'addressUndone',
  'rightsChanged',
  'secondFactorReset',
  'machineMade',
  'machineChanged',
  'keyMade',
  'answeringEnded',
]
