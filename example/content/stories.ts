/** The three stories. Six municipalities have none, and their pages say so kindly. */
import type { StorySeed } from './shapes'
import { bodenStory } from './stories/boden'
import { haningeStory } from './stories/haninge'
import { kalmarStory } from './stories/kalmar'

export const stories: readonly StorySeed[] = [haningeStory, bodenStory, kalmarStory]
