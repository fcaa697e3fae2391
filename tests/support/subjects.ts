/** Subjects and people for tests of the judge. */
import type { Person } from '@/domain/roles'
import type { Actor, Subject } from '@/domain/workflow/subject'

export const boden = 'boden'
export const kalmar = 'kalmar'

const person = (id: string, roles: Person['roles'], more: Partial<Person> = {}): Actor => ({
  type: 'person',
  id,
  roles,
  municipality: null,
  mayForcePublish: false,
  ...more,
})

export const actors = {
  anonymous: null,
  'leader of Boden': person('leader', ['leader'], { municipality: boden }),
  'leader of Kalmar': person('other leader', ['leader'], { municipality: kalmar }),
  editor: person('editor', ['editor']),
  reviewer: person('reviewer', ['reviewer']),
  'reviewer who wrote in it': person('writer', ['reviewer']),
  'editor and reviewer': person('both', ['editor', 'reviewer']),
  safeguarding: person('safeguarding', ['safeguarding']),
  admin: person('admin', ['admin']),
  'editor with the force right': person('force', ['editor'], { mayForcePublish: true }),
  'the worker': { type: 'robot' },
} as const satisfies Record<string, Actor>

/** A story of Boden, written by its leader and a reviewer, unless told otherwise. */
export function aSubject(given: Partial<Subject> = {}): Subject {
  return {
    kind: 'stories',
    working: 'draft',
    live: 'never',
    latestVersion: 'v1',
    latestHash: 'hash',
    approvedHash: null,
    liveHash: 'live hash',
    publicHash: 'live hash',
    contributors: ['leader', 'writer'],
    readBy: [],
    author: 'leader',
    submitter: 'leader',
    claimant: null,
    municipalities: [boden, boden],
    openBlockingComments: 0,
    hasOpenCase: false,
    scheduledFor: null,
    forcedBy: null,
    reinstatementBy: null,
    proposedNotice: null,
    release: null,
    ...given,
  }
}
