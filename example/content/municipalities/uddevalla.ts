/** Uddevalla: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const uddevalla: MunicipalitySeed = {
  code: '1485',
  slug: 'uddevalla',
  texts: {
    sv: {
      summary: 'Vid fjorden i Bohuslän. En av de nio kommunerna i Barn i fokus.',
      body: rich(
        paragraph(
          'Uddevalla ligger längst in i en fjord på västkusten. Rädda Barnen har en projektgrupp här. Den arbetar nära kommunen och andra som möter barnfamiljer.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Vill du veta hur arbetet går? Fråga den lokala projektledaren.',
        ),
      ),
    },
    en: {
      summary: 'By the fjord in Bohuslän. One of the nine municipalities of Barn i fokus.',
      body: rich(
        paragraph(
          'Uddevalla lies at the head of a fjord on the west coast. Rädda Barnen has a project group here. It works closely with the municipality and others who meet families with children.',
        ),
        paragraph(
          'No story from here has come in yet. Would you like to know how the work is going? Ask the local project manager.',
        ),
      ),
    },
  },
}
