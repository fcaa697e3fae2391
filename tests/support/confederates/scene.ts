/** What one run is played on: some documents, pictures and files, one person who tries everything, and honest people. */
import { createLocalReq, type TypedUser } from 'payload'
import { type Content, readPublicRow, readVersion } from '@/cms/document/copies'
import { readItem } from '@/cms/document/item'
import { isGlobal, type Reference } from '@/cms/document/reference'
import { publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import { isPublic } from '@/domain/workflow/states'
import { answerRead } from '../../../src/app/(site)/answer-read'
import { apiOf } from '../any-kind'
import { openCms } from '../cms'
import { municipalityId, people } from '../people'
import { aConsent, aPictureOfAChild } from '../picture'
import { type Answer, rest } from '../rest'
import { aStory } from '../story'
import { Words } from './words'

export type Player = TypedUser & { readonly id: string }

/** Readers' words for the run; kept over all runs, since the globals are. */
export const words = new Words()

export class Scene {
  readonly documents: Reference[] = []
  readonly pictures: string[] = []
  readonly files: string[] = []
  readonly machines: string[] = []
  readonly consents: string[] = []
  /** Pictures that were closed and not opened by two, each with those who have had a hand in it since. */
  readonly closed = new Map<string, Set<string>>()
  readonly log: string[] = []

  constructor(readonly villain: Player) {}

  /** A live text by others' hands, with a picture of a child whose family has said yes, and a global. */
  async begin(): Promise<void> {
    const leader = await people.leaderOfBoden()
    const consent = await aConsent()
    const picture = await aPictureOfAChild([consent], { municipality: await municipalityId('boden') })
    const story = await aStory().draft()
    const reference = { kind: 'stories', id: story.id } as const
    await rest('PATCH', `/stories/${story.id}?draft=true`, { as: leader, body: { cover: picture } })
    await this.transition(reference, 'submit', leader)
    const reviewer = await people.reviewer()
    for (const name of ['claim', 'approve', 'publish']) await this.transition(reference, name, reviewer)
    this.consents.push(consent)
    this.pictures.push(picture)
    this.documents.push(reference, { kind: 'site-settings', id: 'site-settings' })
  }

  /** Somebody closed what these pictures show: nobody's hand has been on it since. */
  close(ids: readonly string[]): void {
    for (const id of ids) this.closed.set(id, new Set())
  }

  /** Somebody had a hand in what is closed, or in a consent for it: another must open it. */
  touch(who: Player): void {
    for (const hands of this.closed.values()) hands.add(who.id)
  }

  /** Somebody of safeguarding opened a picture. Two stand for it if others, and not she, have had a hand in it. */
  opened(id: string, by: Player): void {
    const hands = this.closed.get(id)
    if (hands && hands.size > 0 && !hands.has(by.id)) this.closed.delete(id)
  }

  /** One request by somebody, remembered with its answer. */
  async ask(method: Parameters<typeof rest>[0], path: string, by: Player, body?: object): Promise<Answer> {
    const answer = await rest(method, path, { as: by, ...(body && { body }) })
    this.log.push(`  ${by.email} ${method} ${path}: ${answer.status}`)
    return answer
  }

  document(pick: number): Reference {
    return this.documents[pick % this.documents.length] as Reference
  }

  /** One transition over the API, of the version that is the latest at that moment. */
  async transition(reference: Reference, name: string, by: Player, more: object = {}): Promise<Answer> {
    const body = { expected: (await this.latest(reference))?.id, note: 'Ett skäl som räcker till.', ...more }
    return this.ask('POST', `${apiOf(reference)}/transitions/${name}`, by, body)
  }

  async item(reference: Reference) {
    return readItem(await createLocalReq({}, await openCms()), reference)
  }

  async latest(reference: Reference) {
    return readVersion(await createLocalReq({}, await openCms()), reference)
  }

  /** All that somebody who reviews this has before her: the text, and the words of what it shows. */
  async seenInReview(reference: Reference): Promise<string> {
    const version = await this.latest(reference)
    return JSON.stringify([version?.content, await this.#shownIn(version?.content ?? {})])
  }

  /** All of this run that readers have before them, read below the API, rights and caches. */
  async seenByReaders(): Promise<string> {
    const req = await createLocalReq({}, await openCms())
    const seen: unknown[] = []
    for (const reference of this.documents) {
      const row = await readPublicRow(req, reference)
      const item = await this.item(reference)
      if (row?._status === 'published' || isPublic(item.live)) seen.push(row, await this.#shownIn(row ?? {}))
    }
    return JSON.stringify(seen)
  }

  /** Which of the run's pictures anybody can fetch. */
  async openPictures(): Promise<string[]> {
    const payload = await openCms()
    const where = { id: { in: this.pictures } }
    const { docs } = await payload.find({ collection: 'media', where, overrideAccess: false, limit: 100 })
    return docs.map(({ id }) => String(id))
  }

  /** What the API and the site answer nobody about all documents of the run, also where one is gone. */
  async answersToNobody(): Promise<string> {
    const answers: string[] = []
    for (const reference of this.documents) {
      for (const query of ['?locale=all&depth=2', '?draft=true&depth=2'])
        answers.push((await rest('GET', `${apiOf(reference)}${query}`)).text)
      const { slug } = await this.item(reference)
      const route = publicRoute(reference.kind, slug)
      if (!route) continue
      const page = await answerRead(new Request(`http://localhost:3000${pathTo(route, 'sv')}`))
      answers.push(page.headers.get('location') ?? '', await page.text())
    }
    return answers.join('\n')
  }

  async #shownIn(content: Content): Promise<unknown[]> {
    const payload = await openCms()
    const text = JSON.stringify(content)
    const shown: unknown[] = []
    for (const [collection, ids] of [
      ['media', this.pictures],
      ['files', this.files],
    ] as const) {
      const named = ids.filter((id) => text.includes(id))
      if (named.length === 0) continue
      const where = { id: { in: named } }
      const { docs } = await payload.db.find({ collection, where, locale: 'all', pagination: false })
      shown.push(...docs)
    }
    return shown
  }

  forget(reference: Reference): void {
    if (!isGlobal(reference.kind)) this.documents.splice(this.documents.indexOf(reference), 1)
  }
}
