/** The seed's pictures and what they show, said in words. Drawn by the project itself: nobody is in them. */
import type { Scene } from '@/brand/drawing/scene'
import { autumn } from '../pictures/autumn'
import { branch } from '../pictures/branch'
import { growth } from '../pictures/growth'
import { homes } from '../pictures/homes'
import { kites } from '../pictures/kites'
import { leisure } from '../pictures/leisure'
import { letters } from '../pictures/letters'
import { summer } from '../pictures/summer'

export type PictureSeed = {
  readonly key: string
  readonly scene: Scene
  /** Also the natural key: no two pictures say the same. */
  readonly alt: { readonly sv: string; readonly en: string }
}

const picture = (key: string, scene: Scene, sv: string, en: string): PictureSeed => ({
  key,
  scene,
  alt: { sv, en },
})

export const credit = 'Teckning: Berätta'

export const pictures: readonly PictureSeed[] = [
  picture(
    'kites',
    kites,
    'Nio pappersdrakar över gröna kullar. Den största är röd och hålls i ett snöre.',
    'Nine paper kites over green hills. The largest is red and held by a string.',
  ),
  picture(
    'homes',
    homes,
    'Fyra hus i en vinternatt. En röd tråd binder ihop dem.',
    'Four houses on a winter night. A red thread ties them together.',
  ),
  picture(
    'leisure',
    leisure,
    'En boll studsar över en strand. På vattnet seglar en båt med rött segel.',
    'A ball bounces over a shore. A boat with a red sail is on the water.',
  ),
  picture(
    'autumn',
    autumn,
    'Stora höstlöv faller över en å och en granskog i kvällsljus.',
    'Large autumn leaves fall over a stream and a spruce wood in evening light.',
  ),
  picture(
    'summer',
    summer,
    'Rader av vimplar hänger över ett sund med segelbåtar, en badring och en randig handduk.',
    'Rows of pennants hang over a strait with sailing boats, a swim ring and a striped towel.',
  ),
  picture(
    'branch',
    branch,
    'En gren med elva blad. Det yttersta är rött.',
    'A branch with eleven leaves. The outermost one is red.',
  ),
  picture(
    'growth',
    growth,
    'Samma planta fem gånger, lite större för varje gång, framför årsringarna i ett träd.',
    'The same plant five times, a little larger each time, before the rings of a tree.',
  ),
  picture(
    'letters',
    letters,
    'Pappersflygplan på väg mellan två hus.',
    'Paper planes on their way between two houses.',
  ),
]
