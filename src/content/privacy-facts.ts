/** The figures of the privacy notice: what the settings say now, so that the notice never says anything else. */
import type { Locale } from '@/domain/locales'
import { isInEea } from '@/domain/privacy/eea'
import { usualDelayDays } from '@/domain/safeguarding/activity-gate'
import { usualRetention } from '@/domain/safeguarding/retention'
import type { SettingsDoc } from './document-shapes'
import { pick, type Said } from './pick'
import { findLiveGlobal } from './published'

export type PrivacyFacts = {
  controller: { name: string | undefined; address: string | undefined; contact: string | undefined }
  consentMonths: number
  evidenceMonths: number
  draftDays: number
  caseMonths: number
  originalDays: number
  delayDays: number
  /** Whether addresses for the newsletter are kept. */
  hasLetters: boolean
  contact: string | undefined
  processors: {
    name: string
    task: Said | undefined
    country: string | undefined
    /** Set where data leaves the EU and EEA: how it is protected there, if that is known. */
    transfer: { safeguard: Said | undefined } | undefined
  }[]
  /** Known of every processor, and so of all there are. */
  staysInEea: boolean
}

const usualConsentMonths = 24

export function privacyFactsView(settings: SettingsDoc, locale: Locale): PrivacyFacts {
  const { deadlines, retention, controller, privacyContact } = settings
  const processors = (settings.processors ?? []).flatMap(({ name, task, country, safeguard }) =>
    name
      ? [
          {
            name,
            task: pick(task, locale),
            country: country ?? undefined,
            transfer: country && !isInEea(country) ? { safeguard: pick(safeguard, locale) } : undefined,
          },
        ]
      : [],
  )
  return {
    controller: {
      name: controller?.name ?? settings.organisationName ?? undefined,
      address: controller?.address ?? undefined,
      contact: controller?.contact ?? undefined,
    },
    consentMonths: deadlines?.consentMonths ?? usualConsentMonths,
    evidenceMonths: retention?.evidenceMonths ?? usualRetention.evidenceMonths,
    draftDays: retention?.rejectedDraftDays ?? usualRetention.rejectedDraftDays,
    caseMonths: retention?.closedCaseMonths ?? usualRetention.closedCaseMonths,
    originalDays: retention?.blurredOriginalDays ?? usualRetention.blurredOriginalDays,
    delayDays: deadlines?.storyDelayDays ?? usualDelayDays,
    hasLetters: Boolean(settings.newsletterDay),
    contact: privacyContact ?? undefined,
    processors,
    staysInEea:
      processors.length > 0 &&
      processors.every(({ country, transfer }) => country !== undefined && !transfer),
  }
}

export async function privacyFacts(locale: Locale, proposed?: SettingsDoc): Promise<PrivacyFacts> {
  return privacyFactsView(proposed ?? (await findLiveGlobal('site-settings')), locale)
}
