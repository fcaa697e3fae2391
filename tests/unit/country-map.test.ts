import { expect, it, vi } from 'vitest'
import { isLand } from '@/site/map/land'
import { placeOnMap, project } from '@/site/map/place-on-map'

vi.mock('@/domain/country', async (original) => {
  const house = await original<typeof import('@/domain/country')>()
  return { ...house, country: 'fi', pack: house.packOf('fi') }
})

const helsinki = { name: 'Helsinki', lat: 60.17, lon: 24.94 }
const utsjoki = { name: 'Utsjoki', lat: 69.91, lon: 27.03 }
const inari = { name: 'Inari', lat: 68.91, lon: 27.03 }
const enontekio = { name: 'Enontekiö', lat: 68.39, lon: 23.64 }
const mariehamn = { name: 'Maarianhamina', lat: 60.1, lon: 19.94 }
const joensuu = { name: 'Joensuu', lat: 62.6, lon: 29.76 }

type Where = { lat: number; lon: number }
const radians = Math.PI / 180

/** Kilometres on the globe, by the haversine formula. */
function kilometres(a: Where, b: Where): number {
  const [down, across] = [(b.lat - a.lat) * radians, (b.lon - a.lon) * radians]
  const h =
    Math.sin(down / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(across / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

const unitsPerKilometre = (a: Where, b: Where) => {
  const [from, to] = [project(a), project(b)]
  return Math.hypot(to.x - from.x, to.y - from.y) / kilometres(a, b)
}

it.each([
  ['up through Lapland', inari, utsjoki],
  ['across Lapland', enontekio, inari],
  ['from Åland to Karelia', mariehamn, joensuu],
])('a kilometre %s is as long as one in the south', (_, a, b) => {
  const south = unitsPerKilometre(helsinki, { lat: 61.17, lon: 24.94 })
  expect(unitsPerKilometre(a, b) / south).toBeCloseTo(1, 1.5)
})

it('draws Finland with Åland, and neither Sweden nor the Gulf of Finland', () => {
  const on = (place: Where) => {
    const { x, y } = project(place)
    return isLand(x, y)
  }
  const inland = [{ lat: 61.5, lon: 23.76 }, inari, { lat: 60.2, lon: 19.9 }, { lat: 62.5, lon: 30 }]
  const outside = [
    { lat: 59.33, lon: 18.07 },
    { lat: 59.8, lon: 25 },
    { lat: 66.8, lon: 21.8 },
  ]
  expect(inland.map(on)).toEqual([true, true, true, true])
  expect(outside.map(on)).toEqual([false, false, false])
})

it('puts the name of a town by the Gulf of Bothnia to the left, and of one in the east to the right', () => {
  const [vasa, east] = placeOnMap([{ name: 'Vaasa', lat: 63.1, lon: 21.6 }, joensuu])
  expect(vasa && vasa.tag.x + vasa.tag.width < vasa.x).toBe(true)
  expect(east && east.tag.x > east.x).toBe(true)
})
