/**
 * Brings what she typed to the house: in order, once, and never over what somebody else has saved. Every step is kept
 * before it is taken, so that it can be taken up wherever the telephone was switched off.
 */
import { type Ask, isOk, readMe, readText, refusalIn, type ServerText, type Told } from '../api'
import { asStored, isEmpty, isSame } from '../content'
import type { Draft, Drafts, Saved } from './drafts'

export type Outcome =
  | 'sent'
  /** No coverage, or the house is busy: again later. */
  | 'noAnswer'
  | 'signedOut'
  /** Somebody else is signed in. */
  | 'other'
  /** Saved by somebody else meanwhile: she puts both together. */
  | 'conflict'
  | 'refused'

/** Asks in the name of one person, whoever's cookie the browser has by then. */
export type AskAs = (token: string) => Ask

/** Whether it is she who is signed in; only then may anything of hers be sent. */
export async function whoSends(
  ask: Ask,
  person: string,
): Promise<{ readonly token: string } | Exclude<Outcome, 'sent' | 'conflict' | 'refused'>> {
  const { told, me } = await readMe(ask)
  if (!isOk(told)) return told.status === 401 || told.status === 403 ? 'signedOut' : 'noAnswer'
  if (!me.user || !me.token) return 'signedOut'
  return String(me.user.id) === person ? { token: me.token } : 'other'
}

/** Sends everything that waits. @returns of each text how far it came; of none where it is not she who is signed in */
export async function sendAll(drafts: Drafts, ask: Ask, askAs: AskAs): Promise<Outcome> {
  const waiting = (await drafts.all()).filter(({ isUnsent }) => isUnsent)
  if (waiting.length === 0) return 'sent'
  const who = await whoSends(ask, drafts.person)
  if (typeof who === 'string') return who
  let worst: Outcome = 'sent'
  for (const { key } of waiting) {
    const outcome = await sendOne(drafts, askAs(who.token), key)
    if (outcome === 'noAnswer' || outcome === 'signedOut') return outcome
    if (outcome !== 'sent') worst = outcome
  }
  return worst
}

/** @param ask in her name */
export async function sendOne(drafts: Drafts, ask: Ask, key: string): Promise<Outcome> {
  for (;;) {
    const draft = await drafts.find(key)
    if (!draft) return 'sent'
    const outcome = await step(drafts, ask, draft)
    if (outcome !== 'goOn') return outcome
  }
}

async function step(drafts: Drafts, ask: Ask, draft: Draft): Promise<Outcome | 'goOn'> {
  const { key, id, at, typed, way } = draft
  if (way.theirs) return 'conflict'
  if (way.refused?.at === at) return 'refused'
  if (!way.sending) {
    const isThere = way.base ? isSame(typed.content, way.base.content) : isEmpty(typed.content)
    if (isThere) {
      await drafts.went(key, way, { sentAt: at })
      return 'sent'
    }
    await drafts.went(key, { ...way, sending: typed.content, refused: null })
    return 'goOn'
  }
  if (id === null) return bring(drafts, ask, draft)
  return way.base ? change(drafts, ask, draft, id, way.base) : settle(drafts, ask, draft, id)
}

async function bring(drafts: Drafts, ask: Ask, draft: Draft): Promise<Outcome | 'goOn'> {
  const { key, way } = draft
  if (!way.sending) return 'goOn'
  const told = await ask('POST', '/stories?depth=0', {
    body: asStored(way.sending),
    headers: { 'Idempotency-Key': key },
  })
  if (!isOk(told)) return refusedOr(drafts, draft, told)
  const { doc } = told.body as { doc: { id: string } }
  await drafts.went(key, way, { id: doc.id })
  return 'goOn'
}

async function change(
  drafts: Drafts,
  ask: Ask,
  draft: Draft,
  id: string,
  base: Saved,
): Promise<Outcome | 'goOn'> {
  const { way } = draft
  if (!way.sending) return 'goOn'
  const told = await ask('PATCH', `/stories/${id}?draft=true&depth=0`, {
    body: asStored(way.sending),
    headers: { 'If-Match': `"${base.version}"` },
  })
  if (isOk(told) || refusalIn(told).because === 'staleVersion') return settle(drafts, ask, draft, id)
  return refusedOr(drafts, draft, told)
}

/** Looks at what the house has now: hers, or what somebody else has made of it. */
async function settle(drafts: Drafts, ask: Ask, draft: Draft, id: string): Promise<Outcome | 'goOn'> {
  const { key, way } = draft
  const latest = await readText(ask, id)
  if (!latest) return 'noAnswer'
  const found = savedIn(latest)
  if (!way.sending || isSame(way.sending, found.content)) {
    await drafts.went(key, { ...way, base: found, sending: null })
    return 'goOn'
  }
  await drafts.went(key, {
    ...way,
    base: way.base ?? { ...found, content: way.sending },
    sending: null,
    theirs: found,
  })
  return 'conflict'
}

export const savedIn = ({ version, content }: ServerText): Saved => ({ version, content })

/** What the house would not have is asked for again when it is another text; what went wrong on the way, as it is. */
async function refusedOr(drafts: Drafts, draft: Draft, told: Told): Promise<Outcome> {
  const { status } = told
  const { because, message } = refusalIn(told)
  if (status === 401 || because === 'notSignedIn') return 'signedOut'
  const passes = status === 0 || status === 429 || status >= 500 || because === 'handInUnderWay'
  if (passes) return 'noAnswer'
  const { key, way, at } = draft
  await drafts.went(key, { ...way, sending: null, refused: { why: message, at } })
  return 'refused'
}
