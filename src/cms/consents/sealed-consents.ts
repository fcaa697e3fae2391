/**
 * `POST /api/consents/sealed`: a consent that was taken on the spot. It waits for safeguarding like every other, whoever
 * took it; what was shown and answered is filed with it, as evidence, in the same transaction. The request has a name
 * (`Idempotency-Key`), because a phone between two masts sends it until it is answered.
 */
import { sql } from '@payloadcms/db-postgres'
import canonicalize from 'canonicalize'
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest, type TypedUser } from 'payload'
import { z } from 'zod'
import { isLocale, type Locale } from '@/domain/locales'
import { hasRole, type Person } from '@/domain/roles'
import {
  type Consent,
  channels,
  childAnswers,
  consentStatus,
  isYes,
  purposes,
  signatureRoles,
  waysOfAsking,
} from '@/domain/safeguarding/consent'
import { ageBands, consentTextFields } from '@/domain/safeguarding/consent-texts'
import {
  decideSealed,
  isTextReplaced,
  lifeAt,
  type NamedPicture,
  type SealedAnswer,
  type SealedBody,
  type SealedRefusal,
  sealedBounds,
} from '@/domain/safeguarding/sealed-consent'
import { isSlipCode, isSlipSecret } from '@/domain/safeguarding/slip'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, lockSubject, query } from '../db/transaction'
import { findAll } from '../document/stored'
import { AccountRefused } from '../http/account-refused'
import { idempotencyKeyOf } from '../machines/hand-ins'
import { personOf } from '../people/actor'
import { keyed } from '../secrets/keyed'
import { onTheSpot } from './consent-hooks'
import { keepEvidence } from './evidence'
import { findSlip, keepSlip } from './slips'
import { livesOfTexts } from './texts'

const most = sealedBounds

const all = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.array(z.enum(values)).transform((chosen) => values.filter((value) => chosen.includes(value)))

const coordinate = z.int().min(0).max(most.widest)
const stroke = z
  .array(z.tuple([coordinate, coordinate]))
  .min(1)
  .max(most.points)

const signature = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drawn'), strokes: z.array(stroke).min(1).max(most.strokes) }),
  z.strictObject({ kind: z.literal('spoken'), note: z.string().trim().min(1).max(most.note) }),
])

const locale = z.string().refine((text): text is Locale => isLocale(text))

const body = z.strictObject({
  textVersion: z.string().min(1).max(100),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  language: locale,
  shownIn: z.partialRecord(z.enum(consentTextFields), locale).optional(),
  municipality: z.uuid().optional(),
  ageBand: z.enum(ageBands),
  role: z.enum(signatureRoles),
  purposes: all(purposes),
  channels: all(channels),
  childAsked: z.enum(waysOfAsking),
  childAnswer: z.enum(childAnswers),
  signature: signature.nullable(),
  pictures: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(most.pictures),
  takenAt: z.iso.datetime({ offset: true }),
  slip: z.strictObject({ secret: z.string().refine(isSlipSecret), code: z.string().refine(isSlipCode) }),
}) satisfies z.ZodType<SealedBody>

type Given = z.output<typeof body>

type Asked = {
  readonly person: Person
  readonly user: TypedUser
  readonly key: Buffer
  readonly asked: Buffer
}

export const sealedEndpoints: Endpoint[] = [{ path: '/sealed', method: 'post', handler: receive }]

async function receive(asked: PayloadRequest): Promise<Response> {
  const { payload, user, t } = asked
  const person = personOf(asked)
  if (!user || !person || !hasRole(person, 'leader', 'safeguarding')) throw new NotFound(t)
  const name = idempotencyKeyOf(asked)
  const given = body.safeParse(await asked.json?.().catch(() => null))
  if (name === null || !given.success) return Response.json({ because: 'badRequest' }, { status: 400 })
  const key = keyed('sealed consent', person.id, name)
  const fingerprint = keyed('sealed', canonicalize(given.data) ?? '')
  const answer = await inTransaction(
    payload,
    user,
    async (req) => {
      // Of two that are sent at once the second waits, and hears what the first did.
      await lockSubject(req, `sealed:${key.toString('hex')}`)
      const first = await findAnswered(req, person, key)
      if (first && !first.asked.equals(fingerprint)) throw new AccountRefused(asked, 'handInKeyUsed')
      if (first) return first.answer
      return file(req, given.data, { person, user, key, asked: fingerprint })
    },
    onTheSpot.context(true),
  )
  const headers = { 'Cache-Control': 'private, no-store' }
  if (answer === 'notYours') throw new NotFound(t)
  if (typeof answer === 'string')
    return Response.json({ because: answer }, { status: answer === 'slipTaken' ? 409 : 422, headers })
  if (!(await isFiled(asked, person, key))) throw new Error('The consent was not committed.')
  return Response.json(answer, { status: 201, headers })
}

async function file(
  req: PayloadRequest,
  { slip, ...given }: Given,
  { person, user, key, asked }: Asked,
): Promise<SealedAnswer | SealedRefusal> {
  const municipality = given.municipality ?? person.municipality
  const lives = await livesOfTexts(req, given.textVersion, given.textHash)
  const takenAt = new Date(given.takenAt)
  await lockSubject(req, `slip:${slip.secret}`)
  const because = decideSealed(
    {
      ...given,
      municipality,
      takenAt,
      isSigned: given.signature !== null,
      lives,
      pictures: await findPictures(req, given.pictures),
      isSlipTaken: (await findSlip(req, slip.secret)) !== null,
    },
    person,
    now(),
  )
  const life = lifeAt(lives, takenAt)
  if (because || !life) return because ?? 'textNotLive'
  const { ageBand, childAsked, childAnswer, language, role } = given
  const consent = await req.payload.create({
    collection: 'consents',
    data: {
      ...{
        municipality,
        ageBand,
        childAsked,
        childAnswer,
        purposes: given.purposes,
        channels: given.channels,
      },
      formLanguage: language,
      hasInterpreter: childAsked === 'interpreted',
      signatures: given.signature ? [{ role, date: takenAt.toISOString() }] : [],
    } as never,
    depth: 0,
    user,
    req,
  })
  const answer = { id: consent.id, code: String(consent.code), isTextReplaced: isTextReplaced(lives) }
  // What was shown and answered, byte for byte the same whoever writes it down (RFC 8785); what opens the slip is not in it.
  const shown = {
    ...given,
    municipality,
    isTextReplaced: answer.isTextReplaced,
    receivedAt: now().toISOString(),
  }
  const by = { id: person.id, isSafeguarding: hasRole(person, 'safeguarding') }
  const kept = await keepEvidence(
    req,
    consent.id,
    { bytes: Buffer.from(canonicalize(shown) ?? ''), mediaType: 'application/json' },
    by,
  )
  await query(
    req,
    sql`update ${stored.consents} set evidence_name = ${`${consent.code}.json`}, evidence_sha256 = ${kept.sha256},
          evidence_added_at = ${kept.addedAt} where id = ${consent.id}`,
  )
  await keepSlip(req, consent.id, slip, person.id)
  await query(
    req,
    sql`insert into ${app.sealed_consents} (person, key, asked, consent, answer, words_since, at)
        values (${person.id}, ${key}, ${asked}, ${consent.id}, ${JSON.stringify(answer)}::jsonb,
          ${life.from.toISOString()}, ${now().toISOString()})`,
  )
  return answer
}

/** Those that the house has already, by their bytes; the others come later. */
async function findPictures(req: PayloadRequest, hashes: readonly string[]): Promise<NamedPicture[]> {
  if (hashes.length === 0) return []
  const rows = await query<{
    municipality: string | null
    people: number | null
    consents: readonly string[]
  }>(
    req,
    sql`select m.municipality_id as municipality, m.people_shown as people, array(
          select r.consents_id::text from ${stored.media_rels} r where r.parent_id = m.id and r.path = 'consents'
        ) as consents
        from ${app.picture_prints} p join ${stored.media} m on m.id = p.picture where p.sha256 in ${[...hashes]}`,
  )
  const tied = await findAll(
    req,
    'consents',
    rows.flatMap(({ consents }) => consents),
  )
  const saysYes = (id: string) => {
    const consent = tied.get(id)
    return consent !== undefined && isYes(consentStatus(consent as Omit<Consent, 'code'>, now()))
  }
  return rows.map(({ municipality, people, consents }) => ({
    municipality,
    people: Number(people ?? 1),
    yeses: consents.filter(saysYes).length,
  }))
}

type Answered = { readonly asked: Buffer; readonly answer: SealedAnswer }

async function findAnswered(req: PayloadRequest, { id }: Person, key: Buffer): Promise<Answered | null> {
  const [row] = await query<RowOf<typeof app.sealed_consents, 'asked' | 'answer'>>(
    req,
    sql`select asked, answer from ${app.sealed_consents} where person = ${id} and key = ${key}`,
  )
  return row ? { asked: row.asked, answer: row.answer as SealedAnswer } : null
}

/** Whether it reached the disk: a failed COMMIT is swallowed by the adapter (payload PR 17726). */
const isFiled = async ({ payload, user }: PayloadRequest, person: Person, key: Buffer): Promise<boolean> =>
  (await findAnswered(await createLocalReq({ ...(user && { user }) }, payload), person, key)) !== null
