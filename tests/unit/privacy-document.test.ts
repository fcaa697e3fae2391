import { describe, expect, it } from 'vitest'
import { checkDocument, type DocumentField, type DocumentOptions } from '@/domain/privacy/check-document'
import { checkText } from '@/domain/privacy/check-text'

const today = new Date('2026-05-04')
const check = (fields: readonly DocumentField[], options: Partial<DocumentOptions> = {}) =>
  checkDocument(fields, { today, ...options })
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)

/** Written like the story that once went out: a first name, an age, a park. */
const kalmar = [
  { path: 'title', locale: 'sv', text: 'Sommarlov i Kalmar' },
  {
    path: 'body',
    locale: 'sv',
    text: 'Amina, 9 år, har äntligen fått en plats på sommarlovet. Hon leker i Påhittsparken varje dag.',
  },
] as const satisfies DocumentField[]

describe('a story with first name, age and park', () => {
  it('stops, and says which three facts give the child away', () => {
    const findings = check(kalmar)
    expect(rulesOf(findings)).toEqual(['name-with-age', 'place-near-child', 'triangle-of-risk'])
    const triangle = findings.at(-1)
    expect(triangle).toMatchObject({ severity: 'block', field: 'body', locale: 'sv' })
    expect(triangle?.excerpt).not.toMatch(/Amina|Påhittsparken/)
  })

  it('stops when the facts stand in different fields', () => {
    const findings = check([
      { path: 'summary', text: 'Amina, 9 år, badar.' },
      { path: 'body', text: 'Barnen leker i Påhittsparken.' },
    ])
    expect(rulesOf(findings)).toContain('triangle-of-risk')
  })

  it('passes without a name, and with an invented one that says so', () => {
    expect(check([{ path: 'body', text: 'Ett hundratal barn fick ett aktivt sommarlov i Kalmar.' }])).toEqual(
      [],
    )
    expect(
      rulesOf(check([{ path: 'body', text: 'Amina, 9 år, badar.' }], { namesAreFictional: true })),
    ).toEqual([])
  })
})

describe('the triangle of risk', () => {
  const named = [{ path: 'body', text: 'Amina, 9 år, badar.' }]
  const placed = [{ path: 'body', text: 'Barnen leker i Påhittsparken.' }]
  const grownUp = [
    { path: 'body', locale: 'en', text: 'Anna Lind works in Invented Park in Boden.' },
  ] as const

  it.each([
    ['one corner: a name', named, 'nobody', false],
    ['one corner: a place', placed, 'nobody', false],
    ['a name and a picture of the child', named, 'children', true],
    ['a name and a picture of grown-ups', named, 'adults', false],
    ['a place and a picture of the child', placed, 'children', true],
    ['a grown-up by name at a place', grownUp, 'nobody', false],
    ['a grown-up by name at a place in a picture', grownUp, 'adults', true],
  ] as const)('%s', (_, fields, pictures, isClosed) => {
    const triangles = check(fields, { pictures }).filter(({ rule }) => rule === 'triangle-of-risk')
    expect(triangles.length).toBe(isClosed ? 1 : 0)
    for (const { severity } of triangles) expect(severity).toBe('block')
  })
})

describe('a field', () => {
  it('given twice is reported once', () => {
    const field = { path: 'body', text: '811228-9874' }
    expect(check([field, field])).toHaveLength(1)
  })

  it('is marked once where two rules know the same digits', () => {
    expect(rulesOf(check([{ path: 'body', text: '+46 811228-9874' }]))).toEqual(['personal-number'])
    expect(rulesOf(check([{ path: 'body', text: '0701740607' }]))).toEqual(['phone-number'])
  })

  it('in every language is looked at', () => {
    const findings = check([
      { path: 'body', locale: 'sv', text: 'Hej.' },
      { path: 'body', locale: 'ar', text: '٨١١٢٢٨-٩٨٧٤' },
    ])
    expect(findings).toMatchObject([{ rule: 'personal-number', field: 'body', locale: 'ar' }])
  })
})

describe('a contact block', () => {
  it('may carry a work address and number, but no personal number and no free mailbox', () => {
    const text = 'Anna Lind, anna.lind@example.com, 070-174 06 05, Påhittsgatan 5, 961 00 Påhittsby'
    expect(check([{ path: 'card', text, isContactBlock: true }])).toEqual([])
    expect(
      rulesOf(check([{ path: 'card', text: 'anna@gmail.com, 811228-9874', isContactBlock: true }])),
    ).toEqual(['email-address', 'personal-number'])
    expect(check([{ path: 'card', text: '0701740607, +20 10 0101 2341', isContactBlock: true }])).toEqual([])
    expect(check([{ path: 'body', text }]).every(({ severity }) => severity === 'block')).toBe(true)
    expect(check([{ path: 'body', text }])).toHaveLength(4)
  })
})

describe('an alternative text', () => {
  it('holds no name', () => {
    expect(rulesOf(check([{ path: 'alt', text: 'Amina badar', context: 'alt-text' }]))).toEqual([
      'name-in-alt-text',
    ])
    expect(check([{ path: 'alt', text: 'Ett barn badar', context: 'alt-text' }])).toEqual([])
    expect(check([{ path: 'title', text: 'Amina badar' }])).toEqual([])
  })
})

describe('a number that something else explains', () => {
  it.each([
    ['Ärende 8112289874', 'warn'],
    ['Fakturanr: 8112289874', 'warn'],
    ['Numret 8112289874', 'block'],
    ['Ärende 811228-9874', 'block'],
  ])('%s', (text, severity) => {
    expect(checkText({ text, field: 'body' }, { today })).toMatchObject([
      { rule: 'personal-number', severity },
    ])
  })

  it('is no personal number before its birth date has come', () => {
    const text = '20000101-2384'
    expect(checkText({ text, field: 'body' }, { today: new Date('1999-12-31') })).toEqual([])
    expect(checkText({ text, field: 'body' }, { today: new Date('2000-01-01') })).toHaveLength(1)
  })
})

describe('what gives somebody away, at its edges', () => {
  const found = (text: string) => rulesOf(checkText({ text, field: 'body' }, { today }))

  it('is a place near somebody of eighteen or nineteen, but not near somebody of twenty', () => {
    for (const age of ['artonårig', 'nittonårig'])
      expect(found(`En ${age} deltagare ses i Påhittsparken.`), age).toContain('place-near-child')
    expect(found('En tjugoårig deltagare ses i Påhittsparken.')).not.toContain('place-near-child')
  })

  it('is a single child who took part', () => {
    expect(found('Bara ett barn deltog.')).toContain('few-participants')
  })

  it('is a home address beside a child’s name and age, where no other place is named', () => {
    const findings = check([
      { path: 'summary', text: 'Amina, 9 år, badar.' },
      { path: 'body', text: 'Hon bor på Påhittsgatan 5.' },
    ])
    expect(rulesOf(findings)).toEqual(['name-with-age', 'home-address', 'triangle-of-risk'])
  })

  it('is somebody’s work address in a field that is only called after contacts', () => {
    const text = 'anna.lind@example.com'
    expect(rulesOf(check([{ path: 'contactText', text }]))).toEqual(['email-address'])
    expect(check([{ path: 'contactText', text, isContactBlock: true }])).toEqual([])
  })
})
