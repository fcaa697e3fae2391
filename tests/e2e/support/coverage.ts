/** Coverage that can be lost, for a browser whose driver cannot take it away: a way to the house that can be cut. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Coverage = {
  /** Of the house, on this way. */
  readonly url: string
  lose(isLost?: boolean): void
  end(): void
}

/** @param house its own address */
export async function coverage(house: string): Promise<Coverage> {
  let isLost = false
  const open = new Set<Socket>()
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  const way = createServer((near) => {
    if (isLost) return void near.destroy()
    const far = connect(Number(new URL(house).port), new URL(house).hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('close', () => open.delete(one))
      one.on('error', () => other.destroy())
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => way.listen(0, resolve))
  return {
    url: `http://localhost:${(way.address() as AddressInfo).port}`,
    lose: (is = true) => {
      isLost = is
      if (is) cut()
    },
    end: () => {
      cut()
      way.close()
    },
  }
}
