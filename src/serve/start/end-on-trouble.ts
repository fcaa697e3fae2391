import { organisation } from '@/domain/organisation'
import { log } from '../log'
import type { Ending } from './ending'
import { conclude, whereReasonsAre } from './telling'

// What a database that restarts does to connections nobody is using at that moment.
const connectionLoss = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08003',
  '08006',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
])

/** Connects every way in which a process is told, or finds out, that it must go. */
export function endOnTrouble(ending: Ending): void {
  ending.signal.addEventListener('abort', () => {
    process.removeAllListeners('uncaughtException') // pools lose their connections now, and Next would print each
    process.on('uncaughtException', () => {})
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void ending.begin(0))
  process.on('disconnect', () => void ending.begin(0)) // the start script is gone
  process.on('unhandledRejection', (reason) =>
    log('error', 'unhandled rejection', { reason: String(reason) }),
  )
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    log('error', 'uncaught exception', { reason: error.stack ?? String(error) })
    const isLoss =
      connectionLoss.has(error.code ?? '') || error.message === 'Connection terminated unexpectedly'
    if (isLoss) return
    conclude(`${organisation.product} met an error and stops; ${whereReasonsAre()}.`)
    void ending.begin(1)
  })
}
