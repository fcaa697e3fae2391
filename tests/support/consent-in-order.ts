/** A consent of a child of seven or more, with everything that makes it count but its municipality. */
export const consentInOrder = {
  ageBand: 'from7',
  legalBasis: 'explicitConsent',
  signatures: [{ role: 'guardian', date: '2026-01-01T12:00:00.000Z' }],
  childAsked: 'conversation',
  childAnswer: 'yes',
  purposes: ['information'],
  channels: ['web'],
}
