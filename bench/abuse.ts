/**
 * Readers while the house is abused in four ways at once or one after the other: passwords tried, heads sent a letter at
 * a time, a thousand connections that say nothing, an upload of ten gigabytes. `npm run bench -- abuse`. Read it on a
 * machine that does nothing else: abusers, readers and house share its processors.
 */
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/serve/free-port'
import { percentiles, type Row, report, round } from './support/results'
import { startSite } from './support/site'

const SECONDS = 10
const EVERY = 5
const UPLOAD = 10 * 1024 ** 3

/** Goes on until it is stopped, and tells then how it was received. */
type Abuse = () => { stop(): Promise<string> }

const site = await startSite(await freePort())
const { hostname, port } = new URL(site.url)
const at = { hostname, port: Number(port) }
const abuses: Record<string, Abuse> = {
  nobody: () => ({ stop: async () => '' }),
  'passwords tried, 20 at a time': stuffing,
  '200 heads, a letter at a time': slowHeads,
  '1,000 connections that say nothing': silence,
  'an upload of 10 GB': upload,
}
const rows: Row[] = []
await read(2)
for (const [who, begin] of Object.entries(abuses)) {
  const abuse = begin()
  await sleep(500)
  const times = await read(SECONDS)
  rows.push({ who, readers: times.length, ...percentiles(times), received: await abuse.stop() })
}
report('abuse', rows)
await site.stop()
process.exit(rows.every(({ p99 }) => Number(p99) <= 20) ? 0 : 1)

/** A reader who comes anew every few milliseconds, whether the one before her has her page or not. */
async function read(seconds: number): Promise<number[]> {
  const times: number[] = []
  const pending: Promise<void>[] = []
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    pending.push(
      once().then((time) => {
        times.push(time)
      }),
    )
    await sleep(EVERY)
  }
  await Promise.all(pending)
  return times
}

function once(): Promise<number> {
  return new Promise((done, fail) => {
    const began = performance.now()
    const ask = request({ ...at, path: '/', headers: { 'accept-encoding': 'br' } }, (reply) => {
      reply.resume().once('end', () => done(performance.now() - began))
      if (reply.statusCode !== 200) fail(new Error(`A reader was answered ${reply.statusCode}.`))
    })
    ask.once('error', fail).end()
  })
}

function stuffing() {
  const answers = new Map<number, number>()
  let isOver = false
  const attempt = async (n: number) => {
    const body = JSON.stringify({ email: `nobody${n}@example.org`, password: `a guess number ${n}` })
    const headers = { 'content-type': 'application/json' }
    const { status } = await fetch(`${site.url}/api/users/login`, { method: 'POST', headers, body })
    answers.set(status, (answers.get(status) ?? 0) + 1)
  }
  const guessers = Array.from({ length: 20 }, async (_, guesser) => {
    for (let n = 0; !isOver; n += 1) await attempt(guesser * 1e6 + n)
  })
  return {
    async stop() {
      isOver = true
      await Promise.all(guessers)
      return [...answers].map(([status, times]) => `${status}: ${times}`).join(', ')
    },
  }
}

/** Connections that say so much at first, and then so much every half second. */
function visitors(count: number, first: string, then: string) {
  let gone = 0
  const open: Socket[] = Array.from({ length: count }, () =>
    connect(at.port, at.hostname, function (this: Socket) {
      if (first) this.write(first)
    })
      .on('error', () => {})
      .on('close', () => {
        gone += 1
      })
      .resume(),
  )
  const drip = setInterval(() => {
    if (then) for (const socket of open) if (!socket.destroyed) socket.write(then)
  }, 500)
  return {
    async stop() {
      clearInterval(drip)
      const shownOut = gone
      for (const socket of open) socket.destroy()
      return `${shownOut} shown out`
    },
  }
}

function slowHeads() {
  return visitors(200, 'GET / HTTP/1.1\r\nHost: a\r\nX-A: ', 'a')
}

function silence() {
  return visitors(1000, '', '')
}

/** As fast as it is taken; begun again whenever it is refused. */
function upload() {
  const piece = Buffer.alloc(64 * 1024, 'x')
  let [sent, refused, isOver] = [0, 0, false]
  let socket: Socket
  const begin = () => {
    socket = connect(at.port, at.hostname)
    const push = () => {
      while (!socket.destroyed && socket.write(piece)) sent += piece.length
    }
    socket
      .on('error', () => {})
      .on('drain', push)
      .resume()
    socket.on('close', () => {
      refused += 1
      if (!isOver) setTimeout(begin, 20)
    })
    socket.write(
      `POST /api/media HTTP/1.1\r\nHost: a\r\nCookie: payload-token=nobody\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n${UPLOAD.toString(16)}\r\n--x\r\n`,
    )
    push()
  }
  begin()
  return {
    async stop() {
      isOver = true
      socket.destroy()
      return `refused ${refused} times, after ${round(sent / 1024 ** 2 / Math.max(refused, 1), 0)} MB each`
    },
  }
}
