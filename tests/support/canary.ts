/** Words that nobody outside may ever read, one in everything that is not public. */
import { sql } from '@payloadcms/db-postgres'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { aLive } from './any-kind'
import { openCms } from './cms'
import { municipalityId, people } from './people'
import { aConsent, aPicture } from './picture'
import { aStory, paragraph, transition } from './story'

/** Every canary begins so; a crawler looks for this, in any case. */
export const song = 'kanariefågel'

/** Where a bird sits; one word each, so that whoever finds it knows where it came from. */
export const bird = (place: string) => `${song}${place.replace(/[^a-z]/gi, '')}`

/** Puts birds into everything that readers must not see, next to things that they do see. */
export async function letBirdsIn(): Promise<void> {
  const payload = await openCms()
  const editor = await people.editor()
  // An edit that waits on top of a live document of every kind.
  for (const kind of reviewedKinds) {
    const { id } = await aLive(kind)
    const word = bird(kind)
    await payload.update({
      collection: kind as 'pages',
      id,
      draft: true,
      user: editor,
      data: {
        title: word,
        name: word,
        summary: word,
        note: word,
        body: paragraph(word),
        slug: word.toLowerCase(),
      } as never,
    })
  }
  for (const slug of reviewedGlobals) {
    await aLive(slug)
    const data = {
      title: bird(slug),
      summary: bird(slug),
      projects: bird(slug),
      themes: [{ label: bird(slug) }],
      blocks: [{ blockType: 'quotation', text: bird(slug) }],
      siteName: bird(slug),
      tagline: bird(slug),
      responsiblePublisher: bird(slug),
      contactInbox: `${bird('inbox')}@beratta.example`,
    }
    await payload.updateGlobal({ slug, draft: true, user: editor, data: data as never })
  }
  // Drafts that live documents point to: the municipality and project of a live story.
  const boden = await municipalityId('boden')
  await payload.update({
    collection: 'municipalities',
    id: boden,
    draft: true,
    user: editor,
    data: { summary: bird('draftmunicipality') },
  })
  // The main row of a draft holds what it was created with: below the version, and the easiest thing to forget.
  await hideInMainRow(boden, bird('mainrow'))
  const live = await aStory().live()
  const other = await aStory().live()
  const kalmar = await municipalityId('kalmar')
  await hideInMainRow(kalmar, 'Aaa')
  await throughTheDoor(payload, null, (req) =>
    query(req, sql`update stories set municipality_id = ${kalmar} where id = ${other.id}`),
  )
  await commentOn(live.id)
  await aStory({ title: bird('draft') }).draft()
  await aStory({ title: bird('submitted') }).submitted()
  const down = await aStory({ title: bird('takendown') }).live()
  await transition(down.id, 'takeDown', await people.safeguarding(), undefined, {
    note: bird('takendownnote'),
  })
  const withdrawn = await aStory({ title: bird('withdrawn') }).live()
  await transition(withdrawn.id, 'withdraw', editor, undefined, {
    reason: 'outdated',
    note: bird('withdrawnnote'),
  })
  await transition(withdrawn.id, 'proposeNotice', editor, undefined, { note: bird('proposednotice') })
  const consent = await aConsent({ formLanguage: bird('consent').slice(0, 40) }).catch(() => aConsent())
  await aPicture({
    alt: bird('picture'),
    caption: bird('picture'),
    credit: bird('picture'),
    consents: [consent],
  })
  const { receiveContactMessage } = await import('@/cms/inbox/receive-contact-message')
  const { receiveConcern } = await import('@/cms/inbox/receive-concern')
  await receiveContactMessage(payload, {
    kind: 'contact',
    text: bird('message'),
    name: bird('messagename'),
    replyTo: `${bird('reader')}@beratta.example`,
  } as never)
  await receiveConcern(payload, { about: `/${bird('concern')}`, text: bird('concerntext') })
  await query(
    { payload },
    sql`insert into files (name, filename, mime_type, filesize, text, scan_state)
    values (${bird('file')}, ${`${bird('filename')}.pdf`}, 'application/pdf', 1, ${bird('filetext')}, 'clean')`,
  )
}

async function hideInMainRow(municipality: string, word: string): Promise<void> {
  const payload = await openCms()
  await query({ payload }, sql`update municipalities set official_name = ${word} where id = ${municipality}`)
  await query(
    { payload },
    sql`insert into municipalities_locales (summary, _locale, _parent_id) values (${word}, 'sv', ${municipality})`,
  )
}

async function commentOn(id: string): Promise<void> {
  const payload = await openCms()
  const { id: author } = await people.reviewer()
  await query(
    { payload },
    sql`insert into review_comments (subject_collection, subject_id, text, author)
    values ('stories', ${id}, ${bird('comment')}, ${author})`,
  )
}
