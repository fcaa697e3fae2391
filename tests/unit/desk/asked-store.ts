/** Where a telephone keeps what was asked, in a test: a map. */
import type { KeptAsked, Store } from '@/desk/phone/kept-store'

export function askedStore(): Store<KeptAsked> & { readonly rows: Map<string, KeptAsked> } {
  const rows = new Map<string, KeptAsked>()
  return {
    rows,
    all: async (person) => [...rows.values()].filter((row) => row.person === person),
    async change(key, change) {
      const after = change(rows.get(key))
      if (after === null) rows.delete(key)
      else if (after) rows.set(key, after)
    },
  }
}
