/** All rules over one reading, strongest first, each place reported once. */
import type { Match, PrivacyRule } from './finding'
import type { Reading } from './reading'
import { backgroundNearChild } from './rules/background-near-child'
import { emailAddress } from './rules/email-address'
import { fewParticipants } from './rules/few-participants'
import { homeAddress } from './rules/home-address'
import { nameInAltText } from './rules/name-in-alt-text'
import { nameWithAge } from './rules/name-with-age'
import { personalIdentityCode } from './rules/personal-identity-code'
import { personalNumber } from './rules/personal-number'
import { phoneNumber } from './rules/phone-number'
import { placeNearChild } from './rules/place-near-child'
import { recurringTimeAndPlace } from './rules/recurring-time-and-place'
import { stigmatisingWords } from './rules/stigmatising-words'

/** A rule reports a place once; the rules of one group know the same digits, so the group does. */
type RuleOfText = {
  readonly name: Exclude<PrivacyRule, 'triangle-of-risk'>
  readonly group: string
  readonly find: (reading: Reading) => Match[]
}

const rules: readonly RuleOfText[] = [
  { name: 'personal-number', group: 'digits', find: personalNumber },
  { name: 'personal-identity-code', group: 'digits', find: personalIdentityCode },
  { name: 'phone-number', group: 'digits', find: phoneNumber },
  { name: 'home-address', group: 'digits', find: homeAddress },
  { name: 'email-address', group: 'email', find: emailAddress },
  { name: 'name-with-age', group: 'age', find: nameWithAge },
  { name: 'place-near-child', group: 'place', find: placeNearChild },
  { name: 'background-near-child', group: 'background', find: backgroundNearChild },
  { name: 'recurring-time-and-place', group: 'time', find: recurringTimeAndPlace },
  { name: 'few-participants', group: 'few', find: fewParticipants },
  { name: 'stigmatising-words', group: 'stigma', find: stigmatisingWords },
  { name: 'name-in-alt-text', group: 'alt', find: nameInAltText },
]

export type Found = Match & { readonly rule: RuleOfText['name'] }

/** @returns what the rules find, in text order */
export function checkReading(reading: Reading): Found[] {
  const groups = new Map<string, Candidate[]>()
  rules.forEach(({ name, group, find }, order) => {
    const candidates = find(reading).map((match) => ({ match, name, order }))
    groups.set(group, [...(groups.get(group) ?? []), ...candidates])
  })
  return [...groups.values()]
    .flatMap(withoutDoubles)
    .map(({ match, name }) => ({ ...match, rule: name }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

type Candidate = { match: Match; name: RuleOfText['name']; order: number }

/** Of two about the same characters the graver stays, and of two as grave the earlier rule. */
function withoutDoubles(found: readonly Candidate[]): Candidate[] {
  const rank = ({ match, order }: Candidate) => (match.severity === 'block' ? 0 : 100) + order
  const kept: Candidate[] = []
  for (const one of [...found].sort((a, b) => a.match.start - b.match.start || rank(a) - rank(b))) {
    const last = kept.at(-1)
    if (last === undefined || one.match.start >= last.match.end) kept.push(one)
    else if (rank(one) < rank(last)) kept[kept.length - 1] = one
  }
  return kept
}
