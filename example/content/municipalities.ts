/** The ten municipalities' texts. Names, codes and places are facts: see municipality-facts.ts. */
import { avesta } from './municipalities/avesta'
import { boden } from './municipalities/boden'
import { haninge } from './municipalities/haninge'
import { kalmar } from './municipalities/kalmar'
import { kristianstad } from './municipalities/kristianstad'
import { malmo } from './municipalities/malmo'
import { mark } from './municipalities/mark'
import { norberg } from './municipalities/norberg'
import { skelleftea } from './municipalities/skelleftea'
import { uddevalla } from './municipalities/uddevalla'
import type { MunicipalitySeed } from './shapes'

export const municipalities: readonly MunicipalitySeed[] = [
  boden,
  skelleftea,
  norberg,
  avesta,
  haninge,
  uddevalla,
  kristianstad,
  kalmar,
  mark,
  malmo,
]
