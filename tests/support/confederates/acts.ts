/** Everything that one person may try, alone, by every door: none of it is checked here for being sensible. */
import PDFDocument from 'pdfkit'
import type { Reference } from '@/cms/document/reference'
import { apiOf } from '../any-kind'
import { openCms } from '../cms'
import { consentInOrder } from '../consent-in-order'
import { municipalityId, people, projectId } from '../people'
import { pixels } from '../picture'
import { rest } from '../rest'
import { paragraph } from '../rich-text'
import { type Player, type Scene, words } from './scene'

const asFile = (data: Buffer, name: string, mimetype: string) => ({ data, name, mimetype, size: data.length })

function pdfSaying(text: string): Promise<Buffer> {
  return new Promise((done) => {
    const document = new PDFDocument()
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => done(Buffer.concat(parts)))
    document.text(text).end()
  })
}

/** A refusal is as good as an answer: only what readers see afterwards counts. */
const tried = async <T>(act: () => Promise<T>): Promise<T | null> => act().catch(() => null)

const her = ({ villain }: Scene) => villain
const word = (scene: Scene) => words.by(her(scene).id)

/** A text of hers, with her newest pictures and files in it. */
const textBy = (scene: Scene) => ({
  title: `Rubrik ${word(scene)}`,
  summary: `Kort ${word(scene)}`,
  body: paragraph(`Text ${word(scene)}`),
  ...(scene.pictures.length > 0 && { cover: scene.pictures.at(-1) }),
  ...(scene.files.length > 0 && { currentFile: scene.files.at(-1) }),
})

async function create(
  scene: Scene,
  kind: 'stories' | 'pages' | 'documents',
  more: object = {},
): Promise<void> {
  const data = {
    ...textBy(scene),
    municipality: await municipalityId('boden'),
    project: await projectId(),
    ...more,
  }
  const { body } = await scene.ask('POST', `/${kind}`, her(scene), data)
  const made = body.doc as { id: string } | undefined
  if (made) scene.documents.push({ kind, id: made.id })
}

async function save(scene: Scene, pick: number, query: string, more: object = {}): Promise<void> {
  const reference = scene.document(pick)
  const text = reference.kind === 'site-settings' ? { tagline: `Ord ${word(scene)}` } : textBy(scene)
  const method = reference.kind === 'site-settings' ? 'POST' : 'PATCH'
  await scene.ask(method, `${apiOf(reference)}?${query}`, her(scene), { ...text, ...more })
}

async function bring(scene: Scene, facts: object): Promise<void> {
  const payload = await openCms()
  const file = asFile(await pixels(), 'bild.jpg', 'image/jpeg')
  const made = await tried(() =>
    payload.create({
      collection: 'media',
      overrideAccess: false,
      user: her(scene),
      file,
      data: { alt: `Bild ${word(scene)}`, caption: `Under ${word(scene)}`, ...facts } as never,
    }),
  )
  if (made) scene.pictures.push(String(made.id))
}

type Act = (scene: Scene, pick: number) => Promise<unknown>

const transition =
  (name: string, more: (scene: Scene) => object = () => ({})): Act =>
  (scene, pick) =>
    scene.transition(scene.document(pick), name, her(scene), more(scene))

const picture = (scene: Scene, pick: number) => scene.pictures[pick % Math.max(scene.pictures.length, 1)]

const changePicture =
  (change: (scene: Scene) => object): Act =>
  async (scene, pick) => {
    const id = picture(scene, pick)
    scene.touch(her(scene))
    if (id) await scene.ask('PATCH', `/media/${id}`, her(scene), change(scene))
  }

const consent = (scene: Scene, pick: number) => scene.consents[pick % scene.consents.length]

/** Closes every picture that the run has tied to it, which the run knows by asking each before. */
async function withdrawConsent(scene: Scene, pick: number, by: Player): Promise<void> {
  const id = consent(scene, pick)
  const open = await scene.openPictures()
  const { status } = await scene.ask('POST', `/consents/${id}/withdraw`, by)
  const still = status === 200 ? await scene.openPictures() : open
  scene.close(open.filter((one) => !still.includes(one)))
}

async function confirm(scene: Scene, pick: number, by: Player): Promise<void> {
  const id = consent(scene, pick)
  const { body } = await rest('GET', `/consents/${id}/confirmation`, { as: by })
  await scene.ask('POST', `/consents/${id}/confirm`, by, { expected: body.expected })
}

/** She says yes to the words that wait there now. */
async function agreeToNotice(scene: Scene, pick: number, by: Player): Promise<void> {
  const reference = scene.document(pick)
  const note = (await scene.item(reference)).proposedNotice?.text
  const { status } = await scene.transition(reference, 'approveNotice', by, { note })
  if (status === 200) words.agree(by.id, note ?? '')
}

async function reopen(scene: Scene, pick: number, by: Player, act: 'ask' | 'confirm'): Promise<void> {
  const id = picture(scene, pick)
  if (!id) return
  const { body } = await rest('GET', `/media/${id}/closing`, { as: by })
  const { status } = await scene.ask('POST', `/media/${id}/closing/${act}`, by, { expected: body.expected })
  if (status !== 200) return
  if (act === 'confirm') scene.opened(id, by)
  else scene.touch(by)
}

export const villainy: Record<string, Act> = {
  'writes a story': (scene) => create(scene, 'stories'),
  'writes a page that says it is published': (scene) => create(scene, 'pages', { _status: 'published' }),
  'writes a document': (scene) => create(scene, 'documents', { kind: 'report', language: 'sv' }),
  saves: (scene, pick) => save(scene, pick, 'draft=true'),
  'saves in English': (scene, pick) => save(scene, pick, 'draft=true&locale=en'),
  'saves as published': (scene, pick) => save(scene, pick, 'draft=false', { _status: 'published' }),
  'saves for all languages': (scene, pick) => save(scene, pick, 'publishAllLocales=true'),
  'saves another address': (scene, pick) => save(scene, pick, 'draft=true', { slug: word(scene) }),
  submits: transition('submit'),
  'takes the submission back': transition('withdrawSubmission'),
  claims: transition('claim'),
  releases: transition('release'),
  approves: transition('approve'),
  'approves a version of her own choice': (scene, pick) =>
    scene.transition(scene.document(pick), 'approve', her(scene), { expected: undefined }),
  publishes: transition('publish'),
  schedules: transition('schedule', () => ({ at: new Date(Date.now() + 60_000).toISOString() })),
  unschedules: transition('unschedule'),
  'approves after the fact': transition('approveRetrospectively'),
  discards: transition('discard'),
  'sends back': transition('requestChanges', (scene) => ({ reasons: [`Skäl ${word(scene)}`] })),
  'withdraws with words': transition('withdraw', (scene) => ({
    reason: 'outdated',
    note: `Skäl ${word(scene)}`,
  })),
  'withdraws with an address': transition('withdraw', (scene) => ({
    reason: 'moved',
    redirectTo: `/${word(scene)}`,
  })),
  'proposes words for readers': transition('proposeNotice', (scene) => ({ note: `Skäl ${word(scene)}` })),
  'agrees to words for readers': async (scene, pick) => agreeToNotice(scene, pick, her(scene)),
  'takes down': transition('takeDown', (scene) => ({ note: `Skäl ${word(scene)}` })),
  reinstates: transition('reinstate', (scene) => ({ note: `Skäl ${word(scene)}` })),
  'marks as looked at': transition('markReviewed'),
  'restores a version': async (scene, pick) => {
    const { kind, id } = scene.document(pick)
    const payload = await openCms()
    if (kind === 'site-settings') return
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection: kind as 'pages', where, limit: 20 })
    const version = docs[pick % Math.max(docs.length, 1)]
    if (!version) return
    await scene.ask('POST', `/${kind}/versions/${version.id}?draft=${pick % 2 === 0}`, her(scene))
    const expected = (await scene.latest({ kind, id }))?.id
    await scene.ask('POST', '/review/restore', her(scene), { kind, id, version: version.id, expected })
  },
  'takes a text all the way alone': async (scene, pick) => {
    const reference = scene.document(pick)
    for (const name of ['submit', 'claim', 'approve', 'publish'])
      await scene.transition(reference, name, her(scene))
  },
  duplicates: async (scene, pick) => {
    const { kind, id } = scene.document(pick)
    await scene.ask('POST', `/${kind}/${id}/duplicate?draft=false`, her(scene), textBy(scene))
  },
  deletes: async (scene, pick) => {
    const reference = scene.document(pick)
    const { status } = await scene.ask('DELETE', apiOf(reference), her(scene))
    if (status === 200) scene.forget(reference)
  },
  'brings a picture of nobody': (scene) => bring(scene, { depicts: 'nobody' }),
  'brings a picture of a child': (scene) =>
    bring(scene, {
      depicts: 'childrenIdentifiable',
      peopleShown: 1,
      protectedIdentityDeclaration: { isDeclared: true },
    }),
  'writes other words to a picture': changePicture((scene) => ({
    alt: `Bild ${word(scene)}`,
    caption: `Under ${word(scene)}`,
    credit: `Av ${word(scene)}`,
  })),
  'says that a picture shows nobody': changePicture(() => ({ depicts: 'nobody', peopleShown: 0 })),
  'unties all consents': changePicture(() => ({ consents: [] })),
  'takes the declaration back': changePicture(() => ({
    protectedIdentityDeclaration: { isDeclared: false },
  })),
  'declares again': changePicture(() => ({ protectedIdentityDeclaration: { isDeclared: true } })),
  'writes a new consent and ties it': async (scene, pick) => {
    scene.touch(her(scene))
    const made = await scene.ask('POST', '/consents', her(scene), {
      municipality: await municipalityId('boden'),
      ...consentInOrder,
    })
    const id = (made.body.doc as { id?: string } | undefined)?.id
    if (!id) return
    scene.consents.push(id)
    await scene.ask('PATCH', `/media/${picture(scene, pick)}`, her(scene), { consents: [id] })
  },
  'changes a consent': async (scene, pick) => {
    scene.touch(her(scene))
    await scene.ask('PATCH', `/consents/${consent(scene, pick)}`, her(scene), {
      validUntil: new Date(Date.now() + 1e10).toISOString(),
      childAnswer: 'yes',
      withdrawnAt: null,
      confirmedAt: new Date().toISOString(),
    })
  },
  'deletes a consent': (scene, pick) => scene.ask('DELETE', `/consents/${consent(scene, pick)}`, her(scene)),
  'confirms a consent': (scene, pick) => confirm(scene, pick, her(scene)),
  'asks to open a picture': (scene, pick) => reopen(scene, pick, her(scene), 'ask'),
  'opens a picture': (scene, pick) => reopen(scene, pick, her(scene), 'confirm'),
  'withdraws a consent': (scene, pick) => withdrawConsent(scene, pick, her(scene)),
  'exchanges the picture': async (scene, pick) => {
    const id = picture(scene, pick)
    const payload = await openCms()
    const another = await pixels()
    if (id)
      await tried(() =>
        payload.update({
          collection: 'media',
          id,
          overrideAccess: false,
          user: her(scene),
          file: asFile(another, 'annan.jpg', 'image/jpeg'),
          data: { alt: `Bild ${word(scene)}` },
        }),
      )
  },
  'brings a file': async (scene) => {
    const payload = await openCms()
    const data = await pdfSaying(`Fil ${word(scene)}`)
    const made = await tried(() =>
      payload.create({
        collection: 'files',
        overrideAccess: false,
        user: her(scene),
        file: asFile(data, `${word(scene)}.pdf`, 'application/pdf'),
        data: {} as never,
      }),
    )
    if (made) scene.files.push(String(made.id))
  },
  'calls a file something else': async (scene, pick) => {
    const id = scene.files[pick % Math.max(scene.files.length, 1)]
    if (id) await scene.ask('PATCH', `/files/${id}`, her(scene), { name: `Fil ${word(scene)}` })
  },
  'hands in by machine, in an editor’s name': async (scene) => {
    const responsible = (await people.editor()).id
    const as = her(scene)
    const wish = { name: 'Maskin', expiresAt: '2099-01-01', scopes: ['handInDrafts'], kinds: ['stories'] }
    const made = await scene.ask('POST', '/machines', as, { ...wish, responsible })
    const id = (made.body.doc as { id?: string } | undefined)?.id
    if (!id) return
    const { body } = await scene.ask('POST', `/machines/${id}/key`, as, {})
    const headers = { authorization: `Bearer ${body.key}` }
    const data = { ...textBy(scene), municipality: await municipalityId('boden'), project: await projectId() }
    const handed = await rest('POST', '/stories', { headers, body: data })
    const story = (handed.body.doc as { id?: string } | undefined)?.id
    if (story) scene.documents.push({ kind: 'stories', id: story })
  },
  'takes a colleague’s address': async (scene) => {
    const { id } = await people.reviewer()
    await scene.ask('PATCH', `/users/${id}`, her(scene), {
      email: 'taken@beratta.example',
      password: 'a password that she knows',
    })
  },
}

async function approve(scene: Scene, reference: Reference): Promise<void> {
  const reviewer = await people.otherReviewer()
  const seen = await scene.seenInReview(reference)
  const { status } = await scene.transition(reference, 'approve', reviewer)
  if (status === 200) words.agree(reviewer.id, seen)
}

/** What honest people do meanwhile: each looks at what is before her, and answers for exactly that. */
export const honesty: Record<string, Act> = {
  'a reviewer claims': async (scene, pick) =>
    scene.transition(scene.document(pick), 'claim', await people.otherReviewer()),
  'a reviewer approves what she sees': (scene, pick) => approve(scene, scene.document(pick)),
  'a text goes through review': async (scene, pick) => {
    const reference = scene.document(pick)
    const reviewer = await people.otherReviewer()
    await scene.transition(reference, 'submit', her(scene))
    await scene.transition(reference, 'claim', reviewer)
    await approve(scene, reference)
    if (pick % 3 > 0) await scene.transition(reference, 'publish', reviewer)
  },
  'a reviewer publishes': async (scene, pick) =>
    scene.transition(scene.document(pick), 'publish', await people.otherReviewer()),
  'somebody withdraws': async (scene, pick) =>
    scene.transition(scene.document(pick), 'withdraw', await people.otherEditor(), { reason: 'mistake' }),
  'a reviewer agrees to words for readers': async (scene, pick) =>
    agreeToNotice(scene, pick, await people.otherReviewer()),
  'somebody takes down': async (scene, pick) =>
    scene.transition(scene.document(pick), 'takeDown', await people.otherEditor()),
  'safeguarding agrees to bring back': async (scene, pick) =>
    scene.transition(scene.document(pick), 'reinstate', await people.safeguarding()),
  'a reviewer agrees to bring back': async (scene, pick) =>
    scene.transition(scene.document(pick), 'reinstate', await people.otherReviewer()),
  'safeguarding confirms a consent': async (scene, pick) =>
    confirm(scene, pick, await people.otherSafeguarding()),
  'an editor asks to open a picture': async (scene, pick) =>
    reopen(scene, pick, await people.otherEditor(), 'ask'),
  'safeguarding opens a picture': async (scene, pick) =>
    reopen(scene, pick, await people.otherSafeguarding(), 'confirm'),
  'a leader withdraws a consent': async (scene, pick) =>
    withdrawConsent(scene, pick, await people.leaderOfBoden()),
  'an editor submits': async (scene, pick) =>
    scene.transition(scene.document(pick), 'submit', await people.otherEditor()),
}
