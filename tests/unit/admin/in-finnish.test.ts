/** What tsc does not see in a translation: a name left out, a sentence left as it was, a mark of another language. */
import { expect, test } from 'vitest'
import { fi as accounts } from '@/messages/accounts/fi'
import { sv as accountsSv } from '@/messages/accounts/sv'
import { fi as admin } from '@/messages/admin/fi'
import { sv as adminSv } from '@/messages/admin/sv'
import { fi as api } from '@/messages/api/fi'
import { sv as apiSv } from '@/messages/api/sv'
import { fi as documents } from '@/messages/documents/fi'
import { sv as documentsSv } from '@/messages/documents/sv'
import { fi as findings } from '@/messages/findings/fi'
import { sv as findingsSv } from '@/messages/findings/sv'
import { fi as mail } from '@/messages/mail/fi'
import { sv as mailSv } from '@/messages/mail/sv'
import { fi as releases } from '@/messages/releases/fi'
import { sv as releasesSv } from '@/messages/releases/sv'
import { fi as review } from '@/messages/review/fi'
import { sv as reviewSv } from '@/messages/review/sv'
import { fi as safeguarding } from '@/messages/safeguarding/fi'
import { sv as safeguardingSv } from '@/messages/safeguarding/sv'
import { fi as workflow } from '@/messages/workflow/fi'
import { sv as workflowSv } from '@/messages/workflow/sv'

type Sentence = (...told: unknown[]) => unknown

const months = { consentMonths: '«1»', retention: new Proxy({}, { get: () => '«2»' }) }

/** What a sentence is told: marks that are found again in it. A few are told other things than strings. */
const toldTo = (path: string, sentence: Sentence): unknown[] => {
  if (path.endsWith('.accountNews')) return ['«1»', ['«2»']]
  if (path.endsWith('.readability.target')) return ['«1»', 'easy']
  if (path.includes('.activities.')) return [months]
  return Array.from({ length: sentence.length }, (_, index) => `«${index + 1}»`)
}

const written = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') {
    const sentence = words as Sentence
    return written(sentence(...toldTo(path, sentence)), `${path}()`)
  }
  return Object.entries(words as object).flatMap(([name, part]) => written(part, `${path}.${name}`))
}

const finnish = new Map(
  written({ accounts, admin, api, documents, findings, mail, releases, review, safeguarding, workflow }),
)
const swedish = written({
  accounts: accountsSv,
  admin: adminSv,
  api: apiSv,
  documents: documentsSv,
  findings: findingsSv,
  mail: mailSv,
  releases: releasesSv,
  review: reviewSv,
  safeguarding: safeguardingSv,
  workflow: workflowSv,
})

test('a Finnish colleague is told whom, when and how many, wherever a Swedish one is', () => {
  const told = (sentence = '') => [...new Set(sentence.match(/«\d»|\{n\}/g))].sort()
  expect(told('«2» av {n}, av «2»')).toEqual(['{n}', '«2»'].sort())
  const otherwise = swedish.filter(([path, sentence]) => `${told(sentence)}` !== `${told(finnish.get(path))}`)
  expect(otherwise).toEqual([])
})

test('a Finnish colleague finds nothing left unsaid, or said in Swedish', () => {
  const left = swedish.filter(([path, sentence]) => {
    const inFinnish = finnish.get(path)?.trim()
    return inFinnish === '' ? sentence !== '' : sentence.includes(' ') && inFinnish === sentence
  })
  expect(left).toEqual([])
})

test('a Finnish colleague reads the marks of her own language', () => {
  const code = /\{[^}]*\}/g
  expect([...finnish].filter(([, sentence]) => /["'“„]/.test(sentence.replace(code, '')))).toEqual([])
})

test('a Finnish colleague is told of one text and of two as she says it', () => {
  expect(review.queue.count(1)).toBe('1 teksti')
  expect(review.queue.count(2)).toBe('2 tekstiä')
  expect(workflow.goOn(1)).toBe('Voit jatkaa minuutin kuluttua.')
  expect(workflow.goOn(5)).toBe('Voit jatkaa 5 minuutin kuluttua.')
})
