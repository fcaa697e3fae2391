import { describe, expect, it } from 'vitest'
import { historyFilter, historyQuery, periodIn, queueFilter, queueQuery } from '@/domain/review/filters'

const id = '42896ede-ac13-4642-a0dd-89cc6bb71a1b'

describe('filters that live in the address', () => {
  it('read back what they write', () => {
    const filter = queueFilter({
      stage: 'approved',
      kind: 'stories',
      municipality: id,
      overdue: '1',
      readable: '1',
      page: '3',
    })
    expect(queueFilter(Object.fromEntries(new URLSearchParams(queueQuery(filter))))).toEqual(filter)
    const history = historyFilter({
      kind: 'pages',
      who: id,
      what: 'refused',
      from: '2026-03-01',
      to: '2026-03-31',
      text: 'höst',
    })
    expect(historyFilter(Object.fromEntries(new URLSearchParams(historyQuery(history))))).toEqual(history)
  })

  it('say nothing when nothing is asked', () => {
    expect(queueQuery(queueFilter({}))).toBe('')
    expect(historyQuery(historyFilter({}))).toBe('')
  })

  it('ignore what makes no sense', () => {
    const filter = queueFilter({
      stage: "'; drop table",
      kind: 'users',
      municipality: '1 or 1=1',
      page: '-7',
    })
    expect(filter).toEqual({
      stage: 'waiting',
      kind: null,
      municipality: null,
      isOverdue: false,
      isReadable: false,
      page: 1,
    })
    const history = historyFilter({ from: '2026-02-31x', what: 'a b', who: 'me' })
    expect(history).toMatchObject({ from: null, what: null, who: null })
    expect(periodIn({ days: '12' })).toBe(90)
  })
})
