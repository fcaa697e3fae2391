/** The key under which a browser keeps what somebody typed: handed out to her alone, and never kept beside the text. */
import type { Person } from '@/domain/roles'
import { keyed } from './keyed'

/** The same at every sign-in of the same person, in every browser; another person's says nothing about it. */
export const keptKey = ({ id }: Person): { readonly key: string } => ({
  key: keyed('kept in the browser', id).toString('base64url'),
})
