// @vitest-environment happy-dom
/** Whoever has gone on is not called back to the page that she has left. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { callBack } from '@/desk/phone/call-back'

const open = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  dispatchEvent(new Event('pageshow'))
  open.mockClear()
  document.body.innerHTML =
    '<a href="/skriv">Till dina berättelser</a><a href="#main">Hoppa</a><a href="/p" target="_blank">Se</a><p contenteditable><a id="written" href="/x">i texten</a></p><button>Spara</button>'
  document.body.addEventListener('click', (event) => event.preventDefault())
})

afterEach(() => vi.useRealTimers())

it('opens at once for whoever is still there, whatever else she has pressed', () => {
  for (const place of ['button', '[href="#main"]', '[target]', '#written'])
    document.querySelector<HTMLElement>(place)?.click()
  callBack(open)
  expect(open).toHaveBeenCalledOnce()
})

it.each([
  ['by a link', () => document.querySelector('a')?.click()],
  ['by a form, or back', () => void dispatchEvent(new Event('beforeunload'))],
])('lets her go who is on her way elsewhere %s, and opens if she never gets there', (_, leave) => {
  leave()
  callBack(open)
  vi.advanceTimersByTime(20_000)
  expect(open).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(open).toHaveBeenCalledOnce()
})

it('opens for whoever has come back to it', () => {
  dispatchEvent(new Event('beforeunload'))
  dispatchEvent(new Event('pageshow'))
  callBack(open)
  expect(open).toHaveBeenCalledOnce()
})
