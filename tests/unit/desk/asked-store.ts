/** Where a telephone keeps what was asked, in a test: a map. */
import type { KeptAsked, Store } from '@/desk/phone/kept-store'
import { memoryStore } from './house'

export function askedStore(): Store<KeptAsked> & { readonly rows: Map<string, KeptAsked> } {
  const { texts: rows, ...store } = memoryStore<KeptAsked>()
  return { ...store, rows }
}
