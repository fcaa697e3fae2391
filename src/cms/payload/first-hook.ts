import type { Config, PayloadRequest } from 'payload'
import type { Question } from '@/domain/bounds/question'

export type FirstHookArguments = Question & {
  req: PayloadRequest
  data?: unknown
  overrideAccess?: boolean
}
type FirstHook = (call: { req?: PayloadRequest; args: FirstHookArguments; operation: string }) => unknown

/**
 * A Payload plugin: runs before every operation on every collection and global, ahead of their own hooks. Only before it
 * reads a global's versions Payload asks no hook. Of two such plugins the one that is named later runs first.
 */
export function firstHook(hook: FirstHook): (config: Config) => Config {
  const first = <Entity extends { hooks?: { beforeOperation?: unknown[] } }>(entity: Entity): Entity => ({
    ...entity,
    hooks: { ...entity.hooks, beforeOperation: [hook, ...(entity.hooks?.beforeOperation ?? [])] },
  })
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(first),
    globals: (config.globals ?? []).map(first),
  })
}
