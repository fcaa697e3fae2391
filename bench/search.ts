/**
 * How long search takes with 100,000 live stories, on a database of its own. Run by hand: `tsx bench/search.ts`;
 * `tsx bench/search.ts 20000` for fewer. With SEARCH_DIR the database is kept there for the next run.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { foldWords } from '@/domain/search/fold'
import { trainingModules } from '../example/content/training-modules'
import { onOwnDatabase } from './support/own-database'

const count = Number(process.argv[2] ?? 100_000)
const limit = 50
const batch = 2000
const kept = process.env.SEARCH_DIR
await onOwnDatabase(async ({ ownerUrl: url, pid }) => {
  await fill(url)
  await measure(pid)
}, kept)
process.exit(0)

/** Always the same numbers, so that two runs ask the same. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Swedish as the site writes it, made rich with compounds; few words are common and most are rare, as in life. */
function vocabulary(random: () => number): string[] {
  const text = JSON.stringify(trainingModules).replaceAll(/\\n|"[a-zA-Z]+":/g, ' ')
  const plain = [...new Set(text.toLowerCase().match(/[a-zåäöé]{3,}/g))]
  const pick = () => plain[Math.floor(random() * plain.length)] ?? ''
  const compounds = Array.from({ length: 30_000 }, () => pick() + pick())
  return [...plain, ...new Set(compounds)]
}

async function fill(url: string): Promise<void> {
  const random = randomFrom(1)
  const words = vocabulary(random)
  const word = () => words[Math.floor(words.length * random() ** 4)] ?? ''
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from published.search_entries limit 1')
  if (rowCount) return client.end()
  // Indexes are made at the end: row by row they would take an hour.
  await client.query(`set app.workflow = 'on'`)
  await client.query('drop index published.entries_words, published.entries_title_words')
  for (let done = 0; done < count; done += batch) {
    const rows = Array.from({ length: Math.min(batch, count - done) }, (_, row) => ({
      id: `00000000-0000-4000-8000-${String(done + row).padStart(12, '0')}`,
      slug: `berattelse-${done + row}`,
      age: ((done + row) * 7919) % count,
      place: `place-${(done + row) % 290}`,
      title: sentence(6),
      summary: sentence(25),
      body: sentence(180),
    }))
    const folded = rows.map((row) => ({
      ...row,
      title: foldWords(row.title).join(' '),
      summary: foldWords(row.summary).join(' '),
      body: foldWords(row.body).join(' '),
    }))
    await client.query(
      `insert into published.documents (kind, id, slug, content, names, first_published_at, shape)
       select 'stories', r.id, r.slug, jsonb_build_object('title', jsonb_build_object('sv', r.title)), '{}',
         now() - r.age * interval '1 minute', 1
       from json_to_recordset($1) r(id text, slug text, age int, title text)`,
      [JSON.stringify(rows)],
    )
    await client.query(
      `insert into published.search_entries (kind, id, locale, since, slug, municipalities, title, summary, body, folded_title, title_words, words)
       select 'stories', r.id, 'sv', now() - r.age * interval '1 minute', r.slug, array[r.place], r.title, r.summary, r.body, f.title, search.lexemes('swedish', f.title),
         setweight(search.lexemes('swedish', f.title), 'A') || setweight(search.lexemes('swedish', f.summary), 'B')
           || setweight(search.lexemes('swedish', f.body), 'C')
       from json_to_recordset($1) r(id text, slug text, age int, place text, title text, summary text, body text)
       join json_to_recordset($2) f(id text, title text, summary text, body text) using (id)`,
      [JSON.stringify(rows), JSON.stringify(folded)],
    )
    process.stdout.write(`\r${Math.min(done + batch, count)} of ${count} stories`)
  }
  await client.query(
    'create index entries_words on published.search_entries using gin (words) with (fastupdate = off)',
  )
  await client.query(
    'create index entries_title_words on published.search_entries using gin (title_words) with (fastupdate = off)',
  )
  await client.query(
    "insert into published.vocabulary select word from ts_stat('select words from published.search_entries')",
  )
  await client.query('vacuum analyze')
  await client.end()
  process.stdout.write('\n')
}

async function measure(database: number): Promise<void> {
  const { search } = await import('@/content/search')
  const random = randomFrom(2)
  const words = vocabulary(randomFrom(1))
  const common = () => words[Math.floor(words.length * random() ** 8)] ?? ''
  const any = () => words[Math.floor(words.length * random() ** 2)] ?? ''
  const misspelled = (word: string) => word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1)
  const asked: Record<string, () => string> = {
    'a common word': common,
    'any word': any,
    'the beginning of a word': () => any().slice(0, 4),
    'two words': () => `${common()} ${any()}`,
    'a misspelled word': () => misspelled(any()),
    'a whole sentence': () => `hur gör man för att ${any()} ${common()} och ${any()}`,
    'a word nobody wrote': () => `${any().slice(0, 3)}qzx${any().slice(0, 3)}`,
    'words in Arabic': () => 'الأَطفال في الصيف',
  }
  const choice = { kind: undefined, municipality: undefined }
  const all: number[] = []
  const allWork: number[] = []
  const rows = []
  for (let warm = 0; warm < 20; warm++) await search(any(), choice, 1, 'sv')
  for (const [name, question] of Object.entries(asked)) {
    const times: number[] = []
    const work: number[] = []
    let found = 0
    for (let round = 0; round < 60; round++) {
      const asking = question()
      const worked = processorTime(database)
      const started = performance.now()
      found += (await search(asking, choice, 1, 'sv')).total > 0 ? 1 : 0
      times.push(performance.now() - started)
      work.push(processorTime(database) - worked)
    }
    all.push(...times)
    allWork.push(...work)
    rows.push({ question: name, 'found %': Math.round((found / 60) * 100), ...told(times, work) })
  }
  rows.push({ question: 'all', 'found %': null, ...told(all, allWork) })
  console.table(rows)
  console.log(percentiles(all).p95 <= limit ? `within ${limit} ms` : `NOT within ${limit} ms`)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync('bench/results/search.json', `${JSON.stringify({ stories: count, rows }, null, 2)}\n`)
}

function told(times: readonly number[], work: readonly number[]) {
  const { median, p95 } = percentiles(work)
  return { ...percentiles(times), 'work median': median, 'work p95': p95 }
}

/** Milliseconds that processors worked, here and in the database: what a busy machine cannot make longer. */
function processorTime(database: number): number {
  const { user, system } = process.cpuUsage()
  const inDatabase = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && parentOf(entry) === database)
    .reduce((sum, pid) => sum + Number(read(`/proc/${pid}/schedstat`).split(' ')[0]), 0)
  return (user + system) / 1000 + inDatabase / 1e6
}

function parentOf(pid: string): number {
  return Number(
    read(`/proc/${pid}/stat`)
      .replace(/.*\) \S /, '')
      .split(' ')[0],
  )
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return { median: at(0.5), p95: at(0.95), most: at(0.999) }
}
