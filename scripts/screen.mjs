// What somebody at a terminal sees of a start: a line for each step, kept moving, and in the end what can be done. All
// else that is said goes into a file. No packages here: none may be installed yet.
import { closeSync, openSync, writeSync } from 'node:fs'

const turns = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** @param out a terminal */
export class Screen {
  #out
  #steps
  #timer
  #drawn = 0
  #turn = 0

  constructor(out, names) {
    this.#out = out
    this.#steps = new Map(names.map((name) => [name, { name, words: '' }]))
    this.#timer = setInterval(() => this.#draw(), 120)
    this.#draw()
  }

  /** @param told how far a step has come: that it has begun, in words what it is at, that it is done */
  tell(name, { words = '', isDone = false } = {}) {
    const step = this.#steps.get(name)
    step.began ??= Date.now()
    step.words = words
    if (isDone) step.took = Date.now() - step.began
  }

  /** Leaves the lines as they are and says what is to be read below them. */
  end(text = '') {
    if (!this.#timer) return this.#out.write(text)
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#draw()
    this.#out.write(text)
  }

  #draw() {
    this.#turn += 1
    const lines = [...this.#steps.values()].map((step) => this.#line(step).slice(0, this.#out.columns || 80))
    const up = this.#drawn > 0 ? `\x1b[${this.#drawn}A` : ''
    this.#out.write(up + lines.map((line) => `\x1b[2K${line}\n`).join(''))
    this.#drawn = lines.length
  }

  #line({ name, words, began, took }) {
    const mark = took !== undefined ? '✓' : began && this.#timer ? turns[this.#turn % turns.length] : '·'
    const seconds = began === undefined ? 0 : Math.round((took ?? Date.now() - began) / 1000)
    const since = seconds > 0 ? `${seconds} s` : ''
    return `  ${mark} ${name.padEnd(10)}${since.padStart(6)}   ${words}`.trimEnd()
  }
}

/** Draws what a child tells of itself, and keeps what it and its children write, once it has said where. */
export function follow(child, screen) {
  const early = []
  let file
  const keep = (chunk) => {
    if (file === undefined) return early.push(chunk)
    try {
      writeSync(file, chunk)
    } catch {
      // The disk is full: readers are served all the same.
    }
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', keep)
  child.on('message', ({ step, end, log, isWatched, ...told }) => {
    if (log) {
      file = openSync(log, 'w', 0o600)
      early.splice(0).forEach(keep)
    }
    if (step) screen.tell(step, told)
    if (end) screen.end(end)
    // Whoever changes the code wants to see what becomes of it.
    if (isWatched)
      for (const stream of [child.stdout, child.stderr]) stream.off('data', keep).pipe(process.stdout)
  })
  child.once('close', () => {
    screen.end()
    if (file === undefined) process.stderr.write(Buffer.concat(early))
    else closeSync(file)
  })
}
