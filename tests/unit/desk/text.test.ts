/** What a leader is told on the page of her text: what is to be mended and where, and where readers have it. */
import { describe, expect, it } from 'vitest'
import type { ServerText } from '@/desk/api'
import { pathsIn } from '@/desk/pages/document'
import { textPart } from '@/desk/pages/text'
import { onTheWeb, whereItStands } from '@/desk/pages/where-it-stands'
import { locales } from '@/domain/locales'
import { deskMessages } from '@/messages/desk/messages'
import { sv } from '@/messages/desk/sv'
import { content } from './house'

const text = (change: Partial<ServerText> = {}): ServerText => ({
  id: 'a',
  version: 'v1',
  content: content({ title: 'Höst' }),
  working: 'changes_requested',
  live: 'never',
  claimant: null,
  mayWrite: true,
  maySubmit: true,
  mayTakeBack: false,
  timesSentIn: 0,
  reasons: [],
  publicPath: null,
  views: null,
  ...change,
})

const drawn = (told: ServerText) =>
  textPart(sv, pathsIn('sv'), { lang: 'sv', person: null, text: told, content: told.content, key: '' }).text

/** What stands between the beginning of a field's reasons and the field. */
const at = (page: string, place: string) => page.split(`id="mend-${place}">`)[1]?.split('</div>')[0]

describe('what came back', () => {
  const reasons = [
    { field: 'title', text: 'För lång.' },
    { field: 'body.root', text: 'Vad tyckte barnen?' },
    { field: 'summary', text: 'Säg vad som hände.' },
    { field: 'quote', text: 'Vem sade det?' },
    { field: 'cover', text: 'Sudda ansiktet.' },
    { field: 'themes', text: 'Välj ett tema.' },
    { text: 'Bra <jobbat>!' },
  ]
  const page = drawn(text({ reasons }))

  it('says each reason above, and leads from it to the field that it is about', () => {
    const [, list = ''] = page.split('<ul>')
    for (const { text: reason } of reasons.slice(0, -1)) expect(list).toContain(`>${reason}</p>`)
    const ways = [...list.matchAll(/href="#mend-(\w+)"/g)].map(([, place]) => place)
    expect(ways).toEqual(['title', 'body', 'summary', 'quote', 'cover'])
  })

  it.each([
    ['title', 'För lång.', 'name="title"'],
    ['body', 'Vad tyckte barnen?', 'name="body"'],
    ['summary', 'Säg vad som hände.', 'name="summary"'],
    ['quote', 'Vem sade det?', 'name="quote"'],
    ['cover', 'Sudda ansiktet.', 'data-pictures'],
  ])('says at %s what is to be mended there, and nothing else', (place, reason, field) => {
    const said = at(page, place)
    expect(said?.match(/<p/g)).toHaveLength(1)
    expect(said).toContain(reason)
    const [, below = ''] = page.split(`id="mend-${place}">`)
    expect(below.split('class="mend"')[0]).toContain(field)
    if (place !== 'cover') expect(page).toMatch(new RegExp(`${field}[^>]*aria-describedby="mend-${place}"`))
  })

  it('lets no reason become markup', () => {
    expect(page).toContain('Bra &lt;jobbat&gt;!')
  })

  it('leads nowhere where nothing can be written', () => {
    const frozen = drawn(text({ reasons, mayWrite: false }))
    expect(frozen).toContain('För lång.')
    expect(frozen).not.toContain('mend-')
  })

  it('says nothing at a field that nobody has minded', () => {
    expect(drawn(text({ reasons: [{ text: 'Kortare.' }] }))).not.toMatch(/mend|aria-describedby/)
  })
})

describe('what readers would see', () => {
  it('is a page of the house, in a tab of its own, which says who can open it', () => {
    expect(drawn(text())).toMatch(/<a [^>]*target="_blank"[^>]* href="\/preview\/stories\/a">/)
    expect(drawn(text())).toContain(sv.text.seeHelp)
  })
})

describe('what happened to it', () => {
  it('says that it is approved, and that it is on the site, in every language', () => {
    for (const locale of locales) {
      const words = deskMessages(locale)
      const approved = whereItStands(words, { working: 'approved', live: 'never' })
      const scheduled = whereItStands(words, { working: 'scheduled', live: 'never' })
      const [good] = approved.split(/(?<=[.።])/)
      expect(scheduled.startsWith(String(good)), `${locale}: ${scheduled}`).toBe(true)
      const [here] = whereItStands(words, { working: 'none', live: 'live' }).split(/(?<=[.።])/)
      expect(
        whereItStands(words, { working: 'none', live: 'live_unreviewed' }).startsWith(String(here)),
      ).toBe(true)
      expect(here).not.toBe(good)
    }
    expect(whereItStands(sv, { working: 'approved', live: 'never' })).toMatch(/^Godkänd\. /)
    expect(whereItStands(sv, { working: 'none', live: 'live' })).toMatch(/^På webben\. /)
  })

  it('leads to where readers have it, with how often it was read', () => {
    const live = text({ working: 'none', live: 'live', publicPath: '/berattelser/host', views: 12 })
    expect(drawn(live)).toContain(
      '<a href="/berattelser/host">Se den på webben</a> · läst 12 gånger de senaste 30 dagarna',
    )
  })

  it.each([0, null])('says nothing of readers where there are %s', (views) => {
    expect(onTheWeb(sv, { publicPath: '/berattelser/host', views })?.text).not.toContain('läst')
  })

  it('leads nowhere while readers do not have it', () => {
    expect(onTheWeb(sv, { publicPath: null, views: null })).toBeNull()
  })
})

const node = (type: string, children: readonly object[], rest = {}) => ({ type, children, ...rest })
const words = (text: string, format = 0) => ({ type: 'text', text, format })
const picture = '6f0c1f0e-6d0b-4a52-9d0a-1f9f5d5a2c11'

it('shows her all of her text while others have it, its pictures where they stand', () => {
  const children = [
    node('heading', [words('I köket')], { tag: 'h2' }),
    node('paragraph', [
      words('Vi läste '),
      node('link', [words('här')], { fields: { url: 'https://exempel.se' } }),
    ]),
    node('list', [node('listitem', [words('mjöl <200 g>')])], { tag: 'ul' }),
    { type: 'block', fields: { blockType: 'picture', media: picture } },
    node('link', [words('nej')], { fields: { url: 'javascript:alert(1)' } }),
  ]
  const body = { root: { children } }
  const shown = drawn(
    text({ mayWrite: false, content: content({ title: 'Höst', quote: 'Gott!', cover: 'a', body }) }),
  )
  for (const part of [
    '<h2>I köket</h2>',
    '<p>Vi läste <a href="https://exempel.se" rel="noreferrer">här</a></p>',
    '<ul><li>mjöl &lt;200 g&gt;</li></ul>',
    '<blockquote><p>Gott!</p></blockquote>',
  ])
    expect(shown).toContain(part)
  expect([...shown.matchAll(/data-picture="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a', picture])
  expect(shown).not.toContain('javascript:')
  expect(shown, 'the page bears the title').not.toContain('Höst')
})

it('leaves nothing out of what was made for her in the admin, and says what is bold and italic', () => {
  const block = (blockType: string, fields: object) => ({ type: 'block', fields: { blockType, ...fields } })
  const children = [
    node('paragraph', [words('Fet', 1), words('lutad', 2), words('båda', 3), { type: 'linebreak' }]),
    block('fact-box', {
      title: 'Bra att veta',
      body: { root: node('root', [node('paragraph', [words('Från sex år.')])]) },
    }),
    block('quotation', { text: 'Det var gott!', attribution: 'En av barnen' }),
    block('call-to-action', { label: 'Anmäl dig', url: 'https://exempel.se/anmal' }),
    block('gallery', { pictures: [picture] }),
    node('paragraph', [node('nobody-knows', [node('paragraph', [words('Inuti')])])]),
  ]
  const shown = drawn(text({ mayWrite: false, content: content({ body: { root: { children } } }) }))
  for (const part of [
    '<p><strong>Fet</strong><em>lutad</em><strong><em>båda</em></strong><br></p>',
    '<div class="read"><p>Bra att veta</p><p>Från sex år.</p></div>',
    '<blockquote class="read"><p>Det var gott!</p><p>En av barnen</p></blockquote>',
    '<p>Anmäl dig</p><p>https://exempel.se/anmal</p>',
    `<figure data-picture="${picture}"></figure>`,
    '<p>Inuti</p>',
  ])
    expect(shown).toContain(part)
  expect(shown, 'no paragraph within another').not.toMatch(/<p>(?:(?!<\/p>).)*<p>/s)
})
