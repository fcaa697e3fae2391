/** Webhooks as administrators make and start them, and the worker's hand that sends. */
import { sql } from '@payloadcms/db-postgres'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { changeAt } from '@/api/v1/changes'
import { shiftClock } from '@/cms/clock'
import { limits } from '@/cms/webhooks/post'
import { sendWebhook } from '@/cms/webhooks/send-webhook'
import { provideEnv } from '@/env'
import { statement } from './accounts'
import { openCms } from './cms'
import { people } from './people'
import { type Heard, Receiver } from './receiver'
import { type Answer, rest } from './rest'
import { type Story, transition } from './story'

type Wish = { kinds?: string[]; events?: string[]; responsible?: string }

export type TestWebhook = { readonly id: string; readonly secret: string }

let made = 0

/** Saved, and nothing more. */
export async function saveWebhook(address: string, wish: Wish = {}): Promise<Answer> {
  const as = await people.admin()
  made += 1
  return rest('POST', '/webhooks', {
    as,
    body: { name: `Mottagare ${made}`, address, responsible: String(as.id), ...wish },
  })
}

export const act = async (id: string, what: string, body: object = {}): Promise<Answer> =>
  rest('POST', `/webhooks/${id}/${what}`, { as: await people.admin(), body })

export const panelOf = async (id: string) =>
  (await rest('GET', `/webhooks/${id}/panel`, { as: await people.admin() })).body as {
    state: string
    because: string | null
    hasSecret: boolean
    oldUntil: string | null
    deliveries: {
      id: string
      change: { what: string; id: string } | null
      attempts: number
      status: number | null
      failure: string | null
      outcome: string | null
      nextTryAt: string | null
    }[]
  }

export const newSecret = async (id: string): Promise<string> => String((await act(id, 'secret')).body.secret)

/** One that sends. */
export async function aWebhook(address: string, wish: Wish = {}): Promise<TestWebhook> {
  const answer = await saveWebhook(address, wish)
  if (answer.status !== 201) throw new Error(answer.text)
  const { id } = answer.body.doc as { id: string }
  const secret = await newSecret(id)
  await act(id, 'state', { state: 'on' })
  return { id, secret }
}

/** What listens for the tests of one file, at an address that webhooks may reach here. Between them it forgets. */
export async function listening() {
  provideEnv({ WEBHOOK_HOSTS: allowed })
  const receiver = new Receiver()
  const address = await receiver.listen()
  afterAll(() => receiver.close())
  beforeEach(async () => {
    receiver.forget()
    await forgetWebhooks()
  })
  afterEach(() => {
    shiftClock(0)
    limits.whole = 10_000
    vi.restoreAllMocks()
  })
  const bodies = () => receiver.heard.map(({ body }) => JSON.parse(body))
  const ids = () => receiver.heard.map(({ headers }) => headers['webhook-id'])
  /** What became of which document. */
  const told = () => bodies().map(({ type, subject }) => `${type.replace('beratta.change.', '')} ${subject}`)
  return { receiver, address, bodies, ids, told }
}

/** Inside, and named by the operator. */
export const allowed = '127.0.0.1,intranet.example'

export const takenDown = async ({ id }: Pick<Story, 'id'>) =>
  transition(id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'En granne kände igen flickan.',
  })

export const withdrawn = async ({ id }: Pick<Story, 'id'>) =>
  transition(id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })

export const subjectOf = ({ id }: Pick<Story, 'id'>) => `stories/${id}`

/** Nobody is told of what the tests before have made. */
export const forgetWebhooks = () => statement(sql`delete from webhooks`)

/** As the worker does each time when it is woken. */
export const sendOne = async ({ id }: Pick<TestWebhook, 'id'>): Promise<void> =>
  sendWebhook(await openCms(), { webhook: id }, changeAt)

/** Until nothing is due. */
export async function sendAll({ id }: Pick<TestWebhook, 'id'>): Promise<void> {
  const tries = async () =>
    JSON.stringify(
      await statement(
        sql`select sum(attempts) as n from app.webhook_deliveries where webhook = ${id} and attempts > 0`,
      ),
    )
  for (let before = ''; before !== (await tries()); ) {
    before = await tries()
    await sendOne({ id })
  }
}

/** What came, as a receiver opens it. @throws when it is not signed by this secret, or too old */
export const opened = ({ headers, body }: Heard, secret: string) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as {
    readonly id: string
    readonly type: string
    readonly subject?: string
    readonly data: Record<string, unknown>
  }
