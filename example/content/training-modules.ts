/** The eleven modules of IMPACT's training, in order. Facts nobody knows (minutes, group size, licence) stay empty. */
import type { ModuleSeed } from './shapes'
import { module01 } from './training-modules/01-barnets-rattigheter'
import { module02 } from './training-modules/02-perspektiv-under-placering'
import { module03 } from './training-modules/03-fallbeskrivningar'
import { module04 } from './training-modules/04-workshoppar'
import { module05 } from './training-modules/05-utredning'
import { module06 } from './training-modules/06-trauma'
import { module07 } from './training-modules/07-hedersrelaterat-fortryck'
import { module08 } from './training-modules/08-sammanbrott'
import { module09 } from './training-modules/09-avslut-av-placering'
import { module10 } from './training-modules/10-inkludering'
import { module11 } from './training-modules/11-empatitrotthet'

export const trainingModules: readonly ModuleSeed[] = [
  module01,
  module02,
  module03,
  module04,
  module05,
  module06,
  module07,
  module08,
  module09,
  module10,
  module11,
]
