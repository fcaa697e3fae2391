/**
 * Pictures go along with their text: when the house has it they are brought, one at a time, and then the text shows them.
 * Every step is kept before it is taken; a picture that was on its way when the telephone was switched off is brought again,
 * whole and under the same name, and is one picture there (ADR 161).
 */
import { type Ask, isOk, refusalIn } from '../../api'
import type { Content } from '../../content'
import { type Outcome, outcomeOf } from '../outcome'
import type { Along } from '../sender'
import type { Picture, Pictures } from './pictures'
import { showsPicture, withoutPicture, withPicture } from './placing'
import { asStored, isSaid, isWaiting, standingOf } from './standing'
import type { Upload } from './upload'

/** @param told how much of which picture has gone, from 0 to 1 */
export function goingAlong(
  pictures: Pictures,
  upload: Upload,
  told: (key: string, share: number) => void,
): Along {
  return {
    waiting: async () => (await pictures.all()).filter(isWaiting).map(({ text }) => text),
    whole: async (key, content, base) =>
      (await pictures.of(key)).reduce((text, picture) => placed(picture, text, base), content),
    standing: async (key) => {
      const all = (await pictures.of(key)).map(standingOf).filter((standing) => standing !== 'removed')
      if (all.every((standing) => standing === 'arrived')) return 'there'
      return all.every((standing) => standing === 'arrived' || standing === 'ready')
        ? 'onTheWay'
        : 'unfinished'
    },
    arrived: async (key, story, content) => {
      for (const picture of await pictures.of(key)) await arrive(pictures, picture, story, content)
    },
    bring: async (ask, token, key) => {
      let worst: Outcome = 'sent'
      for (const picture of await pictures.of(key)) {
        const outcome = await bringOne({ pictures, upload, told, ask, token }, picture)
        if (outcome === 'noAnswer' || outcome === 'signedOut') return outcome
        if (outcome !== 'sent') worst = outcome
      }
      return worst
    },
  }
}

/** What a colleague has taken out of the story since it stood there is not put back. */
function placed({ id, facts, way }: Picture, content: Content, base: Content | null): Content {
  if (!id) return content
  if (facts.isRemoved || facts.isDeclined) return withoutPicture(content, id)
  const wasTakenOut = way.story !== null && base !== null && !showsPicture(base, id)
  return wasTakenOut ? content : withPicture(content, id)
}

async function arrive(pictures: Pictures, picture: Picture, story: string, content: Content): Promise<void> {
  const { key, id, isUnsent, facts, way } = picture
  if (!id || facts.isRemoved || facts.isDeclined || !showsPicture(content, id)) return
  if (way.story !== story) await pictures.went(key, { ...way, story })
  if (isUnsent && isSaid(facts, way.sent)) await pictures.arrived(picture)
}

type Sender = {
  readonly pictures: Pictures
  readonly upload: Upload
  readonly told: (key: string, share: number) => void
  readonly ask: Ask
  readonly token: string
}

async function bringOne(sender: Sender, picture: Picture): Promise<Outcome> {
  const standing = standingOf(picture)
  if (standing === 'removed') return takeAway(sender, picture)
  if (standing === 'declined') return close(sender, picture)
  if (standing === 'refused') return 'refused'
  if (standing !== 'ready') return 'sent'
  if (picture.id === null) {
    const outcome = await bring(sender, picture)
    if (outcome !== 'sent') return outcome
  }
  // What she has said of it since it was on its way.
  const now = await sender.pictures.find(picture.key)
  return now?.id && standingOf(now) === 'ready' ? say(sender, now, now.id) : 'sent'
}

async function bring({ pictures, upload, told, ask, token }: Sender, picture: Picture): Promise<Outcome> {
  const { key } = picture
  const sending = picture.way.sending ?? picture.facts
  const way = { ...picture.way, sending }
  await pictures.went(key, way)
  // From here on nobody draws on it; what was drawn until now goes along, unless she has taken her word back.
  const [bytes, now] = [await pictures.bytesOf(key), await pictures.find(key)]
  if (!bytes || !now?.facts.isDone || now.facts.isRemoved || now.facts.isDeclined) {
    if (!picture.way.sending) await pictures.went(key, picture.way)
    return 'sent'
  }
  const form = new FormData()
  form.set('_payload', JSON.stringify(asStored(sending)))
  form.set('file', new Blob([bytes], { type: 'image/jpeg' }), 'bild.jpg')
  const answer = await upload('/media?depth=0', { token, key, form }, (share) => told(key, share))
  if (!isOk(answer)) return refusedOr(pictures, { ...picture, way: { ...way, sending: null } }, answer)
  const { id } = (answer.body as { doc: { id: string } }).doc
  const isHere = await pictures.went(key, { ...way, sending: null, sent: sending, sentAt: Date.now() }, id)
  // Taken away while it was on its way.
  if (!isHere) await ask('DELETE', `/media/${id}`)
  return 'sent'
}

/** Of a picture that is there: what she says of it now. */
async function say({ pictures, ask }: Sender, picture: Picture, id: string): Promise<Outcome> {
  const { key, facts, way } = picture
  if (isSaid(facts, way.sent)) return 'sent'
  const answer = await ask('PATCH', `/media/${id}?depth=0`, { body: asStored(facts) })
  if (!isOk(answer)) return refusedOr(pictures, picture, answer)
  await pictures.went(key, { ...way, sent: facts })
  return 'sent'
}

/** The text shows it no more by now. What the house keeps all the same, because something else shows it, it keeps. */
async function takeAway({ pictures, ask }: Sender, { key, id }: Picture): Promise<Outcome> {
  if (id) {
    const answer = await ask('DELETE', `/media/${id}`)
    const outcome = isOk(answer) ? 'sent' : outcomeOf(answer)
    if (outcome === 'noAnswer' || outcome === 'signedOut') return outcome
  }
  await pictures.drop(key)
  return 'sent'
}

/** It had come to the house before somebody said no to it. */
async function close({ pictures, ask }: Sender, { key, id, way }: Picture): Promise<Outcome> {
  if (!id || way.isClosed) return 'sent'
  const answer = await ask('POST', `/media/${id}/closing`)
  const outcome = isOk(answer) || answer.status === 404 ? 'sent' : outcomeOf(answer)
  if (outcome === 'sent') await pictures.went(key, { ...way, isClosed: true })
  return outcome
}

async function refusedOr(
  pictures: Pictures,
  { key, way }: Picture,
  answer: Awaited<ReturnType<Ask>>,
): Promise<Outcome> {
  const outcome = outcomeOf(answer)
  if (outcome === 'refused') await pictures.went(key, { ...way, refused: refusalIn(answer).message })
  return outcome
}
