/**
 * A municipality's landscape: where it lies decides the sun and the woods, what its text tells of decides the rest,
 * and its code everything else. What a text does not tell is drawn by the general rule: hills and a village.
 *
 * The middle of the sheet is seen in every window: there stands what the place is known by.
 */
import type { Paper } from '../colours'
import { type Chance, seeded } from '../drawing/chance'
import { disc, forest, glitter, hills, village, water } from '../drawing/land'
import { pair } from '../drawing/people'
import { type Cut, type Scene, sheet } from '../drawing/scene'
import { landmarks } from './landmarks'
import { isOpen, isWet, type Landscape, settings } from './settings'

type Place = { code: string; lat: number; lon: number; landscape: Landscape }

/** A municipality's scene. */
export function placeScene({ code, lat, lon, landscape }: Place): Scene {
  const chance = seeded(`place ${code}`)
  const isNorthern = lat > 62
  const ground = chance.oneOf<Paper>(['sky', 'birch'])
  const cuts = [
    disc(200 + ((lon - 11) / 13) * 800, 500 - (90 - lat) * 10.5, 96, 'lingon', chance),
    hills(350, isNorthern ? 210 : 90, chance.oneOf(['deep', 'moss']), chance),
    ...(landscape.setting ? [] : [hills(410, 70, 'snow', chance)]),
    ...(isWet(landscape.setting)
      ? []
      : forest(424, Math.round((lat - 52) * 0.9), isNorthern ? 150 : 120, chance)),
    ...(landscape.setting ? settings[landscape.setting].behind(chance, landscape) : []),
    ...(landscape.landmark ? landmarks[landscape.landmark](chance) : []),
    ...foreground(chance, landscape),
  ]
  return { ...sheet, ground, cuts }
}

function foreground(chance: Chance, { setting, landmark }: Landscape): Cut[] {
  // A landmark at the water stands in it; what else the water has would hide it.
  if (landmark && isOpen(setting))
    return [glitter('sky', [360, 486, 120], [700, 480, 150]), water(506, 'dusk')]
  const before = setting ? settings[setting].before(chance, { setting, landmark }) : []
  if (landmark) return setting ? before : [hills(500, 20, 'spruce', chance)]
  if (isWet(setting)) return before
  const x = chance.between(440, 720)
  const people = pair(
    x,
    506,
    170,
    chance.oneOf(['pink', 'coal']),
    chance.oneOf(['lingon', 'cloudberry']),
    chance.oneOf(['coat', 'trousers']),
  )
  if (setting) return [...before, ...people]
  const houses = village(440, x > 560 ? 240 : 640, 3, chance)
  return [...houses, hills(460, 36, 'spruce', chance), ...people, hills(516, 16, 'moss', chance)]
}
