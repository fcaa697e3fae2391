import type { Server } from 'node:http'
import { StartError } from '../start-error'
import type { HttpServer } from './http-server'

/** Listens, or says in a sentence why that is not possible. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartError(explain(error, port, host))))
    server.listen(port, host, resolve)
  })
}

function explain({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop what uses it, or start with another one (PORT=${port + 1} npm start).`
  if (code === 'EACCES')
    return `Port ${port} is not open to ordinary users: choose one from 1024 on (PORT=3000 npm start).`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}: mend HOST.`
  return `Port ${port} cannot be used: ${message}.`
}

/** Takes no new visitor, lets those inside finish, and shows the rest out after a while. */
export function drain(
  { server, quick }: Pick<HttpServer, 'server' | 'quick'>,
  patience = 6000,
): Promise<void> {
  return new Promise((resolve) => {
    // Whoever is done in the meantime would keep the connection, and us, for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const force = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(force)
      clearInterval(idle)
      resolve()
    })
    quick.close()
    server.closeIdleConnections()
  })
}
