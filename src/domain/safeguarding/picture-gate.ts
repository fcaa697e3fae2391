/**
 * The picture gate (docs/rules.md, Children 3): may these pictures be shown? Pure, and the same for every role and transition,
 * so that no way of publishing passes it. Unknown is red.
 */
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
}

export type PictureFault =
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
  | {
      readonly because: 'consentFault'
      readonly picture: string
      readonly code: string
      readonly fault: ConsentFault
    }

export type PictureQuestion = Use & {
  readonly pictures: readonly Picture[]
  readonly today: Date
  /** Placed children are never shown (OSL 26 kap.): no picture of any child in such content. */
  readonly isWithoutChildren?: boolean
}

/** @returns everything that stands against showing them; empty when the gate is green */
export function pictureGate({
  pictures,
  today,
  isWithoutChildren = false,
  ...use
}: PictureQuestion): PictureFault[] {
  return pictures.flatMap((picture) => [
    ...faultsOfPicture(picture, isWithoutChildren),
    ...faultsOfConsents(picture, use, today),
  ])
}

function faultsOfPicture({ id, depicts, ...picture }: Picture, isWithoutChildren: boolean): PictureFault[] {
  if (depicts === null || !depictions.includes(depicts)) return [{ because: 'depictsUnknown', picture: id }]
  if (depicts === 'nobody') return []
  const faults: PictureFault[] = []
  if (isWithoutChildren && depicts !== 'adults') faults.push({ because: 'childrenNotAllowed', picture: id })
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
  if (peopleShown === null || !(peopleShown >= 1))
    return [...faults, { because: 'peopleUncounted', picture: id }]
  const active = checked.length - faults.length
  if (active >= peopleShown) return faults
  return [...faults, { because: 'tooFewConsents', picture: id, needed: peopleShown, active }]
}
