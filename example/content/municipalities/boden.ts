/** Boden: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const boden: MunicipalitySeed = {
  code: '2582',
  slug: 'boden',
  texts: {
    sv: {
      summary:
        'Längst i norr, vid Lule älv och en gammal fästning. Här arbetar Barn i fokus tillsammans med kommunen.',
      body: rich(
        paragraph(
          'Boden ligger i Norrbotten, nära polcirkeln. Det är den nordligaste av de nio kommunerna i Barn i fokus. Vintern är lång här, och det gör det extra viktigt att ha någonstans att gå.',
        ),
        paragraph(
          'Rädda Barnen har en projektgrupp på plats. På höstlovet ordnade Barn i fokus aktiviteter ihop med kommunen och andra lokala krafter. Den berättelsen kan du läsa här.',
        ),
      ),
    },
    en: {
      summary:
        'Far to the north, by the river Lule and an old fortress. Barn i fokus works here together with the municipality.',
      body: rich(
        paragraph(
          'Boden lies in Norrbotten, close to the Arctic Circle. It is the northernmost of the nine municipalities of Barn i fokus. Winters are long here, which makes it all the more important to have somewhere to go.',
        ),
        paragraph(
          'Rädda Barnen has a project group on site. During the autumn break, Barn i fokus arranged activities together with the municipality and other local partners. You can read that story here.',
        ),
      ),
    },
  },
}
