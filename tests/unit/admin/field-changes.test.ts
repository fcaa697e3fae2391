import { describe, expect, it } from 'vitest'
import { fieldChanges as changesInRuns } from '@/domain/review/field-changes'
import { inSigns, plainText } from '@/domain/review/plain-text'
import { blockOf } from '@/domain/review/runs'

const fieldChanges = (...given: Parameters<typeof changesInRuns>) =>
  changesInRuns(...given).map((one) => ({ ...one, before: inSigns(one.before), after: inSigns(one.after) }))

const paragraph = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) }],
  },
})
const nobody = () => undefined

const styled = (...children: object[]) => ({ body: { sv: { root: { type: 'root', children } } } })
const saying = (text: string, format = 0) => ({ type: 'text', text, format })
const linked = (url: string) =>
  styled({ type: 'link', fields: { url, linkType: 'custom' }, children: [saying('Läs mer')] })

describe('what differs between two versions', () => {
  it('is told when only the look differs: emphasis, the level of a heading, where a link leads', () => {
    const difference = (before: object, after: object) =>
      fieldChanges(before as never, after as never, nobody).map((change) => [change.before, change.after])
    const plain = styled({ type: 'paragraph', children: [saying('Vi ses')] })
    const bold = styled({ type: 'paragraph', children: [saying('Vi '), saying('ses', 1)] })
    expect(difference(plain, bold)).toEqual([['Vi ses', 'Vi **ses**']])
    const heading = (tag: string) => styled({ type: 'heading', tag, children: [saying('När')] })
    expect(difference(heading('h2'), heading('h3'))).toEqual([['## När', '### När']])
    expect(difference(linked('https://a.example'), linked('https://b.example'))).toEqual([
      ['Läs mer [→ https://a.example]', 'Läs mer [→ https://b.example]'],
    ])
  })

  it('is never passed over, even when no text can tell it', () => {
    const standing = (format: string) => styled({ type: 'paragraph', format, children: [saying('Vi ses')] })
    expect(fieldChanges(standing('') as never, standing('center') as never, nobody)).toEqual([
      { field: 'body', locale: 'sv', before: 'Vi ses', after: 'Vi ses' },
    ])
  })

  it('tells of which kind a block is, also of one that says nothing itself', () => {
    const named = (name: string) => (name === blockOf('stories') ? 'Nya berättelser' : undefined)
    const after = {
      blocks: [
        { blockType: 'stories', count: 3 },
        { blockType: 'quotation', text: 'stories' },
      ],
    }
    expect(fieldChanges({ blocks: [] }, after, named)).toEqual([
      { field: 'blocks', locale: null, before: '', after: 'Nya berättelser\n3\nstories' },
    ])
  })

  it('is told once where it is the same for all languages, and in each language what is said there', () => {
    const door = (kind: string, sv: string) => ({
      doors: [{ kind, label: { sv, en: 'You teach', ar: 'تعلّم' } }],
    })
    const told = (before: object, after: object) =>
      fieldChanges(before as never, after as never, nobody).map(({ locale, before, after }) => [
        ...[locale, before, after],
      ])
    expect(told(door('training', 'Du lär ut'), door('contact', 'Du lär ut'))).toEqual([
      [null, 'training', 'contact'],
    ])
    expect(told(door('training', 'Du lär ut'), door('training', 'Du lär andra'))).toEqual([
      ['sv', 'Du lär ut', 'Du lär andra'],
    ])
  })

  it('tells words of one look as one, however the editor happened to cut them', () => {
    const cut = styled({ type: 'paragraph', children: [saying('Vi ', 1), saying('ses', 1)] })
    const whole = styled({ type: 'paragraph', children: [saying('Vi ses', 1)] })
    expect(fieldChanges(cut as never, whole as never, nobody)[0]).toMatchObject({
      before: '**Vi ses**',
      after: '**Vi ses**',
    })
  })

  it('is told language by language', () => {
    const before = { title: { sv: 'Höst', en: 'Autumn' } }
    const after = { title: { sv: 'Höst i Boden', en: 'Autumn', ar: 'خريف' } }
    expect(fieldChanges(before, after, nobody)).toEqual([
      { field: 'title', locale: 'sv', before: 'Höst', after: 'Höst i Boden' },
      { field: 'title', locale: 'ar', before: '', after: 'خريف' },
    ])
  })

  it('is told in words, not in the letters of the format', () => {
    const changes = fieldChanges(
      { body: { sv: paragraph('Vi läser.') } },
      { body: { sv: paragraph('Vi ', 'läser högt.') } },
      nobody,
    )
    expect(changes).toEqual([{ field: 'body', locale: 'sv', before: 'Vi läser.', after: 'Vi läser högt.' }])
  })

  it('names what a reference points to', () => {
    const nameOf = (id: string) => ({ a: 'Boden', b: 'Kalmar' })[id]
    expect(fieldChanges({ municipality: 'a' }, { municipality: 'b' }, nameOf)).toEqual([
      { field: 'municipality', locale: null, before: 'Boden', after: 'Kalmar' },
    ])
  })

  it('finds languages inside rows', () => {
    const row = (text: object) => ({ purposes: [{ id: '1', text }] })
    expect(fieldChanges(row({ sv: 'Lek' }), row({ sv: 'Lek och mat' }), nobody)).toEqual([
      { field: 'purposes', locale: 'sv', before: 'Lek', after: 'Lek och mat' },
    ])
  })

  it('is everything when nothing was live before, and nothing when only bookkeeping differs', () => {
    expect(fieldChanges(null, { title: { sv: 'Ny' } }, nobody)).toHaveLength(1)
    expect(fieldChanges({ id: '1', updatedAt: 'x' }, { id: '2', updatedAt: 'y' }, nobody)).toEqual([])
  })
})

describe('a text as plain text', () => {
  it('keeps paragraphs, lists and blocks apart', () => {
    const text = plainText({
      root: {
        type: 'root',
        children: [
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Vi ses' }] },
          { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'måndag' }] }] },
          { type: 'block', fields: { id: '1', blockType: 'quotation', text: 'Roligt!' } },
        ],
      },
    })
    expect(text).toBe('## Vi ses\n\n– måndag\n\n\nRoligt!')
  })
})
