/** Kristianstad: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const kristianstad: MunicipalitySeed = {
  code: '1290',
  slug: 'kristianstad',
  texts: {
    sv: {
      summary:
        'Vid Helge å i nordöstra Skåne, bland våtmarker och tranor. En av de nio kommunerna i Barn i fokus.',
      body: rich(
        paragraph(
          'Kristianstad ligger vid Helge å i Skåne. Det är den sydligaste av de nio kommunerna i projektet. Här arbetar Barn i fokus för att familjer som har flytt ska mötas av samma omtanke som alla andra.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Den lokala projektledaren berättar gärna mer.',
        ),
      ),
    },
    en: {
      summary:
        'By the river Helge in north-eastern Skåne, among wetlands and cranes. One of the nine municipalities of Barn i fokus.',
      body: rich(
        paragraph(
          'Kristianstad lies by the river Helge in Skåne. It is the southernmost of the nine municipalities of the project. Barn i fokus works here for families who have fled to be met with the same care as everybody else.',
        ),
        paragraph('No story from here has come in yet. The local project manager is glad to tell you more.'),
      ),
    },
  },
}
