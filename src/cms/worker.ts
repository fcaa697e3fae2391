/**
 * The worker: does after the commit what must not hold it up. A process of its own; PostgreSQL drives the queue, so
 * any number may run beside each other, and one that dies gives its jobs back.
 */
import { run, type TaskList } from 'graphile-worker'
import { getPayload } from 'payload'
import { z } from 'zod'
import config from '@payload-config'
import { env } from '@/env'
import { endWithParent } from './commands/end-with-parent'
import { goLiveOnSchedule } from './schedule/go-live'
import { sendMail } from './mail/send-mail'

const payload = await getPayload({ config })

const tasks: TaskList = {
  'send-mail': async (input) => sendMail(payload, z.object({ key: z.string() }).parse(input).key),
  'go-live': async (input) => goLiveOnSchedule(payload, input),
}

const runner = await run({
  connectionString: env.DATABASE_URL,
  concurrency: 2,
  pollInterval: 2000,
  noHandleSignals: true,
  taskList: tasks,
})

endWithParent(async () => {
  await runner.stop()
  await payload.destroy()
})
console.log('The worker is ready.')
await runner.promise
