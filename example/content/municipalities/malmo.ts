/** Malmö: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const malmo: MunicipalitySeed = {
  code: '1280',
  slug: 'malmo',
  texts: {
    sv: {
      summary: 'Vid Öresund och bron i Skåne. Malmö stad var partner i projektet IMPACT.',
      body: rich(
        paragraph(
          'Malmö ligger vid Öresund. Staden var partner i IMPACT, projektet om barn som hade kommit utan sina föräldrar och bodde i nätverkshem.',
        ),
        paragraph(
          'Rädda Barnen och Malmö stad samarbetade i projektet, som tog fram utbildningar för socialsekreterare. Malmö hör inte till de nio kommunerna i Barn i fokus.',
        ),
      ),
    },
    en: {
      summary:
        'By the Öresund and its bridge in Skåne. The City of Malmö was a partner in the project IMPACT.',
      body: rich(
        paragraph(
          'Malmö lies by the Öresund. The city was a partner in IMPACT, the project about children who had come without their parents and lived in network homes.',
        ),
        paragraph(
          'Rädda Barnen and the City of Malmö worked together in the project, which made training for social workers. Malmö is not one of the nine municipalities of Barn i fokus.',
        ),
      ),
    },
  },
}
