/**
 * Where PDFs are set: one after another, in a process beside this one. Typst is native code, which no thread can be
 * stopped in; a process can be, and it leaves neither its time nor its memory to those who serve readers (ADR 117).
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { families, filesOf } from '../fonts'
import type { Answer } from './typesetter'

export type MadePdf = { readonly bytes: Buffer; readonly pages: number }

/** There is no PDF: too long, too slow, or Typst would not have it. */
export class PressError extends Error {
  override readonly name = 'PressError'
}

/** Characters: more than six hundred pages. What is longer is no document. */
const longest = 2_000_000
/** Milliseconds; a handout takes about thirty, the longest document some seconds. */
const deadline = 30_000
/** Milliseconds without work, after which the process gives its memory back. */
const idle = 60_000
/** Bytes that the process may hold on to between two documents. */
const mostResident = 400_000_000

const inTurn = pLimit(1)
let typesetter: ChildProcess | undefined
let goingHome: NodeJS.Timeout | undefined

/**
 * @param document what `sheet.typ` sets, as JSON
 * @param within milliseconds, from the moment that the document's turn has come
 * @throws {PressError}
 */
export async function press(document: string, within = deadline): Promise<MadePdf> {
  if (document.length > longest) throw new PressError('The text is too long for a PDF.')
  return inTurn(() => set(document, within))
}

async function set(document: string, within: number): Promise<MadePdf> {
  clearTimeout(goingHome)
  typesetter ??= start()
  hold(typesetter, true)
  try {
    const answer = await ask(typesetter, document, within)
    if ('problem' in answer) throw new PressError(`The text could not be set: ${answer.problem}`)
    if (answer.residentBytes > mostResident) dismiss()
    return { bytes: Buffer.from(answer.bytes), pages: answer.pages }
  } finally {
    if (typesetter) hold(typesetter, false)
    goingHome = setTimeout(dismiss, idle).unref()
  }
}

async function ask(child: ChildProcess, document: string, within: number): Promise<Answer> {
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(within)])
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('The typesetter ended.')))
  try {
    child.send(document)
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended])
    return answer
  } catch (cause) {
    dismiss()
    throw new PressError('The text could not be set in time.', { cause })
  } finally {
    over.abort()
  }
}

function start(): ChildProcess {
  const root = process.cwd()
  const workspace = join(root, 'src/pdf/press')
  const fonts = families.flatMap(filesOf).map((file) => join(/* turbopackIgnore: true */ root, file))
  // A bundler would look for the file among its own.
  const child = fork(join(/* turbopackIgnore: true */ workspace, 'typesetter.ts'), [workspace, ...fonts], {
    cwd: workspace,
    execArgv: [],
    serialization: 'advanced',
    // It knows none of our secrets, finds no fonts of the machine, and no way out to a network.
    env: {
      NODE_ENV: 'production',
      FONTCONFIG_FILE: 'no-fonts.conf',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    },
  })
  const forget = () => {
    if (typesetter === child) typesetter = undefined
  }
  return child.on('exit', forget).on('error', forget)
}

/** Keeps this process from ending while a document is being set, and only then. */
function hold(child: ChildProcess, isAtWork: boolean): void {
  for (const each of [child, child.channel]) each?.[isAtWork ? 'ref' : 'unref']()
}

function dismiss(): void {
  typesetter?.kill('SIGKILL') // it keeps nothing that could be lost
  typesetter = undefined
}
