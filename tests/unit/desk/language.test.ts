// @vitest-environment happy-dom
/** She chooses her language once. */
import { beforeEach, expect, it } from 'vitest'
import { chosenElsewhere, rememberLanguage } from '@/desk/phone/language'

/** The desk's foot, in the first language unless told otherwise. */
function open(current = 'sv'): void {
  const link = (lang: string, path: string) =>
    `<a lang="${lang}" href="${path}"${lang === current ? ' aria-current="true"' : ''}>${lang}</a>`
  document.body.innerHTML = `<footer class="foot"><details>${link('sv', '/skriv')}${link('ar', '/ar/write')}</details></footer>`
  rememberLanguage()
}
const choose = (lang: string) => {
  const link = document.querySelector<HTMLElement>(`a[lang=${lang}]`)
  link?.addEventListener('click', (event) => event.preventDefault())
  link?.click()
}

beforeEach(() => localStorage.clear())

it('is met in it the next time, at the first address', () => {
  open()
  expect(chosenElsewhere(), 'she has chosen none').toBeNull()
  choose('ar')
  open()
  expect(chosenElsewhere()).toBe('/ar/write')
  open('ar')
  expect(chosenElsewhere(), 'she is there').toBeNull()
  choose('sv')
  open()
  expect(chosenElsewhere()).toBeNull()
})

it('is led where she was going, in it, when she chooses it on the way', () => {
  history.replaceState(null, '', '/skriv/logga-in?next=%2Fskriv%2Fny')
  open()
  choose('ar')
  const link = document.querySelector<HTMLAnchorElement>('a[lang=ar]')
  expect(link?.search).toBe('?next=%2Fskriv%2Fny')
})
