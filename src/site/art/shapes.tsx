/**
 * The paper shapes that every picture of the site is cut from. Each takes a place and a size and returns flat
 * SVG; colour comes from one-letter classes (art.css), so that both colour schemes and forced colours reach it.
 */
import type { Chance } from './seeded'

/** Letters of art.css: r lingonberry, p pink, g spruce, m moss, s sky, d deep sky, w snow, b birch, k ink. */
export type Paper = 'r' | 'p' | 'g' | 'm' | 's' | 'd' | 'w' | 'b' | 'k'

type Place = { x: number; y: number; size: number; paper: Paper }

const at = (x: number, y: number, size = 100) =>
  `translate(${Math.round(x)} ${Math.round(y)})${size === 100 ? '' : ` scale(${Math.round(size) / 100})`}`

/** A range of hills from edge to edge of a 1200 wide sheet. */
export function Hills({ y, rise, paper, chance }: { y: number; rise: number; paper: Paper; chance: Chance }) {
  const top = () => y - chance.between(0, rise)
  const start = top()
  const curve = [150, 520, 900, 1300].map((x) => {
    const crest = top()
    return `S${x - 150 + chance.between(-50, 20)} ${crest} ${x} ${crest}`
  })
  return (
    <path
      className={paper}
      d={`M-260 900V${start}C-200 ${start} -200 ${start} -190 ${start}${curve.join('')}V900Z`}
    />
  )
}

/** A disc cut by hand: never quite round. */
export function Disc({ x, y, size, paper, chance }: Place & { chance: Chance }) {
  return (
    <ellipse
      className={paper}
      rx={size}
      ry={size - chance.between(3, 7)}
      transform={`translate(${Math.round(x)} ${Math.round(y)}) rotate(${chance.between(0, 90)})`}
    />
  )
}

/** A house that leans a little, as houses cut with scissors do. */
export function House({
  x,
  y,
  size,
  paper,
  chance,
  window: pane = 'b',
}: Place & { chance: Chance; window?: Paper }) {
  const lean = chance.between(-4, 4)
  const eaves = chance.between(52, 64)
  const peak = chance.between(-8, 8)
  return (
    <g transform={at(x, y, size)}>
      <path
        className={paper}
        d={`M-34 4 ${-36 + lean}-${eaves} ${peak}-${eaves + 36} ${37 + lean}-${eaves - 3} 33 4Z`}
      />
      <path className={pane} d={`M-18-${eaves - 8}l15-1 1 17-15 1ZM8-26l14 1-1 29H7Z`} />
    </g>
  )
}

/** A spruce in three snips. */
export function Spruce({ x, y, size, paper }: Place) {
  return (
    <path
      className={paper}
      transform={at(x, y, size)}
      d="M1-120 20-80 12-81 30-43 19-45 40 2-39 0-20-44-30-42-11-82-19-79Z"
    />
  )
}

/** A kite with a tail and two bows; `string` leads down to the hand that holds it. */
export function Kite({
  x,
  y,
  size,
  paper,
  other,
  string,
}: Place & { other: Paper; string?: [number, number] }) {
  return (
    <>
      {string ? (
        <path
          className="k l"
          strokeWidth="3"
          d={`M${x} ${y}Q${(x + string[0]) / 2 + 40} ${(y + string[1]) / 2 + 40} ${string[0]} ${string[1]}`}
        />
      ) : null}
      <g transform={at(x, y, size)}>
        <path className={`${paper} l`} strokeWidth="4" d="M0 62q-26 26-4 52t-10 54" />
        <path className={paper} d="M2-70 46-6 0 62-44-4Z" />
        <path
          className={other}
          d="M2-70 46-6 0 4ZM0 62-44-4 0 4ZM-20 92l24 12-20 12ZM12 88-8 106 14 114ZM-22 144l22 10-20 12ZM10 138-8 154l20 8Z"
        />
      </g>
    </>
  )
}

/** An open hand. */
export function Hand({ x, y, size, paper, mirrored }: Place & { mirrored?: boolean }) {
  return (
    <path
      className={`${paper} l f`}
      strokeWidth="15"
      transform={at(x, y, size) + (mirrored ? ' scale(-1 1)' : '')}
      d="M-20 2-29-44M-6-4-9-58M8-4 12-56M22 4 32-40M-16 24-46 0M-22 2H25L20 46V160H-14V46Z"
    />
  )
}

/** A branch of rounded leaves. */
export function Branch({ x, y, size, paper, leaves = 4 }: Place & { leaves?: number }) {
  const pairs = Array.from({ length: leaves }, (_, pair) => {
    const root = -18 - pair * 34
    const reach = 44 - pair * 5
    return `M0 ${root}q${reach / 2}-2 ${reach}-${reach * 0.8}M0 ${root}q-${reach / 2}-2-${reach}-${reach * 0.8}`
  })
  return (
    <path
      className={`${paper} l`}
      strokeWidth="19"
      transform={at(x, y, size)}
      d={`M0 40V-${leaves * 34 + 26}${pairs.join('')}`}
    />
  )
}

const arms = {
  stand: 'M-9-66-24-38M9-66 24-38',
  lead: 'M-9-66-24-38M9-66 36-44',
  led: 'M-9-66-33-72M9-66 24-40',
  reach: 'M-9-66-30-100M9-66 28-42',
  run: 'M-9-66-32-54M9-66 35-92',
  cheer: 'M-9-66-34-96M9-66 34-96',
} as const

const legs = { run: 'M-8-28-32-10M8-28 22-12 19 4', still: 'M-8-26-9 0M8-26 9 0' } as const
const clothes = { coat: 'M-6-68H6L16-30H-16Z', trousers: 'M-8-68H8L9-22H-9Z' } as const

type PersonShape = Place & { pose?: keyof typeof arms; wears?: keyof typeof clothes }

/** A person, big or small, cut from one sheet: a shape, never anybody. */
export function Person({ x, y, size, paper, pose = 'stand', wears = 'coat' }: PersonShape) {
  // A child's head is larger for its height.
  const head = size < 130 ? 17 : 14
  const body = clothes[wears] + arms[pose] + legs[pose === 'run' ? 'run' : 'still']
  return (
    <g className={paper} transform={at(x, y, size)}>
      <path className="l f" strokeWidth="10" d={body} />
      <circle cy={-82 - head} r={head} />
    </g>
  )
}

/** Somebody big and somebody small, hand in hand. */
export function Pair({ x, y, size, paper, other, wears }: PersonShape & { other: Paper }) {
  const small = size * 0.63
  return (
    <>
      <Person x={x} y={y} size={size} paper={paper} pose="lead" wears={wears} />
      <Person
        x={x + size * 0.36 + small * 0.33}
        y={y + 4}
        size={small}
        paper={other}
        pose="led"
        wears={wears === 'coat' ? 'trousers' : 'coat'}
      />
    </>
  )
}
