/** The picture and file gates over what a document shows. */
import { now } from '@/cms/clock'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { ChildrenInCare } from '@/domain/safeguarding/children-in-care'
import type { PictureRule, RequirementRule } from '@/domain/safeguarding/gate-rules'
import { type PictureFault, pictureGate } from '@/domain/safeguarding/picture-gate'
import type { Finding } from '@/domain/workflow/finding'
import { env } from '@/env'
import type { Stored } from '../document/stored'
import { type Shown, toPicture } from './shown'

/** What a public site uses pictures for. */
export const publicUse = { purpose: 'information', channel: 'web' } as const

export function pictureFindings(shown: Shown, childrenInCare: ChildrenInCare): Finding[] {
  const pictures = shown.pictureIds.map((id) => toPicture(id, shown))
  const faults = pictureGate({ ...publicUse, pictures, today: now(), childrenInCare })
  return [
    ...faults.map((fault) => ofPicture(fault, shown)),
    ...shown.pictureIds
      .filter((id) => hasNoAlt(shown.media.get(id)))
      .map((id) => found('altMissing', `media/${id}/alt`)),
    ...shown.fileIds.flatMap((id) => ofFile(id, shown.files.get(id))),
  ]
}

function ofPicture(fault: PictureFault, { media, closings }: Shown): Finding {
  const field = `media/${fault.picture}`
  if (!media.has(fault.picture)) return found('pictureMissing', field)
  // The code stands for the person; whose it is, only safeguarding can look up.
  if (fault.because === 'consentFault')
    return { ...found(fault.fault, field, fault.code), excerpt: fault.code }
  const isDeclined = fault.because === 'pictureClosed' && closings.get(fault.picture)?.why === 'declined'
  if (isDeclined) return found('declined', field)
  if (fault.because !== 'tooFewConsents') return found(fault.because, field)
  return { ...found('tooFewConsents', field), excerpt: `${fault.active}/${fault.needed}` }
}

/** Fail closed: with a scanner at hand, only what it called clean goes out. */
function ofFile(id: string, file: Stored | undefined): Finding[] {
  const field = `files/${id}`
  if (!file) return [found('fileMissing', field)]
  if (file.scanState === 'infected') return [found('fileInfected', field)]
  const isScanned = file.scanState === 'clean'
  const mustBeScanned = env.CLAMD_URL !== '' || file.scanState === 'failed'
  return mustBeScanned && !isScanned ? [found('fileUnscanned', field)] : []
}

function hasNoAlt(picture: Stored | undefined): boolean {
  if (!picture) return false
  const alt = picture.alt as string | { readonly [Language in Locale]?: string | null } | null | undefined
  const original = typeof alt === 'string' ? alt : alt?.[defaultLocale]
  return !original?.trim()
}

function found(rule: PictureRule | RequirementRule, field: string, which = ''): Finding {
  const kind = rule === 'altMissing' ? 'requirement' : 'picture'
  return { kind, severity: 'block', rule, field, fingerprint: `${rule}:${field}${which && `:${which}`}` }
}
