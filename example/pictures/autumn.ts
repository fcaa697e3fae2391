/** Boden: big leaves over a river and a wood of spruces, late light. */
import { palette as p } from '@/pdf/palette'
import type { Scene } from '@/pdf/scene'
import { circle, hills, type Point, polygon } from './shapes'
import { leaf, spruce } from './things'

const wood: readonly (readonly [Point, number])[] = [
  [[60, 610], 190],
  [[150, 620], 250],
  [[260, 600], 170],
  [[1010, 600], 150],
  [[1100, 610], 230],
  [[1210, 600], 300],
  [[1330, 610], 210],
  [[1440, 600], 270],
  [[1550, 610], 190],
]

export const autumn: Scene = {
  width: 1600,
  height: 1000,
  ground: '#F3D9A4',
  shapes: [
    { d: circle(640, 430, 190), fill: p.cloudberry },
    { d: hills(1000, [-20, 540], [300, 470], [620, 560], [1000, 490], [1620, 540]), fill: p.moss },
    ...wood.flatMap(([place, height]) => spruce(place, height, p.spruceDeep)),
    { d: hills(1000, [-20, 610], [400, 585], [800, 620], [1200, 590], [1620, 615]), fill: p.spruce },
    {
      d: polygon(
        [600, 606],
        [760, 612],
        [900, 700],
        [820, 790],
        [1100, 1000],
        [260, 1000],
        [520, 800],
        [640, 700],
      ),
      fill: p.skyDeep,
    },
    { d: polygon([690, 640], [742, 645], [790, 700], [700, 705]), fill: p.sky },
    { d: polygon([560, 830], [700, 815], [760, 850], [600, 872]), fill: p.sky },
    { d: hills(1000, [-20, 800], [180, 780], [420, 880], [520, 1000]), fill: p.spruceDeep },
    { d: hills(1000, [940, 1000], [1050, 850], [1300, 790], [1620, 820]), fill: p.spruceDeep },
    ...leaf([400, 470], 260, -28, p.lingonDeep, p.lingon),
    ...leaf([830, 300], 190, 24, p.lingon, '#D9583B'),
    ...leaf([1120, 330], 150, -52, '#D9583B', p.cloudberry),
    ...leaf([1400, 300], 200, 38, p.lingonDeep, p.lingon),
    ...leaf([110, 240], 140, 40, p.cloudberry, '#D9583B'),
    ...leaf([610, 900], 170, 70, '#D9583B', p.cloudberry),
    ...leaf([1180, 930], 240, -18, p.lingon, p.lingonDeep),
    ...leaf([220, 930], 180, 22, p.cloudberry, '#D9583B'),
  ],
}
