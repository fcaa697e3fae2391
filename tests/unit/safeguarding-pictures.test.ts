import { describe, expect, it } from 'vitest'
import { type ChildrenInCare, strictest } from '@/domain/safeguarding/children-in-care'
import { type Consent, channels, consentFault, consentStatus, purposes } from '@/domain/safeguarding/consent'
import {
  depictions,
  type Picture,
  type PictureQuestion,
  pictureGate,
} from '@/domain/safeguarding/picture-gate'

const today = new Date('2026-05-04T12:00:00Z')
const web = { purpose: 'information', channel: 'web' } as const

const consent = (code: string, change: Partial<Consent> = {}): Consent => ({
  code,
  ageBand: 'from7',
  signatures: [{ role: 'guardian', date: '2026-01-01' }],
  childAnswer: 'yes',
  purposes: ['information'],
  channels: ['web'],
  validUntil: '2028-01-01T00:00:00Z',
  withdrawnAt: null,
  confirmedAt: '2026-01-02T00:00:00Z',
  ...change,
})

const picture = (change: Partial<Picture> = {}): Picture => ({
  id: 'kites',
  depicts: 'childrenIdentifiable',
  peopleShown: 2,
  hasProtectedIdentityDeclaration: true,
  consents: [consent('A-1'), consent('A-2')],
  isClosed: false,
  ...change,
})

const gate = (pictures: readonly Picture[], change: Partial<PictureQuestion> = {}) =>
  pictureGate({ pictures, today, ...web, ...change })
const reasons = (pictures: readonly Picture[], change: Partial<PictureQuestion> = {}) =>
  gate(pictures, change).map(({ because, ...rest }) => ('fault' in rest ? rest.fault : because))

describe('one consent', () => {
  it.each<[string, Partial<Consent>, string | null]>([
    ['everything in order', {}, null],
    ['the child said no', { childAnswer: 'no' }, 'refused'],
    [
      'the child said no, long after everybody signed',
      {
        childAnswer: 'no',
        signatures: [
          { role: 'guardian', date: 'x' },
          { role: 'guardian', date: 'y' },
        ],
      },
      'refused',
    ],
    ['the child said no and it was withdrawn too', { childAnswer: 'no', withdrawnAt: today }, 'refused'],
    ['the child was unsure', { childAnswer: 'unsure' }, 'incomplete'],
    ['nobody knows what the child said', { childAnswer: null }, 'incomplete'],
    ['a child need not be asked', { childAnswer: 'notApplicable' }, 'incomplete'],
    ['a grown-up is no child to ask', { childAnswer: 'notApplicable', ageBand: 'adult' }, null],
    ['a grown-up who was unsure', { childAnswer: 'unsure', ageBand: 'adult' }, 'incomplete'],
    ['a grown-up whose answer nobody knows', { childAnswer: null, ageBand: 'adult' }, 'incomplete'],
    ['a grown-up who said no', { childAnswer: 'no', ageBand: 'adult' }, 'refused'],
    ['nobody signed', { signatures: [] }, 'incomplete'],
    ['no signatures at all', { signatures: null }, 'incomplete'],
    ['a signature without a date', { signatures: [{ role: 'guardian', date: null }] }, 'incomplete'],
    [
      'a signature of nobody in particular',
      { signatures: [{ role: null, date: '2026-01-01' }] },
      'incomplete',
    ],
    ['withdrawn', { withdrawnAt: '2026-05-04T11:59:59Z' }, 'withdrawn'],
    ['expired a second ago', { validUntil: '2026-05-04T11:59:59Z' }, 'expired'],
    ['valid to this very second', { validUntil: today }, null],
    ['valid until nobody knows', { validUntil: null }, 'incomplete'],
    ['valid until nonsense', { validUntil: 'nonsense' }, 'expired'],
    ['not confirmed by safeguarding', { confirmedAt: null }, 'waiting'],
    ['not confirmed, and withdrawn', { confirmedAt: null, withdrawnAt: today }, 'withdrawn'],
    ['not confirmed, and the child said no', { confirmedAt: null, childAnswer: 'no' }, 'refused'],
    ['not confirmed, and nobody signed', { confirmedAt: null, signatures: [] }, 'incomplete'],
    ['for the press only', { purposes: ['press'] }, 'lacksPurpose'],
    ['for nothing', { purposes: [] }, 'lacksPurpose'],
    ['for nobody knows what', { purposes: null }, 'lacksPurpose'],
    ['for print only', { channels: ['print'] }, 'lacksChannel'],
    ['for nowhere', { channels: null }, 'lacksChannel'],
  ])('%s', (_, change, fault) => {
    expect(consentFault(consent('A-1', change), web, today)).toBe(fault)
  })

  it('carries the purposes and channels it names, and no other', () => {
    for (const purpose of purposes)
      for (const channel of channels)
        for (const asked of purposes)
          for (const where of channels) {
            const given = consent('A-1', { purposes: [purpose], channels: [channel] })
            const carries = consentFault(given, { purpose: asked, channel: where }, today) === null
            expect(carries).toBe(asked === purpose && where === channel)
          }
  })

  it('has a status that knows nothing of its use', () => {
    expect(consentStatus(consent('A-1', { purposes: [] }), today)).toBe('active')
  })
})

describe('a picture', () => {
  it.each<[string, Partial<Picture>, string[]]>([
    ['of two children with two consents', {}, []],
    ['of one child with her consent', { peopleShown: 1, consents: [consent('A-1')] }, []],
    [
      'of nobody',
      { depicts: 'nobody', peopleShown: null, consents: [], hasProtectedIdentityDeclaration: false },
      [],
    ],
    ['of grown-ups', { depicts: 'adults', peopleShown: null, consents: [] }, []],
    [
      'of children nobody can recognise',
      { depicts: 'childrenNotIdentifiable', peopleShown: null, consents: [] },
      [],
    ],
    ['nobody has described', { depicts: null, consents: [] }, ['depictsUnknown']],
    ['with an answer we do not know', { depicts: 'dogs' as 'nobody', consents: [] }, ['depictsUnknown']],
    ['with a consent too few', { peopleShown: 3 }, ['tooFewConsents']],
    ['with no consent', { consents: [] }, ['tooFewConsents']],
    ['with the same consent twice', { consents: [consent('A-1'), consent('A-1')] }, ['tooFewConsents']],
    ['with a consent to spare', { consents: [consent('A-1'), consent('A-2'), consent('A-3')] }, []],
    ['whose people nobody counted', { peopleShown: null }, ['peopleUncounted']],
    ['of no children who can be recognised', { peopleShown: 0 }, ['peopleUncounted']],
    ['with a broken count', { peopleShown: Number.NaN }, ['peopleUncounted']],
    [
      'where one child said no',
      { consents: [consent('A-1'), consent('A-2', { childAnswer: 'no' })] },
      ['refused', 'tooFewConsents'],
    ],
    [
      'where one child said no and enough others said yes',
      { consents: [consent('A-1'), consent('A-2'), consent('A-3', { childAnswer: 'no' })] },
      ['refused'],
    ],
    [
      'of a grown-up who withdrew',
      { depicts: 'adults', consents: [consent('B-1', { withdrawnAt: today })] },
      ['withdrawn'],
    ],
    [
      'of grown-ups without the declaration',
      { depicts: 'adults', consents: [], hasProtectedIdentityDeclaration: false },
      ['identityUndeclared'],
    ],
    [
      'of children from behind without the declaration',
      { depicts: 'childrenNotIdentifiable', consents: [], hasProtectedIdentityDeclaration: false },
      ['identityUndeclared'],
    ],
    [
      'where one consent waits for safeguarding',
      { consents: [consent('A-1'), consent('A-2', { confirmedAt: null })] },
      ['waiting', 'tooFewConsents'],
    ],
    ['that was closed, whatever it is said to show now', { isClosed: true }, ['pictureClosed']],
    [
      'that was closed, and is said to show nobody',
      { isClosed: true, depicts: 'nobody', peopleShown: null, consents: [] },
      ['pictureClosed'],
    ],
    ['without the declaration', { hasProtectedIdentityDeclaration: false }, ['identityUndeclared']],
  ])('%s', (_, change, expected) => expect(reasons([picture(change)])).toEqual(expected))

  it('among others is judged by itself', () => {
    const red = picture({ id: 'red', consents: [] })
    expect(gate([picture(), red, picture({ id: 'blue' })])).toEqual([
      { because: 'tooFewConsents', picture: 'red', needed: 2, active: 0 },
    ])
  })

  it('for fundraising needs consents for fundraising', () => {
    expect(reasons([picture()], { purpose: 'fundraising' })).toEqual([
      'lacksPurpose',
      'lacksPurpose',
      'tooFewConsents',
    ])
  })

  it('names a person by code, and nothing else', () => {
    const findings = gate([picture({ consents: [consent('A-1'), consent('A-2', { childAnswer: 'no' })] })])
    expect(findings[0]).toEqual({ because: 'consentFault', picture: 'kites', code: 'A-2', fault: 'refused' })
  })
})

describe('a project that is about children in care, or of which nobody has said', () => {
  const isOfChildren = (depicts: (typeof depictions)[number]) =>
    depicts === 'childrenIdentifiable' || depicts === 'childrenNotIdentifiable'

  it.each(depictions)('and a picture of %s', (depicts) => {
    const shown = [picture({ depicts })]
    const told = (childrenInCare: ChildrenInCare) => reasons(shown, { childrenInCare })
    expect(told('yes').includes('childrenNotAllowed')).toBe(isOfChildren(depicts))
    expect(told('unknown').includes('childrenInCareUnknown')).toBe(isOfChildren(depicts))
    expect(told('no')).toEqual([])
  })

  it.each<[ChildrenInCare, unknown[]]>([
    ['no', []],
    ['no', ['no', 'no']],
    ['unknown', ['no', null]],
    ['unknown', [undefined]],
    ['unknown', ['NO']],
    ['yes', ['no', 'yes']],
    ['yes', [null, 'yes']],
  ])('is %s by the strictest of the answers %j', (expected, answers) => {
    expect(strictest(answers)).toBe(expected)
  })
})

describe('the whole table', () => {
  const answers = ['yes', 'no', 'unsure', null]
  const spans = ['2028-01-01', '2020-01-01', null]
  const withdrawals = [null, '2026-05-01']

  it('lets recognisable children be seen on one line only', () => {
    const green = answers.flatMap((childAnswer) =>
      spans.flatMap((validUntil) =>
        withdrawals.flatMap((withdrawnAt) =>
          [true, false].flatMap((hasProtectedIdentityDeclaration) =>
            [0, 1, 2].flatMap((count) => {
              const consents = Array.from({ length: count }, (_, at) =>
                consent(`A-${at}`, { childAnswer, validUntil, withdrawnAt }),
              )
              const isGreen = gate([picture({ consents, hasProtectedIdentityDeclaration })]).length === 0
              return isGreen
                ? [{ childAnswer, validUntil, withdrawnAt, hasProtectedIdentityDeclaration, count }]
                : []
            }),
          ),
        ),
      ),
    )
    expect(green).toEqual([
      {
        childAnswer: 'yes',
        validUntil: '2028-01-01',
        withdrawnAt: null,
        hasProtectedIdentityDeclaration: true,
        count: 2,
      },
    ])
  })
})
