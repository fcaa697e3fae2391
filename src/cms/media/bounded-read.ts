/** Readers get the picture library in bounded portions, as they get everything else. */
import { clampAnonymousRead } from '../document/read-bounds'
import { beforeOperation } from '../payload/operation'

export const boundedRead = beforeOperation((call, operation) =>
  operation === 'read' ? clampAnonymousRead(call) : call,
)
