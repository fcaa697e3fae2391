/** IMPACT's training material: one compendium, and one handout for each module, all from the same texts. */
import type { Scene } from '@/brand/drawing/scene'
import { subjectScene } from '@/brand/scenes/subjects'
import { headed, type PdfBlock, plain } from '@/pdf/blocks'
import { makePdf } from '@/pdf/make-pdf'
import { type HandoutModule, moduleBlocks } from '@/pdf/module-handout'
import { fundingNotice } from '../content/funding-notice'
import type { ModuleSeed } from '../content/shapes'
import { trainingModules } from '../content/training-modules'
import { branch } from '../pictures/branch'
import { madeOn, standIn } from './stand-in'

const standInNote: PdfBlock = { kind: 'note', title: standIn.sv.title, blocks: [plain(standIn.sv.text)] }

const cover = (scene: Scene, kicker: string, title: string, subtitle: string) => ({
  scene,
  kicker,
  title,
  subtitle,
  standIn: standIn.sv.label,
  fundingNotice: fundingNotice.sv,
  publisher: 'Rädda Barnen',
})

/** Makes the file that holds all eleven modules. */
export function makeCompendium() {
  const modules = trainingModules.flatMap((module): PdfBlock[] => [
    { kind: 'new-page' },
    headed(1, `${module.number}. ${module.texts.sv.title}`),
    ...moduleBlocks(handoutModule(module), 'sv'),
  ])
  return makePdf({
    language: 'sv',
    date: madeOn,
    blocks: [{ kind: 'contents', title: 'Innehåll' }, standInNote, ...modules],
    cover: cover(
      branch,
      'IMPACT',
      'Utbildningsmaterial om barn i nätverkshem',
      'Elva moduler för barn- och familjehemssekreterare',
    ),
  })
}

/** Makes the handout of one module. */
export function makeHandout(module: ModuleSeed) {
  const { title, audience } = module.texts.sv
  return makePdf({
    language: 'sv',
    date: madeOn,
    blocks: [standInNote, ...moduleBlocks(handoutModule(module), 'sv')],
    cover: cover(
      subjectScene({ seed: module.slug, topics: module.topics }),
      `IMPACT · Modul ${module.number}`,
      title,
      audience,
    ),
  })
}

function handoutModule(module: ModuleSeed): HandoutModule {
  const text = module.texts.sv
  return {
    ...text,
    cases: module.cases,
    objectives: text.objectives.map((row) => row.text),
  }
}
