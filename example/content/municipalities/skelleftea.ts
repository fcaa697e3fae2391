/** Skellefteå: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const skelleftea: MunicipalitySeed = {
  code: '2482',
  slug: 'skelleftea',
  texts: {
    sv: {
      summary:
        'Vid älven och kusten i Västerbotten, med skog och timmer. En av de nio kommunerna i Barn i fokus.',
      body: rich(
        paragraph(
          'Skellefteå ligger vid Skellefteälven, inte långt från Bottenviken. Barn i fokus finns här för att barn i familjer som har flytt ska få en trygg start.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Vill du veta mer? Skriv till den lokala projektledaren. Formuläret når rätt person.',
        ),
      ),
    },
    en: {
      summary:
        'By the river and the coast in Västerbotten, with forest and timber. One of the nine municipalities of Barn i fokus.',
      body: rich(
        paragraph(
          'Skellefteå lies by the river Skellefte, not far from the Bothnian Bay. Barn i fokus is here so that children in families who have fled get a safe start.',
        ),
        paragraph(
          'No story from here has come in yet. Would you like to know more? Write to the local project manager. The form reaches the right person.',
        ),
      ),
    },
  },
}
