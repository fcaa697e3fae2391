/** Pictures and files: what arrives, what is stored, and who may fetch it. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { readDocument } from '@/cms/media/read-document'
import { privacyFindings } from '@/cms/safeguarding/privacy-findings'
import { env } from '@/env'
import { fieldInFile } from '@/messages/documents/texts'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { holds } from '../support/every-byte'
import { municipalityId, people } from '../support/people'
import { withItsSizes } from '../support/picture'
import {
  pdfsRefused,
  pdfsWithSecrets,
  planted,
  wordFilesRead,
  wordFilesRefused,
  wordFilesWithSecrets,
} from '../support/planted'
import { rest } from '../support/rest'
import { line, run, wordFile } from '../support/word-file'

const secret = 'Hemligt namn'
const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#2a6' } })
  .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitude: '66/1 0/1 0/1' } })
  .jpeg()
  .toBuffer()

const pdf = await new Promise<Buffer>((done) => {
  const document = new PDFDocument()
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  document.on('end', () => done(Buffer.concat(parts)))
  document.text('Rapport').end()
})

const asFile = (data: Buffer, name = `${secret}.jpg`, mimetype = 'image/jpeg') => ({
  data,
  name,
  mimetype,
  size: data.length,
})

type Who = keyof typeof people

const bring = async (who: Who, data: object = {}, file = asFile(jpeg)) => {
  const payload = await openCms()
  return payload.create({
    collection: 'media',
    overrideAccess: false,
    user: await people[who](),
    file,
    data: { alt: 'En grön yta', depicts: 'nobody', ...data },
  })
}

const bringDocument = async (who: Who, data: object = {}, bytes = pdf) => {
  const payload = await openCms()
  return payload.create({
    collection: 'files',
    overrideAccess: false,
    user: await people[who](),
    file: asFile(bytes, 'Första året.pdf', 'application/pdf'),
    data: data as never,
    showHiddenFields: true,
  })
}

test('a picture is stored in several sizes, none of which holds a place, a name or the name of the file', async () => {
  const picture = await bring('leaderOfBoden')
  const stored = await withItsSizes(picture.id)
  expect(stored).toHaveLength(5)
  for (const name of stored) {
    expect(name).toMatch(/^[0-9a-f-]{36}/)
    const bytes = await readFile(join(env.DATA_DIR, 'media', name))
    expect(bytes.includes(secret) || bytes.includes('Exif')).toBe(false)
  }
})

test('a leader’s picture belongs to her municipality, and another leader does not see it', async () => {
  const picture = await bring('leaderOfBoden', { municipality: await municipalityId('kalmar') })
  expect(picture.municipality).toBe(await municipalityId('boden'))
  const path = `/media/${picture.id}`
  expect((await rest('GET', path, { as: await people.leaderOfBoden() })).status).toBe(200)
  expect((await rest('GET', path, { as: await people.leaderOfKalmar() })).status).toBe(404)
  expect(
    (await rest('PATCH', path, { as: await people.leaderOfKalmar(), body: { caption: 'x' } })).status,
  ).toBeOneOf([403, 404])
  expect((await rest('GET', path)).status).toBe(403)
})

test('the address of a picture that nothing live shows is closed, for every size', async () => {
  const picture = await bring('leaderOfBoden')
  for (const name of await withItsSizes(picture.id)) {
    const path = `/media/file/${name}`
    const closed = await rest('GET', path, { headers: { range: 'bytes=0-10', 'if-none-match': '"x"' } })
    expect(closed.status).toBe(404)
    expect((await rest('GET', path, { as: await people.editor() })).status).toBe(200)
  }
})

test('nobody opens a picture by hand', async () => {
  const picture = await bring('leaderOfBoden')
  const opened = await rest('PATCH', `/media/${picture.id}`, {
    as: await people.editor(),
    body: { isOpen: true },
  })
  expect((opened.body.doc as { isOpen: boolean }).isOpen).toBe(false)
})

test('a picture is never replaced or cropped where it lies', async () => {
  const payload = await openCms()
  const picture = await bring('leaderOfBoden')
  const user = await people.leaderOfBoden()
  const change = { collection: 'media', id: picture.id, overrideAccess: false, user, data: {} } as const
  await expect(payload.update({ ...change, file: asFile(jpeg) })).rejects.toMatchObject({ status: 400 })
  const query = 'uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5&uploadEdits[heightInPixels]=5'
  const cropped = await rest('PATCH', `/media/${picture.id}?${query}`, {
    as: user,
    body: { focalX: 9, focalY: 9 },
  })
  expect(cropped.body.doc).toMatchObject({ filename: picture.filename, width: 900 })
})

describe('a picture is refused', () => {
  it.each([
    ['without a description', { alt: '' }],
    ['without a word on who is in it', { depicts: undefined }],
    ['with a choice that is none', { depicts: 'zzz' }],
  ])('%s', async (_, data) => expect(bring('leaderOfBoden', data)).rejects.toMatchObject({ status: 400 }))

  it('when it is something else', async () => {
    const svg = asFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await expect(bring('leaderOfBoden', {}, svg)).rejects.toMatchObject({ status: 400 })
  })

  it('when it is to be fetched from an address', async () => {
    const body = { alt: 'x', depicts: 'nobody', filename: 'x.png', url: 'http://127.0.0.1/x.png' }
    expect((await rest('POST', '/media', { as: await people.leaderOfBoden(), body })).status).toBe(400)
  })

  it.each(['reviewer', 'admin'] as const)('from a %s', async (who) =>
    expect(bring(who)).rejects.toMatchObject({ status: 403 }),
  )
})

test('a document tells its own facts, and nobody tells others', async () => {
  const file = await bringDocument('editor', {
    pages: 99,
    isTagged: true,
    text: 'Lögn',
    sha256: 'x',
    isOpen: true,
  })
  expect(file).toMatchObject({
    name: 'Första året',
    pages: 1,
    isTagged: false,
    text: expect.stringMatching(/^Rapport\n/),
    isOpen: false,
  })
  expect(file.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
  const body = { pages: 99, sha256: 'x', text: 'Lögn', scanState: 'clean' }
  await rest('PATCH', `/files/${file.id}`, { as: await people.editor(), body })
  const payload = await openCms()
  const after = await payload.findByID({ collection: 'files', id: file.id, showHiddenFields: true })
  expect(after).toMatchObject({ pages: 1, sha256: file.sha256, text: file.text, scanState: 'unscanned' })
})

describe('a document that tells more than it shows', () => {
  const files = [
    ...Object.entries(wordFilesWithSecrets).map(([name, make]) => [`${name} in a Word file`, make] as const),
    ...Object.entries(pdfsWithSecrets).map(([name, make]) => [`${name} in a PDF`, make] as const),
  ]
  it.each(files)('is stored without %s', async (_, make) => {
    const bytes = await make()
    expect(holds(bytes, planted)).toBe(true)
    const file = await bringDocument('editor', {}, bytes)
    expect(holds(await readFile(join(env.DATA_DIR, 'files', String(file.filename))), planted)).toBe(false)
    expect(JSON.stringify(file)).not.toContain(planted)
  })

  const refusals = [...Object.entries(wordFilesRefused), ...Object.entries(pdfsRefused)]
  it.each(refusals)('is refused with %s, by a sentence that says what and where', async (_, [, make]) => {
    const before = await readdir(join(env.DATA_DIR, 'files'))
    const refusal = await bringDocument('editor', {}, make()).catch((error) => error)
    expect(refusal.data.errors[0].message).toMatch(
      /^Filen innehåller .+ \(.+\) och kan därför inte tas emot\. .+\.$/,
    )
    expect(await readdir(join(env.DATA_DIR, 'files'))).toEqual(before)
  })
})

test('a document that takes long to read holds nobody up', async () => {
  // What this thread works, and not what a busy machine makes it wait.
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return user + system
  }
  const long = wordFile(line(run('a').repeat(120_000)))
  let longest = 0
  let last = worked()
  const clock = setInterval(() => {
    longest = Math.max(longest, worked() - last)
    last = worked()
  }, 10)
  expect((await bringDocument('editor', {}, long)).text?.length).toBeGreaterThan(120_000)
  clearInterval(clock)
  const before = worked()
  await readDocument(long)
  expect(longest).toBeLessThan((worked() - before) / 2)
})

test('what is found in a file is told with its place in the file', async () => {
  const make = wordFilesRead['a second footnote']?.[1] as (words: string) => Buffer
  const file = await bringDocument('editor', {}, make('Hon heter 19811228-9874'))
  const req = { payload: await openCms() } as PayloadRequest
  const shown = { media: new Map(), files: new Map([[String(file.id), file as never]]) }
  const [found] = await privacyFindings(req, 'documents', { currentFile: file.id }, shown as never)
  expect(found).toMatchObject({ rule: 'personal-number', field: `files/${file.id}/footnote.2` })
  expect(fieldInFile(String(found?.field), 'sv')).toBe('Filen: fotnot 2')
  expect(fieldInFile(String(found?.field), 'en')).toBe('The file: footnote 2')
})

test('a disk that takes nothing more refuses a picture with a sentence, and keeps no row of it', async () => {
  const payload = await openCms()
  await bring('editor')
  const before = (await payload.count({ collection: 'media' })).totalDocs
  const folder = join(env.DATA_DIR, 'media')
  await rename(folder, `${folder}-away`)
  await writeFile(folder, '') // no folder can be made where a file stands
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'x.jpg')
  form.set('_payload', JSON.stringify({ alt: 'En grön yta', depicts: 'nobody' }))
  const answer = await rest('POST', '/media', { as: await people.editor(), raw: form })
  await rm(folder)
  await rename(`${folder}-away`, folder)
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('så ingenting har sparats')
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(before)
})

test('a disk that takes nothing more refuses a text with a sentence, and a second try keeps it', async () => {
  await asOwner(`create function full_disk() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on _stories_v execute function full_disk()`)
  const save = async () =>
    rest('POST', '/stories?draft=true', { as: await people.leaderOfBoden(), body: { title: 'En höstdag' } })
  const refused = await save()
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('Servern har ont om plats, så ingenting har sparats')
  await asOwner('drop function full_disk cascade')
  expect((await save()).status).toBe(201)
})

test('documents are brought by editors', async () => {
  await expect(bringDocument('leaderOfBoden')).rejects.toMatchObject({ status: 403 })
})

test('the text of a document is in no answer', async () => {
  const file = await bringDocument('editor')
  const answer = await rest('GET', `/files/${file.id}?showHiddenFields=true`, {
    as: await people.leaderOfBoden(),
  })
  expect(answer.text).not.toContain('Rapport')
})
