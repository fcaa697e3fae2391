/** Kalmar: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const kalmar: MunicipalitySeed = {
  code: '0880',
  slug: 'kalmar',
  texts: {
    sv: {
      summary:
        'Vid sundet mot Öland, med ett slott vid vattnet. Här fick ett hundratal barn ett aktivt sommarlov.',
      body: rich(
        paragraph(
          'Kalmar ligger vid Kalmarsund, med Öland på andra sidan vattnet. Kommunen och Barn i fokus har arbetat ihop för barnens bästa.',
        ),
        paragraph(
          'En sommar ledde det till ett aktivt lov för ett hundratal barn. Den berättelsen kan du läsa här.',
        ),
      ),
    },
    en: {
      summary:
        'By the strait towards Öland, with a castle by the water. Here about a hundred children had an active summer.',
      body: rich(
        paragraph(
          'Kalmar lies by the Kalmar Strait, with Öland on the other side of the water. The municipality and Barn i fokus have worked together for the good of the children.',
        ),
        paragraph(
          'One summer it led to an active holiday for about a hundred children. You can read that story here.',
        ),
      ),
    },
  },
}
