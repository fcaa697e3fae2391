/**
 * A mail server for tests: takes what it is given, refuses every reader by name, or falls silent with a mail in hand, or
 * says a word now and then and never comes to an end, or does not even say that it is there.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

export type Manner = 'takes' | 'refuses' | 'falls silent' | 'dawdles' | 'greets nobody'

export class MailServer {
  manner: Manner = 'takes'
  /** Whole mails, those that it fell silent over too. */
  readonly heard: string[] = []
  /** To whom it said yes. */
  readonly taken: string[] = []
  readonly #server: Server
  readonly #open = new Set<Socket>()

  constructor() {
    this.#server = createServer((socket) => this.#talk(socket))
  }

  /** @returns its address, as `SMTP_URL` wants it */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** How many are connected. */
  get guests(): number {
    return this.#open.size
  }

  close(): void {
    for (const socket of this.#open) socket.destroy()
    this.#server.close()
  }

  #talk(socket: Socket): void {
    this.#open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#open.delete(socket))
    const say = (line: string) => void socket.write(`${line}\r\n`)
    let [rest, mail, to] = ['', null as string | null, '']
    const hear = (line: string) => {
      if (mail !== null && line !== '.') mail += `${line}\n`
      else if (mail !== null) {
        this.heard.push(mail)
        mail = null
        if (this.manner === 'falls silent') return
        if (this.manner === 'dawdles') {
          const dawdling = setInterval(() => say('250-wait'), 20)
          socket.on('close', () => clearInterval(dawdling))
          return
        }
        this.taken.push(to)
        say('250 taken')
      } else if (/^EHLO|^HELO|^MAIL|^RSET/i.test(line)) say('250 well')
      else if (/^RCPT/i.test(line)) {
        to = /<(.+)>/.exec(line)?.[1] ?? ''
        say(this.manner === 'refuses' ? `550 5.1.1 <${to}>: nobody of that name` : '250 well')
      } else if (/^DATA/i.test(line)) {
        mail = ''
        say('354 go on')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else say('502 what')
    }
    if (this.manner === 'greets nobody') return
    say('220 ready')
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
  }
}
