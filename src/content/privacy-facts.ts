/** The figures of the privacy notice: what the settings say now, so that the notice never says anything else. */
import type { Locale } from '@/domain/locales'
import { usualDelayDays } from '@/domain/safeguarding/activity-gate'
import { usualRetention } from '@/domain/safeguarding/retention'
import type { SettingsDoc } from './document-shapes'
import { findLiveGlobal } from './payload'
import { pick, type Said } from './pick'

export type PrivacyFacts = {
  consentMonths: number
  evidenceMonths: number
  draftDays: number
  caseMonths: number
  originalDays: number
  delayDays: number
  contact: string | undefined
  processors: { name: string; task: Said | undefined; country: string | undefined }[]
}

const usualConsentMonths = 24

export function privacyFactsView(settings: SettingsDoc, locale: Locale): PrivacyFacts {
  const { deadlines, retention, privacyContact, processors } = settings
  return {
    consentMonths: deadlines?.consentMonths ?? usualConsentMonths,
    evidenceMonths: retention?.evidenceMonths ?? usualRetention.evidenceMonths,
    draftDays: retention?.rejectedDraftDays ?? usualRetention.rejectedDraftDays,
    caseMonths: retention?.closedCaseMonths ?? usualRetention.closedCaseMonths,
    originalDays: retention?.blurredOriginalDays ?? usualRetention.blurredOriginalDays,
    delayDays: deadlines?.storyDelayDays ?? usualDelayDays,
    contact: privacyContact ?? undefined,
    processors: (processors ?? []).flatMap(({ name, task, country }) =>
      name ? [{ name, task: pick(task, locale), country: country ?? undefined }] : [],
    ),
  }
}

export async function privacyFacts(locale: Locale, proposed?: SettingsDoc): Promise<PrivacyFacts> {
  return privacyFactsView(proposed ?? (await findLiveGlobal('site-settings')), locale)
}
