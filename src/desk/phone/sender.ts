/**
 * Brings what she typed to the house: in order, once, and never over what somebody else has saved. Every step is kept
 * before it is taken, so that it can be taken up wherever the telephone was switched off.
 */
import { type Ask, isOk, readMe, readText, refusalIn, type ServerText, type Told } from '../api'
import { asStored, type Content, isEmpty, isSame } from '../content'
import { type Draft, type Drafts, isWished, type Saved } from './drafts'
import { type Outcome, outcomeOf } from './outcome'
import { type Standing, sendIn } from './sending-in'

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

/** What goes along with a text, once the house has it. */
export type Along = {
  /** Keys of the texts that something can be sent for. */
  waiting(): Promise<readonly string[]>
  /** A text with what goes along, as far as the house has that. @param base as the house last had the text */
  whole(key: string, content: Content, base: Content | null): Promise<Content>
  /** Brings what waits for a text that is there. */
  bring(ask: Ask, token: string, key: string): Promise<Outcome>
  /** How far it all has come. */
  standing(key: string): Promise<Standing>
  /** The house has the text, and this is what stands in it. */
  arrived(key: string, id: string, content: Content): Promise<void>
}

export const alone: Along = {
  waiting: async () => [],
  whole: async (_, content) => content,
  bring: async () => 'sent',
  standing: async () => 'there',
  arrived: async () => {},
}

const isOver = (outcome: Outcome) => outcome === 'noAnswer' || outcome === 'signedOut'

/** Sends everything that waits. @returns of each text how far it came; of none where it is not she who is signed in */
export async function sendAll(
  drafts: Drafts,
  ask: Ask,
  askAs: AskAs,
  along: Along = alone,
): Promise<Outcome> {
  const unsent = (await drafts.all()).filter((one) => one.isUnsent || isWished(one)).map(({ key }) => key)
  const waiting = new Set([...unsent, ...(await along.waiting())])
  if (waiting.size === 0) return 'sent'
  const who = await whoSends(ask, drafts.person)
  if (typeof who === 'string') return who
  let worst: Outcome = 'sent'
  for (const key of waiting) {
    const asHer = askAs(who.token)
    // The text, what goes along, and the text that shows it, which is then sent in; what has gone already is not sent again.
    for (const act of [sendOne, bringAlong, sendOne, sendIn]) {
      const outcome = await act({ drafts, ask: asHer, token: who.token, along }, key)
      if (isOver(outcome)) return outcome
      if (outcome !== 'sent') worst = outcome
    }
  }
  return worst
}

type Sender = { readonly drafts: Drafts; readonly ask: Ask; readonly token: string; readonly along: Along }

async function bringAlong({ drafts, ask, token, along }: Sender, key: string): Promise<Outcome> {
  const draft = await drafts.find(key)
  return draft?.id && !draft.way.sending ? along.bring(ask, token, key) : 'sent'
}

/** @param sender in her name */
async function sendOne(sender: Sender, key: string): Promise<Outcome> {
  for (;;) {
    const draft = await sender.drafts.find(key)
    if (!draft) return 'sent'
    const outcome = await step(sender, draft)
    if (outcome !== 'goOn') return outcome
  }
}

async function step({ drafts, ask, along }: Sender, draft: Draft): Promise<Outcome | 'goOn'> {
  const { key, id, at, typed, way } = draft
  if (way.theirs) return 'conflict'
  if (way.refused?.at === at) return 'refused'
  if (!way.sending) {
    const base = way.base?.content ?? null
    const content = await along.whole(key, typed.content, base)
    const isThere = base ? isSame(content, base) : isEmpty(content) && !(await along.waiting()).includes(key)
    if (isThere) {
      if (id && base) await along.arrived(key, id, base)
      // What stands here is the whole text, should what goes along be taken out of the telephone.
      await drafts.went(key, way, {
        sent: { at, ...(content !== typed.content && { typed: { ...typed, content } }) },
      })
      return 'sent'
    }
    await drafts.went(key, { ...way, sending: content, refused: null })
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
  const outcome = outcomeOf(told)
  const { key, way, at } = draft
  if (outcome === 'refused')
    await drafts.went(key, { ...way, sending: null, refused: { why: refusalIn(told).message, at } })
  return outcome
}
