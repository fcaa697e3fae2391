/**
 * What whoever has said yes may do by the slip in her hand, without an account (GDPR art. 7.3): take it back, by the
 * link alone; and see what it was, with the code beside it. Looking changes nothing, since programs follow links.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import type { Locale } from '@/domain/locales'
import { type Agreed, readSlipCode, type Yes } from '@/domain/safeguarding/slip'
import type { Consent } from '@/generated/payload-types'
import { countAttempt, giveBackAttempt, type Limit } from '../db/rate-limit'
import { app, type RowOf } from '../db/tables'
import { inTransaction, query, throughTheDoor } from '../db/transaction'
import { tellInbox } from '../mail/tell-inbox'
import { bySlip } from '../safeguarding/picture-history'
import { safeguardingInbox } from '../safeguarding/safeguarding-inbox'
import { keyed } from '../secrets/keyed'
import { findConsent } from './find-consent'
import { listSlipPictures } from './slip-pictures'
import { findSlip, isCodeOf, type Slip } from './slips'
import { findWithdrawn, withdraw } from './withdraw'

/** Looks, and changes nothing. */
export async function findYes(payload: Payload, secret: string): Promise<Yes> {
  const slip = await findSlip({ payload }, secret)
  const isWithdrawn = slip && (await findWithdrawn({ payload }, slip.consent))
  if (isWithdrawn === null) return 'unknown'
  return isWithdrawn ? 'takenBack' : 'given'
}

/** By any slip that the consent ever had, also one whose place another has taken; doing it twice does it once. */
export async function takeBack(payload: Payload, secret: string): Promise<Exclude<Yes, 'given'>> {
  const slip = await findSlip({ payload }, secret)
  if (!slip) return 'unknown'
  return throughTheDoor(payload, null, async (req) => {
    bySlip.write(req, true)
    const withdrawal = await withdraw(req, slip.consent)
    if (withdrawal?.isFirst) await tell(req, withdrawal.consent)
    return withdrawal ? 'takenBack' : 'unknown'
  })
}

/** Safeguarding, and whoever wrote it down: each once, also where these are the same. */
async function tell(req: PayloadRequest, { id, code, madeBy }: Consent): Promise<void> {
  const news = {
    key: `consentTakenBack:${id}`,
    collection: 'consents' as const,
    id,
    words: (texts: Parameters<Parameters<typeof tellInbox>[1]['words']>[0], link: string) =>
      texts.consentTakenBack(String(code), link),
  }
  await tellInbox(req, { ...news, to: await safeguardingInbox(req) })
  const user = idOf(madeBy)
  if (user) await tellInbox(req, { ...news, to: { user, otherwise: 'safeguarding' } })
}

/** Five in an hour for each slip, whoever tries; the right one is not counted. */
const tries: Limit = { free: 4, first: 3600, longest: 3600 }

/** @returns what was agreed to, or why it is not shown: the slip is unknown, the code wrong, or tried too often */
export async function readAgreed(
  payload: Payload,
  secret: string,
  typed: string,
  locale: Locale,
): Promise<Agreed | 'unknown' | 'codeWrong' | 'codeWait'> {
  const slip = await findSlip({ payload }, secret)
  if (!slip) return 'unknown'
  const code = readSlipCode(typed)
  if (!code) return 'codeWrong'
  const key = keyed('code of a slip', slip.id)
  if ((await countAttempt({ payload }, tries, key)) > 0) return 'codeWait'
  if (!(await isCodeOf(slip, code))) return 'codeWrong'
  await giveBackAttempt({ payload }, key)
  return inTransaction(payload, null, (req) => read(req, slip, locale))
}

async function read(req: PayloadRequest, { consent: id }: Slip, locale: Locale): Promise<Agreed | 'unknown'> {
  const consent = await findConsent(req, id)
  if (!consent) return 'unknown'
  const { purposes, channels, signatures, createdAt, validUntil, withdrawnAt } = consent
  return {
    purposes: purposes ?? [],
    channels: channels ?? [],
    since: signatures?.[0]?.date ?? createdAt,
    wordsSince: await findWordsSince(req, id),
    until: validUntil,
    pictures: withdrawnAt ? [] : await listSlipPictures(req, id, locale),
  }
}

async function findWordsSince(req: PayloadRequest, consent: string): Promise<string | null> {
  const [row] = await query<RowOf<typeof app.sealed_consents, 'words_since'>>(
    req,
    sql`select words_since from ${app.sealed_consents} where consent = ${consent}`,
  )
  return row ? new Date(row.words_since).toISOString() : null
}
