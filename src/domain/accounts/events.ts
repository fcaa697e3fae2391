/** What can happen to an account, as its log says it. */
export const accountEvents = [
  'invited',
  'passwordSet',
  'rightsChanged',
  'secondFactorSetUp',
  'secondFactorRemoved',
  'secondFactorReset',
  'passkeyAdded',
  'passkeyRemoved',
  'recoveryCodeUsed',
  'recoveryCodesMade',
  'sessionsEnded',
  'closed',
  'keyMade',
  'draftHandedIn',
] as const

export type AccountEvent = (typeof accountEvents)[number]
