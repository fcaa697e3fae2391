/** Journey 4: what a leader wrote in Word becomes a text of hers, and nothing else of the file does. */
import { strToU8, zipSync } from 'fflate'
import type { FieldHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { readWord } from '@/admin/word/read-word'
import { withinBounds } from '@/cms/fields/rich-text-bounds'
import { plainText } from '@/domain/review/plain-text'
import { headed, line, linked, listed, pictured, run, wordFile } from '../../support/word-file'

const read = (bytes: Uint8Array) => readWord(new Blob([new Uint8Array(bytes)]))

async function textOf(...file: Parameters<typeof wordFile>) {
  const answer = await read(wordFile(...file))
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

const blocksOf = ({ text }: Awaited<ReturnType<typeof textOf>>) => text.root.children
const typesOf = (children: readonly object[]) => children.map((child) => ('tag' in child ? child.tag : 'p'))

describe('a Word file', () => {
  it('keeps its headings, lists, bold, italics and å ä ö', async () => {
    const answer = await textOf(
      headed(1, 'Språkkafé på Björknäs') +
        line(run('Vi ') + run('bakade', '<w:b/>') + run(' och ') + run('åt', '<w:i/>') + run(' överallt.')) +
        listed('mjöl') +
        listed('från Åbo', { level: 1 }) +
        listed('ägg') +
        headed(2, 'Gör så här') +
        listed('Rör', { list: 2 }) +
        listed('Ät', { list: 2 }),
    )
    expect(plainText(answer.text)).toBe(
      [
        '## Språkkafé på Björknäs\n\nVi **bakade** och _åt_ överallt.\n\n– mjöl\n– – från Åbo\n\n\n\n– ägg\n\n\n### Gör så här',
        '1. Rör\n2. Ät',
      ].join('\n\n'),
    )
    expect(typesOf(blocksOf(answer))).toEqual(['h2', 'p', 'ul', 'h3', 'ol'])
    expect(answer.left).toEqual({ pictures: 0, links: 0, tables: 0, notes: 0 })
  })

  it('leaps over no level of heading, whichever it used', async () => {
    const levels = headed(2, 'a') + headed(3, 'b') + headed(2, 'c')
    expect(typesOf(blocksOf(await textOf(levels)))).toEqual(['h2', 'h3', 'h2'])
  })

  it('parts two lists of different kinds', async () => {
    const lists = listed('a') + listed('b', { list: 2 })
    expect(typesOf(blocksOf(await textOf(lists)))).toEqual(['ul', 'ol'])
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example',
    'tel:112',
  ])('keeps the words of a link to %s and not the link', async (target) => {
    const answer = await textOf(line(linked('bad', 'Läs mer')), { bad: target })
    expect(plainText(answer.text)).toBe('Läs mer')
    expect(JSON.stringify(answer.text)).not.toContain('"link"')
    expect(answer.left.links).toBe(1)
  })

  it('keeps links to the web and to mail, as one each', async () => {
    const body = line(linked('web', 'Rädda ') + linked('web', 'Barnen') + run(' ') + linked('mail', 'skriv'))
    const links = { web: 'https://example.org/?a=1&amp;b=2', mail: 'mailto:info@example.org' }
    const answer = await textOf(body, links)
    expect(plainText(answer.text)).toBe(
      'Rädda Barnen [→ https://example.org/?a=1&b=2] skriv [→ mailto:info@example.org]',
    )
    expect(answer.left.links).toBe(0)
  })

  it('also looks at a link that Word wrote as a field', async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const code = '<w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r>'
    const answer = await textOf(
      line(field('begin') + code + field('separate') + run('Läs mer') + field('end')),
    )
    expect(plainText(answer.text)).toBe('Läs mer')
    expect(answer.left.links).toBe(1)
  })

  it('holds its pictures back and counts them, and tells of tables and footnotes', async () => {
    const cell = (text: string) => `<w:tc>${line(run(text))}</w:tc>`
    const answer = await textOf(
      line(run('Före') + pictured) +
        line(pictured) +
        `<w:tbl><w:tr>${cell('måndag')}${cell('bakning')}</w:tr></w:tbl>` +
        line(`${run('Sist')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    )
    expect(plainText(answer.text)).toBe('Före\n\nmåndag\n\nbakning\n\nSist')
    expect(answer.left).toEqual({ pictures: 2, links: 0, tables: 1, notes: 1 })
    expect(JSON.stringify(answer)).not.toMatch(/Amira|media|Hemlig/)
  })

  it('brings what was written in, and nothing of what was struck out, or said in comments', async () => {
    const body = line(
      `<w:ins w:author="Hemlig Person">${run('Ny')}</w:ins>` +
        '<w:del w:author="Hemlig Person"><w:r><w:delText> Amira</w:delText></w:r></w:del>' +
        '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    )
    const answer = await textOf(body, {}, { 'word/comments.xml': '<x>Hemlig Person: Amira</x>' })
    expect(plainText(answer.text)).toBe('Ny')
    expect(JSON.stringify(answer)).not.toMatch(/Amira|Hemlig/)
  })

  it('becomes a text that may be stored', async () => {
    const deep = Array.from({ length: 9 }, (_, level) => listed(`nivå ${level}`, { level: level % 3 })).join(
      '',
    )
    const { text } = await textOf(headed(1, 'a') + deep + line(linked('web', 'x')), {
      web: 'https://example.org',
    })
    const field = { name: 'body', type: 'richText' }
    const hook = { value: text, path: ['body'], field, req: { locale: 'sv' } }
    const kept = withinBounds(new Set())(hook as unknown as Parameters<FieldHook>[0])
    expect(kept).toEqual(text)
  })
})

describe('a file that gives no text is refused, and told why:', () => {
  const document = (text: string) => ({ 'word/document.xml': text })
  const styles = (before: string) =>
    `${before}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`

  it.each([
    ['kind', 'a PDF', strToU8('%PDF-1.7 …')],
    ['kind', 'an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['kind', 'an empty file', new Uint8Array()],
    ['old', 'Word 97, or a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['broken', 'half a file', wordFile(line(run('a'))).subarray(0, 300)],
    ['broken', 'no XML', wordFile('', {}, document('nothing'))],
    [
      'broken',
      'a document type',
      wordFile(line(run('a')), {}, { 'word/styles.xml': styles('<!DOCTYPE w:styles>') }),
    ],
    [
      'broken',
      'a bomb',
      wordFile(line(run('a')), {}, { 'word/styles.xml': styles(`<!--${' '.repeat(31 * 1024 * 1024)}-->`) }),
    ],
    ['empty', 'no words', wordFile(line('') + line(pictured))],
  ])('%s: %s', async (mistake, _, bytes) => {
    expect(await read(bytes)).toBe(mistake)
  })

  it('size: larger than any text', async () => {
    const huge = { size: 51 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readWord(huge as unknown as Blob)).toBe('size')
  })
})
