/** The emblem of the European Union, drawn to its specification: 3:2, twelve upright stars on a ring of a third of the height. */
import type { Scene } from './scene'

const height = 180
const width = height * 1.5
const ring = height / 3
const starRadius = height / 18

function star(x: number, y: number): string {
  const inner = starRadius * 0.382
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? starRadius : inner
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

export const euEmblem: Scene = {
  width,
  height,
  ground: '#003399',
  shapes: Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return {
      d: star(width / 2 + ring * Math.sin(angle), height / 2 - ring * Math.cos(angle)),
      fill: '#FFCC00',
    }
  }),
}
