/** Everything that readers and machines can ask of the public site and the API, asked in-process as nobody. */
import { answerV1 } from '@/api/v1/answer'
import { answerRead } from '../../src/app/(site)/answer-read'
import { openCms } from './cms'
import { rest } from './rest'

export type Surface = { readonly status: number; readonly text: string }

/** A public address as an anonymous reader gets it. */
export async function readAt(address: string): Promise<Surface & { readonly bytes: Buffer }> {
  await openCms()
  const answer = await answerRead(new Request(`http://localhost:3000${address}`))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, text: bytes.toString(), bytes }
}

/** Where a story can show itself, beside its own page and its share image. */
const listing = (question: string) => {
  const q = encodeURIComponent(question)
  return [
    ...['/', '/berattelser', '/berattelser?municipality=boden', '/berattelser?project=barn-i-fokus'],
    ...['/kommuner/boden', '/projekt/barn-i-fokus', `/sok?q=${q}`, `/sok?q=${q}&kind=story`],
    ...['/feed.xml', '/feed.json', '/kommuner/boden/feed.xml', '/kommuner/boden/feed.json'],
    ...['/embed/municipality/boden', '/en/embed/municipality/boden'],
    ...['/sitemap.xml', '/sitemap/stories-1-0.xml'],
    ...['/en', '/en/stories', '/en/municipalities/boden', '/en/projects/barn-i-fokus'],
    ...['/en/feed.xml', '/en/feed.json', '/en/municipalities/boden/feed.xml', `/en/search?q=${q}`],
  ]
}

const inApi = (id: string) =>
  ['depth=0', 'depth=2', 'depth=2&locale=all', 'depth=2&draft=true&trash=true'].flatMap((query) => [
    `/stories?${query}`,
    `/stories?${query}&where[id][equals]=${id}`,
    `/stories/${id}?${query}`,
    `/media?${query}&limit=100`,
    `/municipalities?${query}`,
    `/projects?${query}`,
  ])

const inV1 = ({ id, slug }: { id: string; slug: string }, question: string) => [
  ...['html', 'lexical'].flatMap((richText) => [
    `stories?limit=100&richText=${richText}`,
    `stories?limit=100&richText=${richText}&lang=en&include=municipality,project`,
    `stories/${id}?richText=${richText}`,
    `stories/${slug}?richText=${richText}`,
  ]),
  ...[`stories/${id}/source`, `search?q=${encodeURIComponent(question)}`, 'changes?limit=500'],
]

/** Reads all of them. @returns answers by address */
export async function readEverywhere(
  { id, slug }: { id: string; slug: string },
  question: string,
): Promise<ReadonlyMap<string, Surface>> {
  const found = new Map<string, Surface>()
  const card = `/oembed?${new URLSearchParams({ url: `http://localhost:3000/berattelser/${slug}` })}`
  const own = [`/berattelser/${slug}`, `/en/stories/${slug}`, `/embed/story/${slug}`, card]
  const pages = [...own, ...listing(question)]
  for (const address of pages) found.set(address, await readAt(address))
  for (const path of inApi(id)) found.set(`/api${path}`, await rest('GET', path))
  for (const path of inV1({ id, slug }, question)) {
    const request = new Request(`http://localhost:3000/api/v1/${path}`)
    const answer = await answerV1(request, path.split('?', 1).join().split('/'))
    found.set(`/api/v1/${path}`, { status: answer.status, text: await answer.text() })
  }
  return found
}

/** Addresses whose answer holds one of these texts. */
export const holding = (surfaces: ReadonlyMap<string, Surface>, texts: readonly string[]): string[] =>
  [...surfaces].flatMap(([address, { text }]) => (texts.some((one) => text.includes(one)) ? [address] : []))
