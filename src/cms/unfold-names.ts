/**
 * Payload takes a field named by its path (`municipality.id`, `sizes.webp400.filename`) for the field, and unfolds
 * such names after the hooks that guard an operation have looked at its data. Here they are unfolded before.
 */
import { unflatten } from 'payload/shared'
import { firstHook } from './first-hook'

/** A Payload plugin. */
export const unfoldNames = firstHook(({ args }) => {
  const { data } = args
  if (typeof data !== 'object' || data === null || !Object.keys(data).some((name) => name.includes('.')))
    return
  return { ...args, data: unflatten(data) }
})
