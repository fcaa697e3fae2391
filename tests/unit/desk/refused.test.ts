// @vitest-environment happy-dom
/** Where a text could not be sent in she is told which field it is, is led there, and hears one thing once. */
import { beforeEach, expect, it, vi } from 'vitest'
import { pathsIn } from '@/desk/pages/document'
import { textPart } from '@/desk/pages/text'
import { factsOf } from '@/domain/kinds'
import { sv } from '@/messages/desk/sv'
import { sv as findings } from '@/messages/findings/sv'
import { content } from './house'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, { words: sv, findings: findings.rules })
const { showRefusal } = await import('@/desk/phone/refused-view')

const note = () => document.querySelector('[data-refused]')
const form = () => document.querySelector('form') as HTMLFormElement

beforeEach(() => {
  const drawn = { lang: 'sv', person: null, text: null, content: content(), key: 'k' }
  document.body.innerHTML = `<main>${textPart(sv, pathsIn('sv'), drawn).text}</main>`
})

it.each([
  ['title', 'Rubrik'],
  ['body', 'Berättelsen'],
  ['summary', sv.text.summary],
])('names the %s that is missing, and leads to it', (field, name) => {
  showRefusal(form(), { message: 'Nej.', findings: [{ rule: 'missing', field }] })
  const link = note()?.querySelector('a')
  expect(link?.textContent).toBe(name)
  expect(note()?.textContent).toContain('Ett fält saknas')
  link?.click()
  expect(document.activeElement?.getAttribute('name')).toBe(field)
})

it('says of two findings about one consent the one that is news', () => {
  const waiting = { rule: 'waiting', field: 'media/a', excerpt: 'K1' }
  const tooFew = { rule: 'tooFewConsents', field: 'media/a' }
  showRefusal(form(), { message: 'Nej.', findings: [tooFew, waiting] })
  expect(note()?.querySelectorAll('li')).toHaveLength(1)
  expect(note()?.textContent).toContain('Ett samtycke väntar på barnskyddet')
  showRefusal(form(), { message: 'Nej.', findings: [tooFew, { ...waiting, field: 'media/b' }] })
  expect(note()?.querySelectorAll('li')).toHaveLength(2)
})

it('marks what the house refuses a text without, and nothing else that is written here', () => {
  const marked = [...document.querySelectorAll('.field')]
    .filter((field) => field.textContent?.includes(sv.text.needed))
    .map((field) => field.querySelector('input, textarea')?.getAttribute('name'))
  const written = ['title', 'body', 'summary', 'quote']
  expect(marked.toSorted()).toEqual(
    factsOf('stories')
      .required.filter((one) => written.includes(one))
      .toSorted(),
  )
})
