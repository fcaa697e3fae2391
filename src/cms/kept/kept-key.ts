/** The key under which a browser keeps what somebody typed: handed out to her alone, and never kept beside the text. */
import { createHmac } from 'node:crypto'
import type { Person } from '@/domain/roles'
import { env } from '@/env'

/** The same at every sign-in of the same person, in every browser; another person's says nothing about it. */
export function keptKey({ id }: Person): { readonly key: string } {
  const key = createHmac('sha256', env.PAYLOAD_SECRET)
    .update(`kept in the browser\0${id}`)
    .digest('base64url')
  return { key }
}
