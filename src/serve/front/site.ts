import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import type { Env } from '@/env'
import { log } from '../log'
import { EpochWatch } from '../page-cache/epoch-watch'
import { PageCache } from '../page-cache/page-cache'
import { PageViews } from '../page-views/page-views'
import { pathOf } from '../path-of'
import { Attempts } from './attempts'
import { cdnHeaders } from './cdn-headers'
import { ChangeStreams } from './change-streams'
import { Front } from './front'
import { innerServer } from './inner-server'
import { OtherOrigins } from './other-origins'
import { fileCaching, fileTester } from './public-files'
import type { Finished } from './quick-way'
import { ReadQuota } from './read-quota'
import { ReadsAtOnce } from './reads-at-once'
import { CLOSED_POLICY, securityHeaders } from './security-headers'
import { StoreWatch } from './store-watch'
import { Turns } from './turns'
import { Upstream } from './upstream'

export type Site = {
  readonly listener: RequestListener
  /** What the quick way may send. */
  readonly finished: Finished
  readonly watch: EpochWatch
  /** Makes the first page before anybody asks for it. */
  warm(): Promise<void>
  /** Numbers of this moment, for the metrics. */
  gauges(): Readonly<Record<string, number>>
  /** Sends away those who follow what changes: they would stay for ever. */
  endStreams(): void
  close(): Promise<void>
}

const DEFAULT_CACHING = 'public, max-age=0, must-revalidate'
const FILES_BYTES = 32 * 1024 * 1024

/** Puts the front together around Next: caches, watch, headers. */
export async function createSite(env: Env, next: RequestListener, isStopping: () => boolean): Promise<Site> {
  const headers = securityHeaders(env.SERVER_URL)
  const others = new OtherOrigins(env.FRONTENDS)
  const { connect } = innerServer(next)
  const isFile = fileTester(join(process.cwd(), 'public'))
  const upstream = new Upstream({
    connect,
    serverUrl: env.SERVER_URL,
    isFile,
    proxies: env.TRUST_PROXY,
    headers,
  })
  const render = (target: string) => upstream.render(target)
  const pages = new PageCache({
    bytes: env.PAGE_CACHE_MB * 1024 * 1024,
    render,
    headers: (name, keys) => ({
      ...headers,
      ...others.ofAddress(pathOf({ url: name })),
      'content-security-policy': CLOSED_POLICY,
      'cache-control': DEFAULT_CACHING,
      ...cdnHeaders(env.CDN_SECONDS, keys),
    }),
  })
  const files = new PageCache({
    bytes: FILES_BYTES,
    render: async (path) => {
      const file = await render(path)
      return file && { ...file, headers: { ...file.headers, 'cache-control': fileCaching(path) } }
    },
    headers: () => headers,
  })
  const streams = new ChangeStreams({ render, headers, settled: () => watch.catchUpEverywhere() })
  const watch = new EpochWatch({
    databaseUrl: env.DATABASE_URL,
    maxStaleSeconds: env.MAX_STALE_SECONDS,
    forget: (keys) => {
      pages.forget(keys)
      void streams.nudge()
    },
    onState: (state) => log(state === 'lost' ? 'warn' : 'info', `database ${state}`),
  })
  await watch.start()
  const store = new StoreWatch()
  const attempts = new Attempts(env.DATABASE_URL, env.PAYLOAD_SECRET)
  const views = new PageViews(env.DATABASE_URL)
  const proxies = env.TRUST_PROXY
  const front = new Front({
    pages,
    files,
    isFile,
    watch,
    store,
    upstream,
    attempts,
    turns: new Turns(),
    reads: new ReadsAtOnce(),
    quota: new ReadQuota(),
    streams,
    views,
    proxies,
    origin: new URL(env.SERVER_URL).origin,
    others,
    headers,
    isStopping,
  })
  return {
    listener: (req, res) => front.listen(req, res),
    finished: (asked) => front.finished(asked),
    watch,
    warm: () =>
      pages.load('/').then(
        () => {},
        () => {}, // the first reader will find out
      ),
    gauges: () => ({
      page_cache_bytes: pages.bytes,
      page_cache_pages: pages.size,
      page_cache_keys: pages.keys,
      change_streams: streams.size,
      pages_forgotten_total: pages.forgotten,
      ...Object.fromEntries(
        Object.entries(watch.doubts).map(([why, times]) => [`forgot_everything_total{why="${why}"}`, times]),
      ),
      database_connected: Number(watch.isConnected),
      store_reachable: Number(store.isReachable),
    }),
    endStreams: () => streams.end(),
    async close() {
      streams.end()
      await Promise.all([watch.stop(), attempts.close(), views.close()])
    },
  }
}
