/**
 * The picture gate (docs/rules.md, Children 3): may these pictures be shown? Pure, and the same for every role and transition,
 * so that no way of publishing passes it. Unknown is red.
 */
import type { ChildrenInCare } from './children-in-care'
import { type Consent, type ConsentFault, consentFault, type Use } from './consent'

export const depictions = ['nobody', 'adults', 'childrenNotIdentifiable', 'childrenIdentifiable'] as const
export type Depicts = (typeof depictions)[number]

export type Picture = {
  readonly id: string
  /** Null where nobody has answered, or where the picture itself cannot be found. */
  readonly depicts: Depicts | null
  /** How many people can be recognised. */
  readonly peopleShown: number | null
  /** Somebody declared that nobody shown, background included, has a protected identity. */
  readonly hasProtectedIdentityDeclaration: boolean
  readonly consents: readonly Consent[]
  /** It was closed, and two people have not opened it again (closing.ts): red whatever the consents say. */
  readonly isClosed: boolean
}

export type PictureFault =
  | { readonly because: 'pictureClosed'; readonly picture: string }
  | { readonly because: 'depictsUnknown'; readonly picture: string }
  | { readonly because: 'identityUndeclared'; readonly picture: string }
  | { readonly because: 'peopleUncounted'; readonly picture: string }
  | {
      readonly because: 'tooFewConsents'
      readonly picture: string
      readonly needed: number
      readonly active: number
    }
  | { readonly because: 'childrenNotAllowed'; readonly picture: string }
  | { readonly because: 'childrenInCareUnknown'; readonly picture: string }
  | {
      readonly because: 'consentFault'
      readonly picture: string
      readonly code: string
      readonly fault: ConsentFault
    }

export type PictureQuestion = Use & {
  readonly pictures: readonly Picture[]
  readonly today: Date
  /** Of the projects that the content belongs to: children in care are never shown, nor any while nobody has answered. */
  readonly childrenInCare?: ChildrenInCare
}

/** @returns everything that stands against showing them; empty when the gate is green */
export function pictureGate({
  pictures,
  today,
  childrenInCare = 'no',
  ...use
}: PictureQuestion): PictureFault[] {
  return pictures.flatMap((picture) => [
    ...(picture.isClosed ? [{ because: 'pictureClosed', picture: picture.id } as const] : []),
    ...faultsOfPicture(picture, childrenInCare),
    ...faultsOfConsents(picture, use, today),
  ])
}

function faultsOfPicture(
  { id, depicts, ...picture }: Picture,
  childrenInCare: ChildrenInCare,
): PictureFault[] {
  if (!(depictions as readonly unknown[]).includes(depicts))
    return [{ because: 'depictsUnknown', picture: id }]
  if (depicts === 'nobody') return []
  const faults: PictureFault[] = []
  if (depicts !== 'adults' && childrenInCare !== 'no') {
    const because = childrenInCare === 'yes' ? 'childrenNotAllowed' : 'childrenInCareUnknown'
    faults.push({ because, picture: id })
  }
  if (!picture.hasProtectedIdentityDeclaration) faults.push({ because: 'identityUndeclared', picture: id })
  return faults
}

/** Every consent that is tied to a picture must hold; pictures of recognisable children need one for each. */
function faultsOfConsents(
  { id, depicts, peopleShown, consents }: Picture,
  use: Use,
  today: Date,
): PictureFault[] {
  const distinct = [...new Map(consents.map((consent) => [consent.code, consent])).values()]
  const checked = distinct.map((consent) => ({
    code: consent.code,
    fault: consentFault(consent, use, today),
  }))
  const faults = checked.flatMap(({ code, fault }): PictureFault[] =>
    fault ? [{ because: 'consentFault', picture: id, code, fault }] : [],
  )
  if (depicts !== 'childrenIdentifiable') return faults
  // Children who can be recognised are at least one; less, or a broken number, is no answer.
  const needed = peopleShown ?? 0
  if (!(needed >= 1)) return [...faults, { because: 'peopleUncounted', picture: id }]
  const active = checked.length - faults.length
  if (active >= needed) return faults
  return [...faults, { because: 'tooFewConsents', picture: id, needed, active }]
}
