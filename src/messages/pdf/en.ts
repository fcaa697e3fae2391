/** English words for PDFs. */
import type { PdfMessages } from './sv'

export const en: PdfMessages = {
  contents: 'Contents',
  module: (number) => `Module ${number}`,
  forWhom: 'For whom',
  objectives: 'After the module',
  aboutTheModule: 'About the subject',
  preparation: 'Prepare yourself',
  exercises: 'Exercises',
  facilitator: 'If you lead the group',
  contentNotice: 'Before you read',
  cases: { fictional: 'The cases are invented', composite: 'The cases are composites' },
  casesExplained: {
    fictional: 'No case in the text is about a real child or a real home.',
    composite: 'Each case is put together from several. None of them is one child.',
  },
  page: (number) => `Page ${number}`,
  standIn: 'Demo stand-in',
  euFlag: 'The flag of the European Union',
  source: (address, day) => `The approved text at ${address}, ${day}.`,
}
