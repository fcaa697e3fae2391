import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Frees what nothing holds any more. Before memory is looked at: when it is freed else is the engine's own affair. */
export const collectGarbage = runInNewContext('gc') as () => void
