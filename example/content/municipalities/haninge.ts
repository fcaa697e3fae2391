/** Haninge: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const haninge: MunicipalitySeed = {
  code: '0136',
  slug: 'haninge',
  texts: {
    sv: {
      summary: 'Söder om Stockholm, med skog och skärgård. Här har fritiden stått i fokus.',
      body: rich(
        paragraph(
          'Haninge ligger söder om Stockholm. Kommunen rymmer både höghus och öar. Barn i fokus finns här för barn i familjer som har varit på flykt.',
        ),
        paragraph(
          'I Haninge har Barn i fokus arbetat för att fler barn ska få en fritid som betyder något. Läs berättelsen och kontakta gärna den lokala projektledaren.',
        ),
      ),
    },
    en: {
      summary: 'South of Stockholm, with forest and archipelago. Here the focus has been on leisure time.',
      body: rich(
        paragraph(
          'Haninge lies south of Stockholm. It holds both tower blocks and islands. Barn i fokus is here for children in families who have fled.',
        ),
        paragraph(
          'In Haninge, Barn i fokus has worked for more children to have leisure time that means something. Read the story, and feel free to contact the local project manager.',
        ),
      ),
    },
  },
}
