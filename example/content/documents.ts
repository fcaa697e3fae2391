/** The documents' texts; their files are made by `documents/`. */
import { type DocumentText, type ModuleSeed, rows, type Texts } from './shapes'
import { trainingModules } from './training-modules'

export const reportSlug = 'forsta-aret-med-barn-i-fokus'

export const compendiumSlug = 'utbildningsmaterial-om-barn-i-natverkshem'

export const handoutSlug = (number: number): string => `modul-${String(number).padStart(2, '0')}`

export const reportTexts: Texts<DocumentText> = {
  sv: {
    title: 'Första året med Barn i fokus',
    summary:
      'Vad projektet vill, hur det arbetar och var det finns. Filen är ett demoexemplar och inte den riktiga rapporten.',
    contents: rows('Ett första år', 'Nio kommuner', 'Tre exempel', 'Vad lär vi oss?'),
  },
  en: {
    title: 'The first year of Barn i fokus',
    summary:
      'What the project wants, how it works and where it is. The file is in Swedish. It is a demo stand-in and not the real report.',
    contents: rows('A first year', 'Nine municipalities', 'Three examples', 'What do we learn?'),
  },
}

export const compendiumTexts: Texts<DocumentText> = {
  sv: {
    title: 'Utbildningsmaterial om barn i nätverkshem',
    summary:
      'Alla elva moduler i en fil, med övningar och stöd till den som leder. Filen är ett demoexemplar.',
    contents: rows(...trainingModules.map(({ texts }) => texts.sv.title)),
  },
  en: {
    title: 'Training material about children in network homes',
    summary:
      'All eleven modules in one file, with exercises and support for those who lead. In Swedish. The file is a demo stand-in.',
    contents: rows(...trainingModules.map(({ texts }) => texts.en.title)),
  },
}

/** A handout says which module it is, so that eleven titles in a list can be told apart. */
export const handoutTexts = ({ number, texts }: ModuleSeed): Texts<DocumentText> => ({
  sv: {
    title: `Modul ${number}: ${texts.sv.title}`,
    summary: `Modul ${number} att skriva ut och ta med. Filen är ett demoexemplar.`,
  },
  en: {
    title: `Module ${number}: ${texts.en.title}`,
    summary: `Module ${number} to print and take along. In Swedish. The file is a demo stand-in.`,
  },
})
