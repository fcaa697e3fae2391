/** What a text's place in a release hangs on, written down by hand from what was agreed. */
import { expect, test } from 'vitest'
import { isLost, type Placed, whyItStops, whyNoPlace } from '@/domain/releases/place'

const ready: Placed = { working: 'approved', live: 'never', latestHash: 'a', approvedHash: 'a' }
const pin = { hash: 'a', voidedBecause: null }

test.each<[string, Partial<Placed>, string | null]>([
  ['approved as it stands', {}, null],
  ['approved, and live in an older version', { live: 'live' }, null],
  ['what could not be published', { working: 'failed_to_publish' }, null],
  ['a draft', { working: 'draft', approvedHash: null }, 'contentNotApproved'],
  ['changed since the approval', { latestHash: 'b' }, 'contentNotApproved'],
  ['scheduled already', { working: 'scheduled' }, 'isScheduled'],
  ['taken down', { live: 'taken_down' }, 'isTakenDown'],
])('a place is given to %s, or why not', (_, more, because) => {
  expect(whyNoPlace({ ...ready, ...more })).toBe(because)
})

test.each<[string, Partial<Placed>, Partial<typeof pin> | { voidedBecause: string }, boolean, string | null]>(
  [
    ['as it was approved', {}, {}, false, null],
    ['scheduled with its release', { working: 'scheduled' }, {}, false, null],
    ['one whose place was lost', {}, { voidedBecause: 'save' }, true, 'contentNotApproved'],
    ['another version was approved', { approvedHash: 'b', latestHash: 'b' }, {}, true, 'contentNotApproved'],
    [
      'nobody approves of it any more',
      { working: 'draft', approvedHash: null },
      {},
      true,
      'contentNotApproved',
    ],
    ['taken down', { live: 'taken_down' }, { voidedBecause: 'takeDown' }, true, 'isTakenDown'],
  ],
)('what a release stops at: %s', (_, more, pinned, lost, because) => {
  const [place, item] = [
    { ...pin, ...pinned },
    { ...ready, ...more },
  ]
  expect([isLost(place, item), whyItStops(place, item)]).toEqual([lost, because])
})
