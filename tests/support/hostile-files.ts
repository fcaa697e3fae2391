/**
 * Files that are damaged or mean harm, made from a seed: whole ones of every kind, with a word planted, that are cut,
 * bent, joined and stuffed as a careless disk or a clever person would.
 */
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { hugePng, polyglots, refused, withSecrets } from './pictures-with-secrets'
import { pdfsRefused, pdfsWithSecrets, planted, wordFilesRefused, wordFilesWithSecrets } from './planted'
import { aPdf, packedStream, pageWords, pdfOf, plainStream } from './raw-pdf'
import { line, run, wordFile } from './word-file'

export type Kind = 'files' | 'media'
type Made = Buffer | Promise<Buffer>
export type Hostile = { readonly name: string; readonly kind: Kind; readonly bytes: Buffer }
type Random = () => number

/** Each is made once, bombs take seconds to pack, and handed out as a copy that may be worked on. */
const whole = (name: string, kind: Kind, pack: () => Made) => {
  let made: Made | undefined
  const make = async () => {
    made ??= pack()
    return Buffer.from(await made)
  }
  return { name, kind, make }
}
const named = (kind: Kind, files: Record<string, () => Made>) =>
  Object.entries(files).map(([name, make]) => whole(name, kind, make))

const wordXml = (xml: string) => () => wordFile('', {}, { 'word/document.xml': xml })

/** As they are, once each. */
const crafted = [
  ...named('files', wordFilesWithSecrets),
  ...named('files', pdfsWithSecrets),
  ...named(
    'files',
    Object.fromEntries(Object.entries(wordFilesRefused).map(([name, [, make]]) => [name, make])),
  ),
  ...named('files', Object.fromEntries(Object.entries(pdfsRefused).map(([name, [, make]]) => [name, make]))),
  ...named('media', withSecrets),
  ...named('media', polyglots),
  ...named('media', refused),
  whole(
    'billion laughs',
    'files',
    wordXml(
      `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n || ''};`.repeat(10)}">`).join('')}]><x>&a8;</x>`,
    ),
  ),
  whole(
    'an entity from elsewhere',
    'files',
    wordXml('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
  ),
  whole('a paragraph of 200,000 elements', 'files', () => wordFile(line(run('a').repeat(50_000)))),
  whole('200,000 elements within each other', 'files', () =>
    wordFile(`${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}`),
  ),
  whole('200,000 elements that never end', 'files', () => wordFile('<w:p>'.repeat(200_000))),
  whole('an element of 100,000 attributes', 'files', () =>
    wordFile(`<w:p ${Array.from({ length: 100_000 }, (_, n) => `w:a${n}="1"`).join(' ')}/>`),
  ),
  whole('50,000 fields that never end', 'files', () =>
    wordFile(
      line('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>A</w:instrText></w:r>'.repeat(50_000)),
    ),
  ),
  whole('a bomb of zeros', 'files', () =>
    wordFile(line(run('a')), {}, { 'word/media/a.bin': new Uint8Array(90 * 1024 * 1024) }),
  ),
  whole('a bomb of spaces', 'files', () => wordFile(`${line(run('Hej'))}${' '.repeat(38 * 1024 * 1024)}`)),
  whole('an archive in an archive', 'files', () =>
    wordFile(line(run('Hej')), {}, { 'word/a.zip': new Uint8Array(wordFile(line(run(planted)))) }),
  ),
  whole('10,000 parts', 'files', () =>
    wordFile('', {}, Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, '']))),
  ),
  whole('parts that lie outside', 'files', () =>
    wordFile(line(run('Hej')), {}, { '../../../etc/cron.d/x': planted, '/etc/x': planted }),
  ),
  whole('sizes that lie', 'files', () => {
    const bytes = wordFile(line(run('Hej')))
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(3, at + 24)
    return bytes
  }),
  whole('sums that lie', 'files', () => {
    const bytes = wordFile(line(run('Hej')))
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(3, at + 16)
    return bytes
  }),
  whole('a Word file that is also a PDF', 'files', () =>
    Buffer.concat([wordFile(line(run('Hej'))), aPdf({ content: planted })]),
  ),
  whole('a PDF that is also a Word file', 'files', () =>
    Buffer.concat([aPdf({}), wordFile(line(run(planted)))]),
  ),
  whole('only a directory', 'files', () => Buffer.from(zipSync({ 'a/': strToU8('') }))),
  whole('a PDF that starts a program', 'files', () =>
    aPdf({
      catalog: `/OpenAction << /S /Launch /Win << /F (cmd.exe) /P (${planted}) >> >>`,
    }),
  ),
  whole('a PDF whose pages have each other as children', 'files', () =>
    aPdf({ more: { 2: '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>' } }),
  ),
  whole('a PDF whose page is its own content', 'files', () =>
    aPdf({
      resources: '/XObject << /A 10 0 R >>',
      content: '/A Do',
      more: {
        10: packedStream(
          '/A Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 10 0 R >> >>',
        ),
      },
    }),
  ),
  whole('a PDF of 100,000 arrays within each other', 'files', () =>
    aPdf({ more: { 10: `${'['.repeat(100_000)}${']'.repeat(100_000)}` } }),
  ),
  whole('a PDF with a bomb for a page', 'files', () =>
    aPdf({ more: { 4: packedStream(Buffer.alloc(150 * 1024 * 1024, 'q ')) } }),
  ),
  whole('a PDF with a page packed three times over', 'files', () => {
    const once = deflated(Buffer.alloc(100 * 1024 * 1024))
    return aPdf({
      more: { 4: plainStream(deflated(deflated(once)), '/Filter [/FlateDecode /FlateDecode /FlateDecode]') },
    })
  }),
  whole('a PDF of 50,000 pages', 'files', () =>
    aPdf({ more: { 2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(50_000)}] /Count 50000 >>` } }),
  ),
  whole('a PDF of one page 1900 times', 'files', () =>
    aPdf({
      content: pageWords('a'.repeat(2000)),
      more: { 2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(1900)}] /Count 1900 >>` },
    }),
  ),
  whole('a PDF of 20,000 stray objects', 'files', () =>
    aPdf({ more: { 10: Array.from({ length: 20_000 }, () => '<< /A 1 >>').join(' ') } }),
  ),
  whole('a PDF with an object stream that holds itself', 'files', () =>
    aPdf({ more: { 10: packedStream('10 0 << >>', '/Type /ObjStm /N 1 /First 5 /Extends 10 0 R') } }),
  ),
  whole('a PDF that ends in its trailer', 'files', () => pdfOf({ 1: '<< >>' }, '/Root 1 0 R')),
  whole('a PNG of 30,000 × 30,000 pixels', 'media', () => hugePng()),
  whole('a JPEG that says it is 65,000 × 65,000', 'media', async () => {
    const bytes = await withSecrets.jpeg()
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
    bytes.writeUInt16BE(65_000, frame + 5)
    bytes.writeUInt16BE(65_000, frame + 7)
    return bytes
  }),
  whole('a moving PNG', 'media', movingPng),
] as const

const deflated = (bytes: Buffer): Buffer => {
  const packed = packedStream(bytes)
  return typeof packed === 'string' ? Buffer.from(packed) : packed.bytes
}

/** With an animation chunk and a frame that only players of moving pictures see. */
async function movingPng(): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { chunk } = await import('./pictures-with-secrets')
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  const frame = Buffer.concat([Buffer.from([0, 0, 0, 2]), deflateRawSync(planted), Buffer.from(planted)])
  return Buffer.concat([
    bytes.subarray(0, 33),
    chunk('acTL', control),
    bytes.subarray(33, -12),
    chunk('fdAT', frame),
    bytes.subarray(-12),
  ])
}

const damages: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const bent = Buffer.from(bytes)
    for (let n = 0; n < 1 + random() * 20; n += 1)
      bent[Math.floor(random() * bent.length)] = Math.floor(random() * 256)
    return bent
  },
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.alloc(Math.floor(random() * 5000), planted),
      bytes.subarray(at),
    ])
  },
  (bytes, random) => {
    const [from, to] = [random() * bytes.length, random() * bytes.length]
      .sort((a, b) => a - b)
      .map(Math.floor)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes, random) => Buffer.concat([bytes, Buffer.from(planted.repeat(1 + Math.floor(random() * 50)))]),
]

/** The crafted ones as they are, and then, up to `count`, any of them damaged in one or two ways. */
export async function* hostileFiles(count: number, random: Random): AsyncGenerator<Hostile> {
  let made = 0
  for (const { name, kind, make } of crafted) {
    if (made++ >= count) return
    yield { name, kind, bytes: await make() }
  }
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const bendable = crafted.filter(({ name }) => !/bomb|000|three times/.test(name))
  for (; made < count; made += 1) {
    const { name, kind, make } = pick(bendable)
    let bytes = pick(damages)(await make(), random)
    if (random() < 0.3) bytes = pick(damages)(bytes, random)
    yield { name: `${name}, damaged (${made})`, kind, bytes }
  }
}
