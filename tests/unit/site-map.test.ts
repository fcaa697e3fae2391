import { describe, expect, it } from 'vitest'
import { isLand, landBelow } from '@/site/map/land'
import { placeOnMap, project } from '@/site/map/place-on-map'
import facts from '../fixtures/facts.json'

const pins = placeOnMap(facts.municipalities)
/** The drawing is this much smaller on a phone of 320 px, where it reaches from edge to edge. */
const scale = 320 / 455

describe('the map of Sweden', () => {
  it('lets no name tag cover another', () => {
    for (const a of pins)
      for (const b of pins.slice(pins.indexOf(a) + 1)) {
        const apart =
          a.tag.x + a.tag.width <= b.tag.x ||
          b.tag.x + b.tag.width <= a.tag.x ||
          a.tag.y + a.tag.height <= b.tag.y ||
          b.tag.y + b.tag.height <= a.tag.y
        expect(apart, `${a.name} and ${b.name}`).toBe(true)
      }
  })

  it.each(['Kalmar', 'Kristianstad', 'Haninge'])('writes %s at sea, on no island and no headland', (name) => {
    const tag = pins.find((pin) => pin.name === name)?.tag
    expect(tag && landBelow(tag)).toBe(0)
  })

  it('knows land from sea', () => {
    const [kalmar, sea] = [project({ lat: 56.75, lon: 15.9 }), project({ lat: 56, lon: 18 })]
    expect([isLand(kalmar.x, kalmar.y), isLand(sea.x, sea.y)]).toEqual([true, false])
  })

  it('gives every tag at least 24 px on the narrowest phone', () => {
    for (const { tag } of pins) expect(tag.height * scale).toBeGreaterThanOrEqual(24)
  })

  it('puts Norberg and Avesta, which almost touch, on different sides', () => {
    const [norberg, avesta] = ['Norberg', 'Avesta'].map((name) => pins.find((pin) => pin.name === name))
    expect(norberg && norberg.tag.x < norberg.x).toBe(true)
    expect(avesta && avesta.tag.x > avesta.x).toBe(true)
  })

  it('has north above south and west left of east', () => {
    const at = (name: string) => pins.find((pin) => pin.name === name) ?? { x: 0, y: 0 }
    expect(at('Boden').y).toBeLessThan(at('Malmö').y)
    expect(at('Uddevalla').x).toBeLessThan(at('Haninge').x)
  })
})
