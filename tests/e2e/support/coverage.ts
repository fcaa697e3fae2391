/** Coverage that can be lost, for a browser whose driver cannot take it away: a proxy between it and the house. */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Coverage = {
  readonly port: number
  lose(isLost?: boolean): void
  end(): void
}

export async function coverage(): Promise<Coverage> {
  let isLost = false
  const proxy = createServer((asked, answer) => {
    if (isLost) return void asked.socket.destroy()
    const { method = 'GET', headers, url = '' } = asked
    const passed = request(url, { method, headers }, (told) => {
      answer.writeHead(told.statusCode ?? 502, told.headers)
      told.pipe(answer)
    })
    for (const side of [passed, asked, answer]) side.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    port: (proxy.address() as AddressInfo).port,
    lose: (is = true) => {
      isLost = is
      if (is) proxy.closeAllConnections()
    },
    end: () => {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
