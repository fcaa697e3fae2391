import { createServer, type Server } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How an answer came about: from memory, made for everybody, made for one, or a file of the build. */
export type Kept = 'hit' | 'miss' | 'own' | 'file'

/** By kind, and by the hundreds of the status. */
const counts: Record<Kept, number[]> = { hit: [], miss: [], own: [], file: [] }
const delay = monitorEventLoopDelay({ resolution: 20 })

export function countRequest(kept: Kept, status: number): void {
  const hundreds = Math.floor(status / 100)
  counts[kept][hundreds] = (counts[kept][hundreds] ?? 0) + 1
}

/** By name, which may end in labels; what only rises is called a total. */
type Gauges = Readonly<Record<string, number>>

/** Serves the counters in Prometheus' text format, on a port of their own that visitors do not reach. */
export function metricsServer(gauges: () => Gauges | Promise<Gauges>): Server {
  delay.enable()
  return createServer(async (_, res) => {
    const lines = [
      '# TYPE beratta_requests_total counter',
      ...Object.entries(counts).flatMap(([kept, byStatus]) =>
        byStatus.map(
          (count, hundreds) => `beratta_requests_total{kept="${kept}",status="${hundreds}xx"} ${count}`,
        ),
      ),
      ...Object.entries({
        ...(await gauges()),
        memory_bytes: process.memoryUsage.rss(),
        event_loop_delay_p99_seconds: delay.percentile(99) / 1e9,
        uptime_seconds: process.uptime(),
      }).flatMap(([name, value]) => [
        `# TYPE beratta_${family(name)} ${family(name).endsWith('_total') ? 'counter' : 'gauge'}`,
        `beratta_${name} ${value}`,
      ]),
    ]
    const once = [...new Set(lines)] // the type of what comes with several labels
    res.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(`${once.join('\n')}\n`)
  })
}

const family = (name: string) => name.replace(/\{.*/, '')
