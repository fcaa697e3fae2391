/**
 * The emblem of the European Union by its specification: 3:2, twelve stars on a ring of a third of the height, each in
 * a circle of one eighteenth of it, none turned. Its colours are its own.
 */
import { union } from './colours'

const width = 1620
const height = 1080

const star = Array.from({ length: 5 }, (_, point) => {
  const angle = ((point * 144 - 90) * Math.PI) / 180
  return `${(60 * Math.cos(angle)).toFixed(1)} ${(60 * Math.sin(angle)).toFixed(1)}`
}).join('L')

export const emblem = {
  ...union,
  width,
  height,
  star: `M${star}z`,
  places: Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return [
      Math.round(width / 2 + 360 * Math.sin(angle)),
      Math.round(height / 2 - 360 * Math.cos(angle)),
    ] as const
  }),
} as const

/** As a file. */
export function emblemFile(): string {
  const stars = emblem.places.map(
    ([x, y]) => `<path fill="${union.gold}" transform="translate(${x} ${y})" d="${emblem.star}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="270" height="180" viewBox="0 0 ${width} ${height}"><path fill="${union.blue}" d="M0 0H${width}V${height}H0Z"/>${stars.join('')}</svg>`
}
