/** A cover by rule: sky, sun, hills and houses, their places given by a number. The same number, the same picture. */
import { palette as p } from './palette'
import type { Scene, Shape } from './scene'

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const hill = (left: number, peak: number, right: number) =>
  `M0 ${left}C400 ${peak} 700 ${left + 60} 1000 ${(left + right) / 2}S1400 ${peak + 40} 1600 ${right}V1000H0Z`

function house(x: number, ground: number, size: number, walls: string, roof: string): Shape[] {
  const top = ground - size
  const window = size * 0.22
  return [
    { d: `M${x} ${ground}V${top}H${x + size}V${ground}Z`, fill: walls },
    { d: `M${x - 20} ${top}L${x + size / 2} ${top - size * 0.6}L${x + size + 20} ${top}Z`, fill: roof },
    {
      d: `M${x + size * 0.4} ${top + size * 0.3}h${window}v${window}h${-window}Z`,
      fill: p.cloudberry,
    },
  ]
}

const grounds = [p.sky, p.night, p.birch, p.moss] as const
const suns = [p.lingon, p.cloudberry, p.pink] as const

/** @param number such as a module's */
export function ruleScene(number: number): Scene {
  const step = (by: number, within: number) => (number * by) % within
  const ground = grounds[number % grounds.length] ?? p.sky
  return {
    width: 1600,
    height: 1000,
    ground,
    shapes: [
      {
        d: circle(360 + step(230, 900), 300 + step(70, 160), 150),
        fill: suns[number % suns.length] ?? p.lingon,
      },
      { d: hill(620 - step(40, 120), 480, 600), fill: ground === p.night ? '#34607C' : p.skyDeep },
      ...house(240 + step(310, 800), 760, 190, p.snow, p.lingonDeep),
      { d: hill(760, 640 + step(50, 120), 720), fill: p.spruce },
      ...house(980 - step(270, 700), 880, 150, p.lingon, p.ink),
      { d: hill(900, 840, 880), fill: p.spruceDeep },
    ],
  }
}
