/**
 * The worker: does after the commit what must not hold it up. A process of its own; PostgreSQL drives the queue, so
 * any number may run beside each other, and one that dies gives its jobs back.
 */

import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { Logger, run, type Task } from 'graphile-worker'
import { getPayload } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'
import { changeAt } from '@/api/v1/changes'
import { env } from '@/env'
import { sendReset } from '../accounts/new-password'
import { watchHistory } from '../chain/watch-history'
import type { JobName, OutwardJob } from '../db/add-job'
import { freeLeases } from '../db/free-leases'
import { query } from '../db/transaction'
import { remindHolders } from '../machines/remind-holders'
import { gatherDigests } from '../mail/daily-digest'
import { remind } from '../mail/remind'
import { deleteBytes } from '../media/delete-bytes'
import { makeSizes } from '../media/make-sizes'
import { writeLetter } from '../newsletter/write-letter'
import { silently } from '../progress'
import { askForProjection, projectAnew } from '../published/project-anew'
import { sendPush } from '../push/send-push'
import { letGoOfFile } from '../retention/let-go-of-file'
import { sweepAccounts } from '../retention/sweep-accounts'
import { sweepFiles } from '../retention/sweep-files'
import { sweepPictures } from '../retention/sweep-pictures'
import { sweepRetention } from '../retention/sweep-retention'
import { indexDraft } from '../search/index-draft'
import { pingHub } from '../webhooks/ping-hub'
import { sendWebhook } from '../webhooks/send-webhook'
import { endWithParent } from './end-with-parent'
import { goLiveOnSchedule } from './go-live'
import { releaseGoesLive } from './release-goes-live'
import { sendMail } from './send-mail'

/** Where a system's own choice is all processors, a picture would take them from the readers. */
sharp.concurrency(1)

const payload = await getPayload({ config })

/** Somebody does every job that is left. */
const tasks: Record<Exclude<JobName, OutwardJob>, Task> & Record<string, Task> = {
  'send-mail': async (input) => sendMail(payload, z.object({ key: z.string() }).parse(input).key),
  'send-reset': async (input) => sendReset(payload, z.object({ email: z.string() }).parse(input).email),
  'go-live': async (input) => goLiveOnSchedule(payload, input),
  'release-goes-live': async (input) => releaseGoesLive(payload, input),
  'index-draft': async (input) => indexDraft(payload, input),
  'project-anew': async () => void (await projectAnew(payload, silently)),
  'make-sizes': async (input) => makeSizes(payload, input),
  'let-go-of-file': async (input) => letGoOfFile(payload, input),
  'let-go-of-bytes': async (input) => deleteBytes(payload, input),
  'extend-chain': async () => void (await query({ payload }, sql`select app.extend_chain()`)),
  'watch-history': async () => watchHistory(payload),
  'free-leases': async () => void (await freeLeases(payload)),
  remind: async () => remind(payload),
  'remind-holders': async () => remindHolders(payload),
  'write-letter': async () => void (await writeLetter(payload)),
  'gather-digests': async () => void (await gatherDigests(payload)),
  'sweep-files': async () => void (await sweepFiles(payload)),
  'sweep-pictures': async () => void (await sweepPictures(payload)),
  'sweep-accounts': async () => sweepAccounts(payload),
  'sweep-retention': async () => void (await sweepRetention(payload)),
}

/** These have hands of their own: a server elsewhere that lets us wait holds up no mail and no picture. */
const outward: Record<OutwardJob, Task> & Record<string, Task> = {
  'send-webhook': async (input) => sendWebhook(payload, input, changeAt),
  'send-push': async (input) => sendPush(payload, input),
  'ping-hub': async (input) => pingHub(payload, input),
}

/** What time alone changes, by one of the workers, in universal time; what a stopped worker missed is made up for. */
const crontab = [
  '* * * * * free-leases',
  '* * * * * extend-chain',
  '*/5 * * * * sweep-pictures',
  '*/10 * * * * sweep-accounts',
  '*/10 * * * * sweep-files',
  '10 3 * * * sweep-retention',
  '40 3 * * * watch-history ?fill=1d',
  '20 * * * * remind ?fill=1h',
  '25 * * * * remind-holders ?fill=1h',
  '0 5 * * * gather-digests ?fill=1d',
  '5 * * * * write-letter',
].join('\n')

await askForProjection(payload)
/** What the queue says of every job only whoever looks for a fault wants to read; a job that fails, everybody. */
const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const
const logger = new Logger(
  () => (level, message) => payload.logger[levels[level as keyof typeof levels]](message),
)
const shared = {
  logger,
  connectionString: env.DATABASE_URL,
  concurrency: 2,
  pollInterval: 2000,
  noHandleSignals: true,
}
const runners = await Promise.all([
  run({ ...shared, taskList: tasks, crontab }),
  run({ ...shared, taskList: outward }),
])

endWithParent(async () => {
  await Promise.all(runners.map((runner) => runner.stop()))
  await payload.destroy()
})
payload.logger.info('the worker is ready')
await Promise.all(runners.map((runner) => runner.promise))
