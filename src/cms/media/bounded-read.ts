/** Readers get the picture library in bounded portions, as they get everything else. */
import type { CollectionBeforeOperationHook } from 'payload'
import { clampAnonymousRead, type ReadArguments } from '../document/read-bounds'

export const boundedRead: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' ? (clampAnonymousRead(args as unknown as ReadArguments) as typeof args) : args
