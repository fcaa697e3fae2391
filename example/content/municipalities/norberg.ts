/** Norberg: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const norberg: MunicipalitySeed = {
  code: '1962',
  slug: 'norberg',
  texts: {
    sv: {
      summary:
        'En liten kommun i Bergslagen, med skog och gamla gruvor. Barn i fokus arbetar här nära familjerna.',
      body: rich(
        paragraph(
          'Norberg ligger i Bergslagen, i norra Västmanland. Avesta är närmaste granne, och även där finns Barn i fokus. Det gör det lätt att lära av varandra.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Den lokala projektledaren svarar gärna på frågor.',
        ),
      ),
    },
    en: {
      summary:
        'A small municipality in Bergslagen, with forest and old mines. Barn i fokus works close to the families here.',
      body: rich(
        paragraph(
          'Norberg lies in Bergslagen, in the north of Västmanland. Avesta is next door, and Barn i fokus is there too. That makes it easy to learn from each other.',
        ),
        paragraph(
          'No story from here has come in yet. The local project manager is glad to answer questions.',
        ),
      ),
    },
  },
}
