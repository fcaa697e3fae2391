/** Somali words for PDFs. */
import type { PdfMessages } from './sv'

export const so: PdfMessages = {
  contents: 'Tusmo',
  module: (number) => `Qaybta ${number}`,
  forWhom: 'Cidda loogu talagalay',
  objectives: 'Kaddib waxaad awoodi doontaa',
  aboutTheModule: 'Mawduuca',
  preparation: 'Diyaargarowga',
  exercises: 'Layliyo',
  facilitator: 'Qofka hoggaamiya kooxda',
  contentNotice: 'Ka hor intaadan akhrin',
  cases: { fictional: 'Xaaladahani waa mala-awaal', composite: 'Xaaladahani waxay isku darayaan sheekooyin' },
  casesExplained: {
    fictional: 'Xaaladna kuma saabsana ilmo dhab ah ama guri dhab ah.',
    composite: 'Xaalad kastaa waxay isku daraysaa sheekooyin dhowr qof. Cidna lama garan karo.',
  },
  page: (number) => `Bogga ${number}`,
  standIn: 'Tusaale',
  euFlag: 'Calanka Midowga Yurub',
  source: (address, day) => `Qoraalka la ansixiyay ee ${address}, ${day}.`,
}
