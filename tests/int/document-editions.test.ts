import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { homeScene } from '@/brand/scenes/occasions'
import { performTransition } from '@/cms/review/transition'
import { accessibilityStatement } from '@/content/accessibility'
import { findDocument } from '@/content/documents'
import { makePdf } from '@/pdf/make-pdf'
import { openCms } from '../support/cms'
import { people, projectId } from '../support/people'

async function untagged(): Promise<Buffer> {
  const doc = new PDFDocument()
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.text('Rapport')
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

async function tagged(): Promise<Buffer> {
  const cover = {
    scene: homeScene(),
    kicker: '',
    title: 'Rapport',
    subtitle: 'Ny',
    publisher: 'Rädda Barnen',
  }
  return (await makePdf({ language: 'sv', date: new Date(0), cover, blocks: [] })).bytes
}

async function aFile(data: Buffer): Promise<string> {
  const payload = await openCms()
  const file = { data, name: 'rapport.pdf', mimetype: 'application/pdf', size: data.length }
  const { id } = await payload.create({
    collection: 'files',
    data: {} as never,
    file,
    user: await people.editor(),
    overrideAccess: false,
  })
  return String(id)
}

async function write(id: string | null, data: object) {
  const payload = await openCms()
  const options = { collection: 'documents', draft: true, depth: 0, overrideAccess: false } as const
  const user = await people.editor()
  return id
    ? payload.update({ ...options, id, user, data: data as never })
    : payload.create({ ...options, user, data: data as never })
}

async function act(id: string, name: 'submit' | 'claim' | 'approve' | 'publish') {
  const payload = await openCms()
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  const user = name === 'submit' ? await people.editor() : await people.reviewer()
  const expected = docs[0]?.latestVersion ?? undefined
  return performTransition({ payload, reference: { kind: 'documents', id }, name, user, expected })
}

async function publish(id: string) {
  for (const name of ['submit', 'claim', 'approve', 'publish'] as const) await act(id, name)
}

test('a replaced file keeps the document’s address, stays as an earlier edition, and asks what is new', async () => {
  const [first, second] = [await aFile(await untagged()), await aFile(await tagged())]
  const { id, slug } = await write(null, {
    title: 'Första året',
    summary: 'Vad vi gjorde.',
    kind: 'report',
    language: 'sv',
    project: await projectId(),
    currentFile: first,
    isAccessible: 'tagged',
  })
  const read = async () => findDocument(String(slug), 'sv')
  const listed = async () => (await accessibilityStatement('sv')).untagged.map(({ title }) => title.text)

  // What the editor says of the file is not asked: it is read.
  await publish(String(id))
  expect((await read())?.accessible).toBe('untagged')
  expect(await listed()).toContain('Första året')
  const oldUrl = (await read())?.file?.url

  const { editions } = (await write(String(id), { currentFile: second })) as unknown as {
    editions: { id: string; file: string }[]
  }
  expect(editions.map(({ file }) => file)).toEqual([first, second])
  await expect(act(String(id), 'submit')).rejects.toThrow()
  await write(String(id), {
    editions: editions.map((edition) =>
      edition.file === second ? { ...edition, changeNote: 'Nya siffror.' } : edition,
    ),
  })
  await publish(String(id))

  const view = await read()
  expect(view?.accessible).toBe('tagged')
  expect(view?.news?.text).toBe('Nya siffror.')
  expect(view?.editions.map(({ file }) => file?.url)).toContain(oldUrl)
  expect(await listed()).not.toContain('Första året')
})
