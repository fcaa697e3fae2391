/** The first page after signing in: what needs this person, before anything else. In the place of Payload's own. */
import { Gutter } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import type { Assessment } from '@/domain/review/assessment'
import type { Beginning } from '@/domain/review/beginning'
import { queueFilter, queueQuery } from '@/domain/review/filters'
import type { Inbox } from '@/domain/review/inbox'
import type { OwnTexts, Queue } from '@/domain/review/queue-item'
import { hasRole, isStaff, type Role } from '@/domain/roles'
import type { Waiting } from '@/domain/safeguarding/waiting'
import { askHere } from '../api/ask-here'
import { BeginningSection } from '../beginning/beginning-section'
import { QueueSection } from '../queue/queue-section'
import { WaitingSection } from '../safeguarding/waiting/waiting-section'
import { wordsIn } from '../words/words'
import { Everything, type Groups } from './everything'
import { InboxSection } from './inbox-section'
import { OldAssessment } from './old-assessment'
import { OwnTextsSection } from './own-texts-section'
import './start.css'

type Props = Pick<ServerProps, 'payload' | 'user' | 'i18n' | 'searchParams'> & {
  /** What Payload's menu would show her. */
  readonly navGroups: Groups
}

export async function Start({ payload, user, i18n, searchParams, navGroups }: Props) {
  if (!user) return null
  const person = { roles: (user.roles ?? []) as Role[] }
  const asker = { payload, user } as Pick<PayloadRequest, 'payload' | 'user'>
  const words = wordsIn(i18n.language)
  const filter = queueFilter((searchParams ?? {}) as Record<string, string>)
  const isReviewing = isStaff(person)
  const isWriting = hasRole(person, 'leader', 'editor')
  const isSafeguarding = hasRole(person, 'safeguarding')
  const [inbox, queue, own, assessment, waiting, beginning] = await Promise.all([
    askHere<Inbox>(asker, '/inbox'),
    isReviewing ? askHere<Queue>(asker, '/queue', queueQuery(filter)) : null,
    askHere<OwnTexts>(asker, '/mine'),
    askHere<Assessment>(asker, '/assessment'),
    isSafeguarding ? askHere<Waiting>(asker, '/waiting') : null,
    hasRole(person, 'admin') ? askHere<Beginning>(asker, '/beginning') : null,
  ])
  const ownTexts = (isWriting || own.items.length > 0) && (
    <OwnTextsSection texts={own} isLeader={hasRole(person, 'leader')} mayWrite={isWriting} words={words} />
  )
  return (
    <Gutter className="dashboard">
      <main className="start">
        <h1>{words.review.start.heading}</h1>
        {beginning && <BeginningSection beginning={beginning} words={words} />}
        {assessment.isOld && <OldAssessment assessedOn={assessment.assessedOn} words={words} />}
        <InboxSection inbox={inbox} words={words} />
        {waiting && <WaitingSection waiting={waiting} words={words} />}
        {hasRole(person, 'leader') && ownTexts}
        {queue && (
          <QueueSection
            queue={queue}
            filter={filter}
            words={words}
            isDeciding={hasRole(person, 'reviewer', 'safeguarding')}
            isPublishing={hasRole(person, 'editor', 'reviewer')}
          />
        )}
        {!hasRole(person, 'leader') && ownTexts}
        <Everything groups={navGroups} i18n={i18n} />
      </main>
    </Gutter>
  )
}
