/** What a Word document tells of itself, and the same document without the names of those who wrote it. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { DocumentFacts } from './read-document'

/** A small archive can hold a very large one: what it says it unpacks to is counted before anything is unpacked. */
const largestUnpacked = 100 * 1024 * 1024
const mostParts = 5000
const longestText = 2_000_000

const properties = 'docProps/core.xml'
const people = ['dc:creator', 'cp:lastModifiedBy'] as const

export type ReadDocx = { facts: DocumentFacts; cleaned: Buffer } | 'documentMacro' | 'documentBroken'

export function readDocx(bytes: Buffer): ReadDocx {
  const parts = unpack(bytes)
  const main = parts?.['word/document.xml']
  if (!parts || !main) return 'documentBroken'
  if (Object.keys(parts).some((name) => /vbaproject\.bin$/i.test(name))) return 'documentMacro'
  const core = parts[properties] ? strFromU8(parts[properties]) : ''
  const app = parts['docProps/app.xml'] ? strFromU8(parts['docProps/app.xml']) : ''
  const facts: DocumentFacts = {
    pages: Number(element(app, 'Pages')) || undefined,
    // Word documents carry their structure themselves.
    isTagged: true,
    text: textOf(strFromU8(main)).slice(0, longestText),
    title: element(core, 'dc:title'),
    program: element(app, 'Application'),
  }
  if (core) parts[properties] = strToU8(withoutPeople(core))
  return { facts, cleaned: packed(parts) }
}

/** Pictures are compressed already. */
const packed = (parts: Record<string, Uint8Array>): Buffer => {
  const entries = Object.entries(parts).map(([name, bytes]) => {
    return [name, [bytes, { level: name.startsWith('word/media/') ? 0 : 6 }]] as const
  })
  return Buffer.from(zipSync(Object.fromEntries(entries) as Zippable))
}

function unpack(bytes: Buffer): Record<string, Uint8Array> | undefined {
  let unpacked = 0
  let count = 0
  try {
    return unzipSync(new Uint8Array(bytes), {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        count += 1
        if (unpacked > largestUnpacked || count > mostParts) throw new Error('too large')
        return true
      },
    })
  } catch {
    return undefined
  }
}

const element = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1]
  return found ? plain(found) : undefined
}

const withoutPeople = (xml: string): string =>
  people.reduce(
    (left, name) => left.replace(new RegExp(`(<${name}(?:\\s[^>]*)?>)[^<]*(</${name}>)`), '$1$2'),
    xml,
  )

const textOf = (xml: string): string =>
  plain(xml.replace(/<w:(?:p|br|tab)\b[^>]*\/?>/g, '\n').replace(/<[^>]+>/g, '')).trim()

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
