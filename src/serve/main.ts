/**
 * `npm start` and, with `--dev`, `npm run dev`: database, migrations, example, build, Next, worker, front; and all of
 * them down again, in reverse, on Ctrl-C, SIGTERM, or when one of them fails. With `--empty` there is no example.
 */
import { loadEnvFile, provideEnv, readEnv } from '@/env'
import { store } from '@/store/store'
import { ChainGauges } from './front/chain-gauges'
import { createHttpServer } from './front/http-server'
import { drain, listen } from './front/listen'
import { metricsServer } from './front/metrics'
import { createSite } from './front/site'
import { buildIfStale, generate } from './start/build-if-stale'
import { endOnTrouble } from './start/end-on-trouble'
import { Ending } from './start/ending'
import { nextHandler } from './start/next-handler'
import { createDataDir, openDatabase } from './start/open-database'
import { prepareDatabase, showsExample } from './start/prepare-database'
import { sentenceOf } from './start/sentence-of'
import { tellOfMail, tellStarted } from './start/tell-started'
import { begin, conclude, keepLog } from './start/telling'
import { tryPort } from './start/try-port'
import { WorkerKeeper } from './start/worker-keeper'
import { StartError } from './start-error'

const isDev = process.argv.includes('--dev')
const isEmpty = process.argv.includes('--empty')
const ending = new Ending()
endOnTrouble(ending)
try {
  await start()
} catch (error) {
  if (!ending.hasBegun) conclude(sentenceOf(error))
  await ending.begin(1)
}

async function start(): Promise<void> {
  loadEnvFile()
  const said = readEnv()
  const given = { ...said, DEMO: said.DEMO && !isEmpty }
  const { server, quick, answerWith } = createHttpServer(given.TRUST_PROXY)
  const open = () => listen(server, given.PORT, given.HOST)
  // First of all, so that a taken port is told now and not after the build. A proxy finds the door shut until there is
  // something to say, and asks another instance: "starting" would be an answer, and go to the reader.
  const isBehindProxy = given.TRUST_PROXY > 0
  await (isBehindProxy ? tryPort(given.PORT, given.HOST) : open())
  await store().check()

  createDataDir(given.DATA_DIR)
  keepLog(given.DATA_DIR)
  begin('database')
  const opened = await openDatabase(given, ending, { mode: isDev ? 'development' : 'production' })
  const { env } = opened
  // Each keeps one processor busy for most of a minute, the first time, and neither waits for the other.
  const [roles] = await Promise.all([
    prepareDatabase(opened, ending.signal),
    isDev ? generate(ending.signal) : buildIfStale(env.NEXT_DIST_DIR, ending.signal),
  ])
  ending.signal.throwIfAborted()
  const isExample = await showsExample(env.DATABASE_URL)
  if (isExample && isEmpty)
    throw new StartError(
      'The example is here. Take it out with npm run example -- --remove, or begin with another DATA_DIR.',
    )
  provideEnv({ DEMO: env.DEMO && isExample ? '1' : '0' })

  const next = await nextHandler(env, isDev ? server : undefined)
  ending.add(() => next.close())
  if (isDev) answerWith(next.listener)
  else {
    const site = await createSite(env, next.listener, () => ending.hasBegun)
    ending.add(() => site.close())
    ending.signal.addEventListener('abort', () => site.endStreams())
    answerWith(site.listener)
    quick.answerWith(site.finished)
    void site.warm()
    const chain = new ChainGauges(env.DATABASE_URL)
    ending.add(() => chain.close())
    const gauges = async () => ({ ...site.gauges(), ...roles, ...(await chain.read()) })
    if (env.METRICS_PORT > 0) await listen(metricsServer(gauges), env.METRICS_PORT, env.HOST)
  }
  if (isBehindProxy) await open()
  const worker = new WorkerKeeper()
  if (env.WORKER) void worker.run()
  ending.add(() => Promise.all([worker.stop(), drain({ server, quick })]))
  tellOfMail(env)
  tellStarted(env, isDev)
}
