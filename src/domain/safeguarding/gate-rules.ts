/** Every rule that a gate can report, by kind: what findings carry as `rule`, and what messages have a sentence for. */
import { type PrivacyRule, privacyRules } from '../privacy/finding'

export const pictureRules = [
  'pictureMissing',
  'pictureClosed',
  'declined',
  'depictsUnknown',
  'identityUndeclared',
  'peopleUncounted',
  'tooFewConsents',
  'childrenNotAllowed',
  'childrenInCareUnknown',
  'refused',
  'withdrawn',
  'expired',
  'incomplete',
  'waiting',
  'lacksPurpose',
  'lacksChannel',
  'fileMissing',
  'fileInfected',
  'fileUnscanned',
  'tooSoonAfterActivity',
] as const

export const requirementRules = ['missing', 'invalid', 'altMissing', 'fundingNoticeMissing'] as const

export type PictureRule = (typeof pictureRules)[number]
export type RequirementRule = (typeof requirementRules)[number]
export type GateRule = PrivacyRule | PictureRule | RequirementRule

export const gateRules: readonly GateRule[] = [...privacyRules, ...pictureRules, ...requirementRules]
