/** Pictures and files that give somebody away or mean harm: nothing of it is stored, served or left behind. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { sweepFiles } from '@/cms/retention/sweep-files'
import { env, provideEnv } from '@/env'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { withItsSizes } from '../support/picture'
import { polyglots, refused, secret, withSecrets } from '../support/pictures-with-secrets'
import { aScanner, eicar, type Scanner } from '../support/scanner'

const onDisk = async (folder: 'media' | 'files') =>
  (await readdir(join(env.DATA_DIR, folder)).catch(() => [])).sort()

async function bring(data: Buffer, collection: 'media' | 'files' = 'media') {
  const payload = await openCms()
  const name = collection === 'media' ? `${secret}.jpg` : 'Rapport.pdf'
  const mimetype = collection === 'media' ? 'image/jpeg' : 'application/pdf'
  return payload.create({
    collection,
    overrideAccess: false,
    user: await people.editor(),
    file: { data, name, mimetype, size: data.length },
    data: (collection === 'media' ? { alt: 'En blå yta', depicts: 'nobody' } : {}) as never,
  })
}

async function aPdf(text: string): Promise<Buffer> {
  const document = new PDFDocument({ compress: false, info: { Author: 'Rapportgruppen' } })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((done) => document.on('end', done))
  document.text(text).end()
  await ended
  return Buffer.concat(parts)
}

async function everyByteOf(id: string): Promise<Buffer[]> {
  const base = (await withItsSizes(id))[0]?.slice(0, 36)
  const names = (await onDisk('media')).filter((name) => name.startsWith(String(base)))
  expect(names.length).toBeGreaterThan(0)
  return Promise.all(names.map((name) => readFile(join(env.DATA_DIR, 'media', name))))
}

/** Neither as it is nor packed, and no place in the file for such words at all. */
async function isClean(bytes: Buffer): Promise<void> {
  for (const word of [
    secret,
    'Exif',
    'GPS',
    'xmpmeta',
    'Photoshop',
    'script',
    'PK\u0003\u0004',
    'zTXt',
    'tEXt',
  ])
    expect(bytes.includes(word), word).toBe(false)
  const { exif, xmp, iptc, comments, format } = await sharp(bytes).metadata()
  expect({ exif, xmp, iptc, comments }).toEqual({})
  expect(['jpeg', 'png', 'webp', 'heif']).toContain(format)
}

describe('a picture that tells more than it shows', () => {
  test.each(Object.entries(withSecrets))('a %s loses all of it, in every size', async (_, make) => {
    const bytes = await make()
    expect(bytes.includes(secret)).toBe(true)
    const { id } = await bring(bytes)
    for (const stored of await everyByteOf(String(id))) await isClean(stored)
  })

  test.each(Object.entries(polyglots))('%s becomes a picture and nothing else', async (_, make) => {
    const { id, filename } = await bring(await make())
    expect(filename).not.toContain(secret)
    for (const stored of await everyByteOf(String(id))) await isClean(stored)
  })
})

describe('what is no picture of ours is refused with a sentence, and leaves nothing behind', () => {
  test.each(Object.entries(refused))('%s', async (_, make) => {
    const payload = await openCms()
    const before = [await onDisk('media'), (await payload.count({ collection: 'media' })).totalDocs]
    const refusal = await bring(await make()).then(
      () => null,
      (error: { status: number; data: { errors: { message: string }[] } }) => error,
    )
    expect(refusal?.status).toBe(400)
    expect(refusal?.data.errors[0]?.message).toMatch(/^(Bilden|The picture) .+\.$/s)
    expect([await onDisk('media'), (await payload.count({ collection: 'media' })).totalDocs]).toEqual(before)
  })
})

describe('a document and the scanner', () => {
  let scanner: Scanner
  beforeAll(async () => {
    scanner = await aScanner()
  })
  afterEach(() => provideEnv({ CLAMD_URL: '' }))
  afterAll(() => scanner.close())

  test('a harmful one is refused, and nothing of it kept', async () => {
    provideEnv({ CLAMD_URL: scanner.address })
    const payload = await openCms()
    const before = [await onDisk('files'), (await payload.count({ collection: 'files' })).totalDocs]
    await expect(
      bring(Buffer.concat([await aPdf('Text'), Buffer.from(eicar)]), 'files'),
    ).rejects.toMatchObject({
      status: 400,
    })
    expect([await onDisk('files'), (await payload.count({ collection: 'files' })).totalDocs]).toEqual(before)
  })

  test('a scanner that does not answer lets nothing in', async () => {
    provideEnv({ CLAMD_URL: 'tcp://127.0.0.1:9' })
    await expect(bring(await aPdf('Text'), 'files')).rejects.toMatchObject({ status: 400 })
  })

  test('what came before there was one is scanned as soon as there is, and what is harmful closes and is told of', async () => {
    const payload = await openCms()
    await people.safeguarding()
    const harmless = await bring(await aPdf('Ofarlig'), 'files')
    const harmful = await bring(await aPdf('Farlig'), 'files')
    // Harm of a kind that outlives being written anew.
    const { filename } = await payload.findByID({ collection: 'files', id: harmful.id })
    await writeFile(join(env.DATA_DIR, 'files', String(filename)), eicar)
    await query({ payload }, sql`update files set is_open = true where id = ${harmful.id}`)
    expect(await sweepFiles(payload)).toEqual({ clean: 0, infected: 0 })
    provideEnv({ CLAMD_URL: scanner.address })
    expect(await sweepFiles(payload)).toEqual({ clean: 1, infected: 1 })
    const rows = await query(
      { payload },
      sql`select scan_state, is_open from files where id in ${[String(harmless.id), String(harmful.id)]} order by created_at`,
    )
    expect(rows).toEqual([
      { scan_state: 'clean', is_open: false },
      { scan_state: 'infected', is_open: false },
    ])
    expect(await sweepFiles(payload)).toEqual({ clean: 0, infected: 0 })
    const mails = await query({ payload }, sql`select content from app.mails where key like 'harmful:%'`)
    expect(mails).toHaveLength(1)
    const { text } = { text: '', ...(mails[0]?.content as { text?: string } | undefined) }
    expect(text).toContain(`/admin/collections/files/${harmful.id}`)
    expect(text).not.toContain('Rapport')
  })
})
