/** Malmö: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const malmo: MunicipalitySeed = {
  code: '1280',
  slug: 'malmo',
  texts: {
    sv: {
      summary: 'Vid Öresund i Skåne. Malmö stad har varit partner i projektet Impact.',
      body: rich(
        paragraph(
          'Malmö ligger vid Öresund. Staden är partner i Impact, projektet om barn som har kommit utan sina föräldrar och bor i nätverkshem.',
        ),
        paragraph(
          'Rädda Barnen och Malmö stad samarbetade i projektet, som tog fram utbildningar för socialsekreterare. Malmö hör inte till de nio kommunerna i Barn i fokus.',
        ),
      ),
    },
    en: {
      summary: 'By the Öresund in Skåne. The City of Malmö has been a partner in the project Impact.',
      body: rich(
        paragraph(
          'Malmö lies by the Öresund. The city is a partner in Impact, the project about children who came without their parents and live in network homes.',
        ),
        paragraph(
          'Rädda Barnen and the City of Malmö worked together in the project, which made training for social workers. Malmö is not one of the nine municipalities of Barn i fokus.',
        ),
      ),
    },
  },
}
