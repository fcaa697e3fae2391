/** Why somebody is not let in, or cannot change how she is let in. */
export const accountRefusals = [
  'tooManyAttempts',
  'codeNeeded',
  'setUpNeeded',
  'wrongCode',
  'wrongPassword',
  'wrongPasskey',
  'tooManyPasskeys',
  'stepExpired',
  'alreadySetUp',
  'alreadyRemoved',
  'linkGone',
  'notSignedIn',
  'notAllowed',
  'notYourself',
  'noSuchPerson',
  'badRequest',
  'ownDoor',
  'sameAddress',
  'addressTaken',
  'keyNotValid',
  'notAnsweredFor',
  'kindNotAllowed',
  'notKnownHere',
  'providerRefused',
] as const

export type AccountRefusal = (typeof accountRefusals)[number]
