/**
 * Readers while colleagues ask for the longest work that the house does for one person: what the checks say of the
 * longest text, and reading the longest PDF. `npm run bench -- long-work`. Only the ratio of its rows tells something on
 * a machine that does other things too.
 */
import PDFDocument from 'pdfkit'
import { freePort } from '@/serve/free-port'
import { newsroomAt } from './support/newsroom'
import { after, readersOf } from './support/readers'
import { type Row, report } from './support/results'
import { startSite } from './support/site'

const SECONDS = 15
/** Of one rich text, just below what may be saved, and characters in each. */
const PARAGRAPHS = 5
const LONGEST_PARAGRAPH = 19_800
/** Pages of a PDF, which stay just below what is read of one document. */
const PAGES = 800
const sentence = 'Vi sågs i parken klockan 15.30 den 3 maj och ringde 08-123 45 67, och sedan gick alla hem. '

const site = await startSite(await freePort())
const read = (seconds: number) => readersOf(`${site.url}/berattelser`, after(seconds))
const { editor, send, stories } = await newsroomWithText()
const pdf = await longPdf()
const rows: Row[] = []
await read(2)
rows.push({ who: 'nobody', ...(await read(SECONDS)), done: 0 })
for (const [who, once] of Object.entries({
  'findings of the longest text': findings,
  'the longest PDF': upload,
}))
  rows.push({ who, ...(await during(once)) })
rows.push({ who: 'nobody, again', ...(await read(SECONDS)), done: 0 })
report('long-work', rows)
await site.stop()
process.exit(0)

async function newsroomWithText() {
  const { editor, send } = await newsroomAt(site.url)
  const { docs } = await send<{ docs: Record<string, unknown>[] }>(editor, 'GET', '/stories?limit=1&depth=0')
  const { municipality, project, summary } = docs[0] ?? {}
  const text = sentence.repeat(LONGEST_PARAGRAPH / sentence.length)
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const words = { type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }
  const body = {
    root: {
      type: 'root',
      ...node,
      children: Array.from({ length: PARAGRAPHS }, () => ({ type: 'paragraph', ...node, children: [words] })),
    },
  }
  const { doc } = await send<{ doc: { id: string } }>(editor, 'POST', '/stories?draft=true', {
    ...{ title: `Lång ${Date.now()}`, summary, municipality, project, body },
  })
  return { editor, send, stories: `/stories/${doc.id}` }
}

function longPdf(): Promise<Blob> {
  return new Promise((done) => {
    const document = new PDFDocument()
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => done(new Blob([Buffer.concat(parts)], { type: 'application/pdf' })))
    for (let page = 0; page < PAGES; page++) {
      if (page > 0) document.addPage()
      document.text(sentence.repeat(25))
    }
    document.end()
  })
}

async function findings(): Promise<void> {
  await send(editor, 'GET', `${stories}/findings`)
}

async function upload(): Promise<void> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ name: `Lång ${Date.now()}` }))
  form.set('file', pdf, 'lang.pdf')
  const { 'content-type': _, ...headers } = editor
  const answer = await fetch(`${site.url}/api/files`, { method: 'POST', headers, body: form })
  // It may reach a bound of its own, such as its time: then the house has worked as long as it ever does.
  if (answer.status >= 500) throw new Error(`The PDF was answered ${answer.status}: ${await answer.text()}`)
}

/** Readers while two colleagues do it, again and again. */
async function during(once: () => Promise<void>): Promise<Row> {
  let isOver = false
  let done = 0
  const colleague = async () => {
    while (!isOver) {
      await once()
      done += 1
    }
  }
  const colleagues = [colleague(), colleague()]
  const times = await read(SECONDS)
  isOver = true
  await Promise.all(colleagues)
  return { ...times, done }
}
