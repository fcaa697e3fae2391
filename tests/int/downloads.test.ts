/** The whole training library as one zip: in order, in the reader's language, only what is open, in little memory. */
import { readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { silently } from '@/cms/progress'
import { projectAnew } from '@/cms/published/project-anew'
import { performTransition } from '@/cms/review/transition'
import { archiveStream } from '@/content/downloads/archive-stream'
import { type TrainingArchive, trainingArchive } from '@/content/downloads/training-archive'
import { readSiteFrame } from '@/content/frame'
import type { Locale } from '@/domain/locales'
import { env } from '@/env'
import { siteMessages } from '@/messages/site/messages'
import { siteLookOf } from '@/site/frame/look'
import { archiveReadme } from '@/site/machine/archive-readme'
import { openCms } from '../support/cms'
import { collectGarbage } from '../support/collect-garbage'
import { people } from '../support/people'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()
const megabyte = 1024 * 1024

async function archiveIn(locale: Locale) {
  const say = siteMessages[locale]
  const archive = await trainingArchive(locale, say.nav.resources)
  const site = await readSiteFrame(locale)
  const route = { kind: 'training' } as const
  const look = siteLookOf(site.brand)
  const frame = { locale, route, say, site, look, origin: 'https://example.org' }
  return { archive, readme: archiveReadme(archive, frame) }
}

const stream = (archive: TrainingArchive) => archiveStream(archive, { name: 'README.txt', text: '' })

async function unzipped(body: ReadableStream<Uint8Array>) {
  return unzipSync(new Uint8Array(await new Response(body).arrayBuffer()))
}

describe('everything in one zip', () => {
  it('holds the eleven modules in order, each with its own files, unchanged', async () => {
    const { archive, readme } = await archiveIn('sv')
    const entries = await unzipped(archiveStream(archive, readme))
    const names = Object.keys(entries)
    expect(names[0]).toBe('README.txt')
    const folders = [...new Set(names.slice(1).map((name) => name.split('/')[0] ?? ''))]
    expect(folders.slice(0, 11).map((folder) => Number(folder.slice(0, 2)))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ])
    expect(folders[5]).toBe('06 Trauma')
    const { docs } = await payload.find({ collection: 'files', limit: 100 })
    const stored = await Promise.all(
      docs.map(async ({ filename }) => readFile(join(env.DATA_DIR, 'files', filename ?? ''))),
    )
    for (const name of names.slice(1))
      expect(stored.some((bytes) => bytes.equals(entries[name] ?? new Uint8Array()))).toBe(true)
  })

  it('says first what is where, and who paid, in the reader’s language', async () => {
    for (const [locale, sentence] of [
      ['sv', 'Finansierat av Europeiska unionen'],
      ['en', 'Funded by the European Union'],
    ] as const) {
      const { archive, readme } = await archiveIn(locale)
      const text = strFromU8(
        (await unzipped(archiveStream(archive, readme)))['README.txt'] ?? new Uint8Array(),
      )
      expect(text).toContain(sentence)
      for (const { files } of archive.modules) for (const { path } of files) expect(text).toContain(path)
    }
  })

  it('keeps two documents of one title apart, also where capitals make no difference', async () => {
    // Both belong to the whole then, and are called the same.
    await throughTheDoor(payload, null, async (req) => {
      await query(
        req,
        sql`delete from documents_rels where parent_id = (select id from documents where slug = 'modul-10')`,
      )
      await query(
        req,
        sql`update documents_locales own set title = upper(other.title) from documents_locales other
            where own._locale = 'sv' and own._parent_id = (select id from documents where slug = 'modul-10')
              and other._locale = 'sv' and other._parent_id =
                (select id from documents where slug = 'utbildningsmaterial-om-barn-i-natverkshem')`,
      )
    })
    await projectAnew(payload, silently, true)
    const { archive } = await archiveIn('sv')
    const paths = archive.files.map(({ path }) => path)
    expect(paths).toHaveLength(2)
    expect(paths[0]?.toLowerCase()).toBe(paths[1]?.toLowerCase().replace(' (2)', ''))
    expect(Object.keys(await unzipped(stream(archive)))).toEqual(expect.arrayContaining(paths))
  })

  it('leaves out what was taken down, even after the list was made', async () => {
    const { archive } = await archiveIn('sv')
    const { docs } = await payload.find({ collection: 'documents', where: { slug: { equals: 'modul-11' } } })
    await performTransition({
      payload,
      reference: { kind: 'documents', id: String(docs[0]?.id) },
      name: 'takeDown',
      user: await people.safeguarding(),
    })
    const gone = archive.modules[10]?.files[0]?.path
    expect(gone).toBeDefined()
    expect(Object.keys(await unzipped(stream(archive)))).not.toContain(gone)
    expect((await archiveIn('sv')).archive.modules[10]?.files).toEqual([])
  })

  it('takes no more memory when 200 MB flow', async () => {
    const { archive } = await archiveIn('sv')
    for (const { files } of archive.modules.slice(0, 4)) {
      const { docs } = await payload.find({ collection: 'files', where: { id: { equals: files[0]?.id } } })
      const path = join(env.DATA_DIR, 'files', docs[0]?.filename ?? '')
      await truncate(path, 50 * megabyte)
      expect((await stat(path)).size).toBe(50 * megabyte)
    }
    const held = () => {
      collectGarbage()
      const { heapUsed, external } = process.memoryUsage()
      return heapUsed + external
    }
    const before = held()
    let [most, length, asked] = [before, 0, 0]
    for await (const piece of stream(archive)) {
      length += piece.length
      if (length < asked + 25 * megabyte) continue // looking frees all that the process holds, which takes its time
      asked = length
      most = Math.max(most, held())
    }
    expect(length).toBeGreaterThan(200 * megabyte)
    expect(most - before).toBeLessThan(50 * megabyte)
  }, 120_000)
})
