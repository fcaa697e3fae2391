/** What is said to whoever is asked for a yes: reviewed like every word that readers meet, and told with the version that it is. */
import { beforeAll, describe, expect, test } from 'vitest'
import { consentTextFields } from '@/domain/safeguarding/consent-texts'
import { consentTexts } from '../../example/content/consent-texts'
import { aLive } from '../support/any-kind'
import { people } from '../support/people'
import { rest } from '../support/rest'

const whole = Object.fromEntries(consentTextFields.map((field) => [field, consentTexts.sv[field]]))

const read = async (who: 'leaderOfBoden' | 'safeguarding' | 'editor' | null, lang = 'sv') =>
  rest('GET', `/consents/texts?lang=${lang}`, { as: who && (await people[who]()) })

describe('the words of a consent', () => {
  test('are there for nobody before somebody has approved them', async () => {
    expect((await read('leaderOfBoden')).status).toBe(404)
    const as = await people.editor()
    await rest('POST', '/globals/consent-texts?draft=true', { as, body: whole })
    expect((await read('leaderOfBoden')).status).toBe(404)
  })
})

describe('once they are live, they', () => {
  beforeAll(() => aLive('consent-texts', whole))

  test('are read by whoever may ask for a yes, with version and hash, and by nobody else', async () => {
    for (const who of ['leaderOfBoden', 'safeguarding'] as const) {
      const { status, body, headers } = await read(who)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(body).toMatchObject({
        version: expect.any(String),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        languages: ['sv'],
        texts: { from7: { text: consentTexts.sv.from7, language: 'sv' } },
      })
    }
    for (const who of ['editor', null] as const) expect((await read(who)).status).toBe(404)
  })

  test('say of what is not translated in which language it is', async () => {
    const { body } = await read('leaderOfBoden', 'so')
    expect(body.languages).toEqual(['sv'])
    for (const { text, language } of Object.values(
      body.texts as Record<string, { text: string; language: string }>,
    ))
      expect([text === '', language]).toEqual([false, 'sv'])
  })

  test('change for whoever asks when the change is approved and not before, and are then another version', async () => {
    const before = (await read('leaderOfBoden')).body
    const as = await people.editor()
    const text = 'Ditt ja gäller i ett år.'
    await rest('POST', '/globals/consent-texts?draft=true', { as, body: { howLong: text } })
    expect((await read('leaderOfBoden')).body).toEqual(before)
    await aLive('consent-texts', { ...whole, howLong: text })
    const after = (await read('leaderOfBoden')).body
    expect(after.texts).toMatchObject({ howLong: { text, language: 'sv' } })
    expect([after.version, after.hash]).not.toContain(before.version)
    expect([after.version, after.hash]).not.toContain(before.hash)
  })
})
