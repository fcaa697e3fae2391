/** How translations find the rows they translate, and references their documents. */
import { describe, expect, it } from 'vitest'
import { layOver, translated } from '../../../example/lay-over'
import { ref, resolveReferences } from '../../../example/reference'
import { factBox, paragraph, rich, richRtl } from '../../../example/rich-text'

describe('laying fields over one another', () => {
  it('completes rows one by one, so that a translation keeps their ids', () => {
    const saved = { title: 'Projekt', funders: [{ id: 'a', name: 'AMIF', expanded: 'Fonden' }], order: 1 }
    const texts = { title: 'Project', funders: [{ expanded: 'The Fund' }] }
    expect(translated(saved, texts)).toEqual({
      title: 'Project',
      funders: [{ id: 'a', name: 'AMIF', expanded: 'The Fund' }],
    })
  })

  it('replaces lists of references whole', () => {
    const base = { documents: [ref('documents', 'a')] }
    expect(layOver(base, { documents: [ref('documents', 'b')] })).toEqual({
      documents: [ref('documents', 'b')],
    })
  })
})

describe('references', () => {
  it('are swapped for ids wherever they stand', () => {
    const value = { cover: ref('media', 'kites'), rows: [{ page: ref('pages', 'om') }], at: null, n: 1 }
    const idOf = (collection: string, key: string) => `${collection}/${key}`
    expect(resolveReferences(value, idOf)).toEqual({
      cover: 'media/kites',
      rows: [{ page: 'pages/om' }],
      at: null,
      n: 1,
    })
  })
})

describe('rich text', () => {
  it('is the same bytes for the same words', () => {
    const make = () => JSON.stringify(rich(paragraph('Hej'), factBox('Ord', paragraph('Mer'))))
    expect(make()).toBe(make())
  })

  it('turns whole texts and their paragraphs round for Arabic script', () => {
    const { root } = richRtl(paragraph('سلام'))
    expect([root.direction, root.children[0]?.direction]).toEqual(['rtl', 'rtl'])
  })
})
