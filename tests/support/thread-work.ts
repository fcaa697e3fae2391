/** What a thread may be asked to do in tests/unit/cms/in-thread.test.ts: some of it never ends by itself. */
import { isSafeAddress } from '@/domain/safe-address'

/** Uses an import of the project, as real work does. */
export const sum = ({ numbers }: { numbers: readonly number[] }) => ({
  sum: numbers.reduce((all, one) => all + one, 0),
  isSafe: isSafeAddress('https://example.org'),
})

export const never = (_: null): string => {
  for (;;);
}

export const hoard = (_: null): string => {
  const kept: unknown[] = []
  for (;;) kept.push({ more: new Array(100_000).fill(0.5) })
}

export const fail = async (why: string): Promise<string> => {
  throw new TypeError(why)
}
