/** Mark: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const mark: MunicipalitySeed = {
  code: '1463',
  slug: 'mark',
  texts: {
    sv: {
      summary: 'I Sjuhärad, längs ån Viskan, i en bygd av vävare. En av de nio kommunerna i Barn i fokus.',
      body: rich(
        paragraph(
          'Marks kommun ligger i Västergötland, i bygden Sjuhärad. Rädda Barnen har en projektgrupp här. Den arbetar nära kommunen och andra i bygden.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Skriv till den lokala projektledaren om du undrar något.',
        ),
      ),
    },
    en: {
      summary:
        'In Sjuhärad, along the river Viskan, in a land of weavers. One of the nine municipalities of Barn i fokus.',
      body: rich(
        paragraph(
          'Mark lies in Västergötland, in the district of Sjuhärad. Rädda Barnen has a project group here. It works closely with the municipality and others in the district.',
        ),
        paragraph(
          'No story from here has come in yet. Write to the local project manager if there is anything you wonder.',
        ),
      ),
    },
  },
}
