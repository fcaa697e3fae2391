import { describe, expect, it } from 'vitest'
import { papers } from '@/brand/colours'
import type { Scene } from '@/brand/drawing/scene'
import { svgOf } from '@/brand/drawing/svg'
import { ownLook } from '@/brand/look'
import { placeScene } from '@/brand/scenes/landscapes'
import { homeScene, storyScene } from '@/brand/scenes/occasions'
import { subjectScene } from '@/brand/scenes/subjects'
import { landscapeOf } from '@/domain/landscape'
import { municipalities } from '../../../example/content/municipalities'
import { municipalityFacts } from '../../../example/content/municipality-facts'
import { trainingModules } from '../../../example/content/training-modules'

const nothing = { setting: undefined, landmark: undefined }
const somewhere = { code: '9999', lat: 59, lon: 15, landscape: nothing }

const places = municipalityFacts.map(({ code, name, lat, lon }) => {
  const summary = municipalities.find((place) => place.code === code)?.texts.sv.summary ?? ''
  return [name, { code, lat, lon, landscape: landscapeOf(summary, 'sv') }] as const
})
const modules = trainingModules.map(({ slug, topics }) => [slug, { seed: slug, topics }] as const)

const scenes: (readonly [string, () => Scene])[] = [
  ['the front page', homeScene],
  ['a place without a landscape', () => placeScene(somewhere)],
  ...places.map(([name, place]) => [name, () => placeScene(place)] as const),
  ...modules.map(([slug, module]) => [slug, () => subjectScene(module)] as const),
]

describe.each(scenes)('the scene of %s', (_name, draw) => {
  it('is the same every time', () => expect(svgOf(draw(), ownLook)).toBe(svgOf(draw(), ownLook)))
  it('is cut from the papers of the brand', () => {
    const { ground, cuts } = draw()
    for (const paper of [ground, ...cuts.map((cut) => cut.paper)]) expect(papers).toHaveProperty(paper)
  })
  it('has no hole where a number is missing, and is small', () => {
    const svg = svgOf(draw(), ownLook)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg.length).toBeLessThan(8000)
  })
})

describe('what the scenes show', () => {
  it('every municipality that tells of its land has a landscape of its own', () => {
    const told = places.map(([, { landscape }]) => `${landscape.setting} ${landscape.landmark}`)
    expect(new Set(told).size).toBe(places.length)
    expect(told).not.toContain('undefined undefined')
  })
  it('every module of the training has a subject of its own', () => {
    const drawn = modules.map(([, { topics }]) => svgOf(subjectScene({ seed: 'the same', topics }), ownLook))
    expect(new Set(drawn).size).toBe(modules.length)
    expect(drawn).not.toContain(svgOf(subjectScene({ seed: 'the same', topics: [] }), ownLook))
  })
  it('a subject that nobody has drawn gets the general scene', () => {
    const seed = 'a-new-module'
    expect(subjectScene({ seed, topics: ['bees'] })).toEqual(subjectScene({ seed, topics: [] }))
    expect(subjectScene({ seed, topics: ['bees', 'trauma'] })).toEqual(
      subjectScene({ seed, topics: ['trauma'] }),
    )
  })
  it('two stories of the same theme are not the same picture', () => {
    const [one, other] = ['one', 'another'].map((seed) => storyScene({ seed, themes: ['school'] }))
    expect(one).not.toEqual(other)
  })
})

describe('a municipality’s landscape', () => {
  it.each([
    ['Vid Lule älv och en gammal fästning.', 'river', 'fortress'],
    ['Längs ån Viskan, i en bygd av vävare.', 'river', 'loom'],
    ['Med skog och skärgård.', 'archipelago', undefined],
    ['VID HAVET', 'coast', undefined],
    ['En stor kommun mitt i landet.', undefined, undefined],
    // Words that only look like landscape.
    ['På åren har broschyren rest med transport till Malå.', undefined, undefined],
    ['', undefined, undefined],
  ])('of “%s” is %s with %s', (text, setting, landmark) => {
    expect(landscapeOf(text, 'sv')).toEqual({ setting, landmark })
  })

  it.each([
    ['Saaristossa, vanhan linnan juurella.', 'archipelago', 'castle'],
    ['Oulujoen suulla, jonka yli vie pitkä silta.', 'river', 'bridge'],
    ['Järvien ja metsien keskellä, jossa oli ennen kaivos.', 'lake', 'mine'],
    ['MEREN RANNALLA', 'coast', undefined],
    ['Pohjanmaan lakeuksilla.', 'plain', undefined],
    // A town is called after its castle or bay, and tells of neither.
    ['Hämeenlinna on vireä kaupunki, Lahti sen naapuri.', undefined, undefined],
    ['Suomen suurimpia kuntia, jossa joka toinen on nuori.', undefined, undefined],
  ])('of “%s”, said in Finnish, is %s with %s', (text, setting, landmark) => {
    expect(landscapeOf(text, 'fi')).toEqual({ setting, landmark })
  })

  it('is not read out of a language whose words it does not know', () => {
    expect(landscapeOf('Vid Lule älv och en gammal fästning.', 'en')).toEqual(nothing)
  })
})
