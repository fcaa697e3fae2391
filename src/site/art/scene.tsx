/**
 * The compositions: a landscape for a place, a motif for a project, story or module. The rule decides, not a designer:
 * the sun of a place stands as high as it does there at the equinox, spruces thicken to the north, and everything
 * else follows from the slug.
 */
import type { ReactNode } from 'react'
import { type Chance, seeded } from './seeded'
import { Branch, Disc, Hand, Hills, House, Kite, Pair, type Paper, Person, Spruce } from './shapes'

export const motifs = ['kites', 'hands', 'roofs', 'leaves', 'people'] as const
export type Motif = (typeof motifs)[number]

/** The motif that a slug is given when nothing about the thing decides it. */
export const motifOf = (slug: string): Motif => seeded(`motif/${slug}`).oneOf(motifs)

function Sheet({ children, ground }: { children: ReactNode; ground: string }) {
  return (
    <svg
      className={`art on-${ground}`}
      viewBox="0 0 1200 520"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

type Papers = readonly [Paper, ...Paper[]]

/** Papers in turn, beginning somewhere else each time, so that neighbours never share one. */
function inTurn(papers: Papers, chance: Chance): () => Paper {
  let turn = chance.between(0, papers.length - 1)
  return () => papers[turn++ % papers.length] ?? papers[0]
}

function Village({ chance, y, from, count }: { chance: Chance; y: number; from: number; count: number }) {
  const paper = inTurn(['r', 'w', 'p', 'k'], chance)
  let x = from
  return Array.from({ length: count }, () => {
    const sheet = paper()
    const size = chance.between(130, 230)
    x += size * 0.74
    return (
      <House
        key={x}
        x={x}
        y={y + chance.between(-6, 12)}
        size={size}
        paper={sheet}
        window={sheet === 'w' ? 'd' : 'b'}
        chance={chance}
      />
    )
  })
}

function Forest({ chance, y, count, size }: { chance: Chance; y: number; count: number; size: number }) {
  return Array.from({ length: count }, (_, tree) => {
    const x = 50 + (tree * 1150) / count + chance.between(-30, 30)
    return (
      <Spruce
        key={x}
        x={x}
        y={y + chance.between(-14, 18)}
        size={chance.between(size * 0.7, size * 1.3)}
        paper={chance.oneOf(['g', 'g', 'm'])}
      />
    )
  })
}

function Waves({ y, paper }: { y: number; paper: Paper }) {
  return <path className={paper} d={`M-40 700V${y}${'q40-34 80 0'.repeat(17)}V700Z`} />
}

/** A municipality, from its code and where it lies. */
export function PlaceScene({ code, lat, lon }: { code: string; lat: number; lon: number }) {
  const chance = seeded(`place ${code}`)
  const people = chance.between(240, 820)
  const side = people > 560 ? 40 : 640
  return (
    <Sheet ground={chance.oneOf(['sky', 'birch'])}>
      <Disc
        paper="r"
        x={200 + ((lon - 11) / 13) * 800}
        y={500 - (90 - lat) * 10.5}
        size={96}
        chance={chance}
      />
      <Hills y={350} rise={lat > 62 ? 210 : 90} paper={chance.oneOf(['d', 'm'])} chance={chance} />
      <Hills y={410} rise={70} paper="w" chance={chance} />
      <Forest chance={chance} y={430} count={Math.round((lat - 52) * 0.9)} size={lat > 62 ? 150 : 120} />
      <Village chance={chance} y={440} from={side} count={chance.between(3, 4)} />
      <Hills y={460} rise={36} paper="g" chance={chance} />
      <Pair
        x={people}
        y={500}
        size={190}
        paper={chance.oneOf(['p', 'w'])}
        other={chance.oneOf(['r', 'w'])}
        wears={chance.oneOf(['coat', 'trousers'])}
      />
      {chance.between(0, 1) ? (
        <Waves y={506} paper="d" />
      ) : (
        <Hills y={516} rise={16} paper="m" chance={chance} />
      )}
    </Sheet>
  )
}

const drawMotif: Record<Motif, (chance: Chance) => ReactNode> = {
  kites: (chance) => (
    <>
      <Kite x={806 + chance.between(-20, 50)} y={130} size={170} paper="r" other="p" string={[668, 330]} />
      <Kite x={340 + chance.between(-40, 30)} y={110} size={120} paper="w" other="g" string={[442, 352]} />
      <Kite x={1070} y={190} size={90} paper="g" other="m" />
      <Hills y={420} rise={120} paper="m" chance={chance} />
      <Person x={600} y={494} size={190} paper="w" pose="run" wears="trousers" />
      <Person x={478} y={474} size={124} paper="r" pose="reach" />
      <Person x={790} y={490} size={122} paper="g" pose="cheer" />
      <Hills y={492} rise={30} paper="d" chance={chance} />
    </>
  ),
  hands: (chance) => (
    <>
      <Disc paper="p" x={600} y={250} size={214} chance={chance} />
      <Branch x={150} y={440} size={190} paper="m" leaves={5} />
      <Branch x={1050} y={450} size={200} paper="g" leaves={5} />
      <House x={600} y={360} size={290} paper="r" chance={chance} />
      <Hand x={392} y={310} size={240} paper="w" />
      <Hand x={808} y={310} size={240} paper="g" mirrored />
      <Pair x={552} y={492} size={160} paper="w" other="k" wears="trousers" />
      <Hills y={480} rise={20} paper="d" chance={chance} />
    </>
  ),
  roofs: (chance) => (
    <>
      <Disc paper="r" x={chance.between(250, 900)} y={130} size={96} chance={chance} />
      <Hills y={360} rise={130} paper="d" chance={chance} />
      <Village chance={chance} y={430} from={-60} count={9} />
      <Hills y={450} rise={40} paper="g" chance={chance} />
      <Pair x={500} y={504} size={190} paper="p" other="w" wears="trousers" />
    </>
  ),
  leaves: (chance) => {
    const paper = inTurn(['g', 'r', 'w', 'm', 'p'], chance)
    return (
      <>
        <Disc paper="r" x={chance.between(200, 1000)} y={150} size={110} chance={chance} />
        {[70, 290, 520, 740, 950, 1150].map((x) => (
          <Branch
            key={x}
            x={x + chance.between(-30, 30)}
            y={450}
            size={chance.between(150, 270)}
            paper={paper()}
            leaves={chance.between(4, 5)}
          />
        ))}
        <Hills y={470} rise={50} paper="d" chance={chance} />
        <Person x={chance.between(380, 560)} y={496} size={128} paper="k" pose="cheer" wears="trousers" />
        <Person x={chance.between(640, 820)} y={500} size={116} paper="w" pose="reach" />
      </>
    )
  },
  people: (chance) => {
    const paper = inTurn(['r', 'w', 'g', 'k', 'p'], chance)
    return (
      <>
        <Disc paper="w" x={chance.between(300, 900)} y={170} size={120} chance={chance} />
        <Hills y={400} rise={140} paper="m" chance={chance} />
        {[230, 124, 210, 108, 128, 236, 118].map((size, index) => (
          <Person
            // biome-ignore lint/suspicious/noArrayIndexKey: a row that never changes
            key={index}
            x={index * 140 + 190}
            y={500}
            size={size}
            paper={paper()}
            pose={size < 130 ? chance.oneOf(['stand', 'cheer']) : chance.oneOf(['stand', 'reach'])}
            wears={chance.oneOf(['coat', 'trousers'])}
          />
        ))}
        <Hills y={508} rise={16} paper="d" chance={chance} />
      </>
    )
  },
}

/** A project's, story's or module's picture. */
export function MotifScene({
  seed,
  motif = motifOf(seed),
  ground,
}: {
  seed: string
  motif?: Motif
  ground?: string
}) {
  const chance = seeded(seed)
  return <Sheet ground={ground ?? chance.oneOf(['sky', 'birch'])}>{drawMotif[motif](chance)}</Sheet>
}

/** The front page's wide sheet: everybody is on one half, the other is left to the words and the doors. */
export function HomeScene() {
  const chance = seeded('home')
  return (
    <Sheet ground="sky">
      <Disc paper="r" x={1016} y={148} size={112} chance={chance} />
      <Kite x={800} y={124} size={104} paper="w" other="g" string={[726, 344]} />
      <Hills y={392} rise={110} paper="d" chance={chance} />
      <Forest chance={chance} y={446} count={7} size={126} />
      <Village chance={chance} y={446} from={800} count={3} />
      <Hills y={462} rise={44} paper="w" chance={chance} />
      <Person x={668} y={498} size={165} paper="r" pose="run" wears="trousers" />
      <Pair x={880} y={502} size={226} paper="k" other="r" wears="coat" />
      <Person x={780} y={500} size={112} paper="p" pose="cheer" />
      <Branch x={1144} y={540} size={160} paper="r" leaves={5} />
      <Hills y={488} rise={14} paper="g" chance={chance} />
    </Sheet>
  )
}
