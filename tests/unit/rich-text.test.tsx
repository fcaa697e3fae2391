/** What readers see of what an editor can do to a text without meaning it. */
import { describe, expect, it } from 'vitest'
import { richText } from '@/content/rich-text'
import { Prose } from '@/site/blocks/prose'
import { markup } from '@/site/render'
import { richText as lexical } from '../support/site/documents'
import { frameOf } from '../support/site/templates'

const text = (words: string) => ({ type: 'text', text: words })
const line = (type: string, words: string, more = {}) => ({ type, children: [text(words)], ...more })
const list = (...children: object[]) => ({ type: 'list', listType: 'bullet', children })
const item = (...children: object[]) => ({ type: 'listitem', children })

async function drawn(...nodes: object[]): Promise<string> {
  const page = await markup(
    <Prose of={richText({ sv: lexical(...nodes) }, 'sv')} frame={frameOf('sv', { kind: 'home' })} />,
  )
  return page.replace('<!doctype html>', '')
}

describe('a list within a list', () => {
  it('belongs to the item above it, without a mark of its own', async () => {
    expect(await drawn(list(item(text('Mat')), item(list(item(text('Bröd')))), item(text('Lek'))))).toBe(
      '<div class="prose"><ul><li>Mat<ul><li>Bröd</li></ul></li><li>Lek</li></ul></div>',
    )
  })

  it('stands by itself where nothing is above it', async () => {
    expect(await drawn(list(item(list(item(text('Bröd'))))))).toBe(
      '<div class="prose"><ul><li>Bröd</li></ul></div>',
    )
  })
})

describe('nothing to read is nothing to see', () => {
  it.each(['', '  ', '\u00a0', '\u200b\u200d', '\u2060\ufeff', '\u3164', '\u2800'])('%j', async (blank) => {
    const link = { type: 'link', fields: { url: 'https://example.org' }, children: [text(blank)] }
    const html = await drawn(
      line('heading', blank, { tag: 'h2' }),
      line('paragraph', blank),
      { type: 'paragraph', children: [link, text('Efter länken.')] },
      list(item(text(blank))),
      { type: 'block', fields: { blockType: 'call-to-action', label: blank, url: '/kontakt' } },
    )
    expect(html).not.toMatch(/<h2|<a |<ul|<li/)
    expect(html.match(/<p>/g)).toHaveLength(1)
  })
})

describe('a line runs the way of its own words', () => {
  const arabic = 'مرحبا بكم في Boden معنا'

  it('an Arabic sentence in a Swedish text from the right, in whichever block it stands', async () => {
    const html = await drawn(
      line('paragraph', arabic),
      line('heading', arabic, { tag: 'h2' }),
      list(item(text(arabic))),
      { type: 'block', fields: { blockType: 'quotation', text: arabic } },
    )
    expect(html).toContain('<p dir="rtl">')
    expect(html).toContain('<h2 dir="rtl">')
    expect(html).toContain('<li dir="rtl">')
    expect(html).toContain('<figure class="quotation" dir="rtl">')
  })

  it('and what somebody said stands between the marks of its language, once', async () => {
    const said = (text: string) => drawn({ type: 'block', fields: { blockType: 'quotation', text } })
    expect(await said('Det ger hopp')).toContain('>”Det ger hopp”</p>')
    expect(await said('”Det ger hopp”')).toContain('>”Det ger hopp”</p>')
  })

  it('also when it begins with the name of a Swedish place', async () => {
    expect(await drawn(line('paragraph', 'Boden: مرحبا بكم معنا في المكتبة'))).toContain('<p dir="rtl">')
  })

  it('and Swedish needs no mark', async () => {
    expect(await drawn(line('paragraph', 'Välkommen!'), line('paragraph', '112'))).not.toContain('dir=')
  })
})
