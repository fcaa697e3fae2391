/** Avesta: true and short. Nothing about local activities beyond the known facts. */
import { paragraph, rich } from '../../rich-text'
import type { MunicipalitySeed } from '../shapes'

export const avesta: MunicipalitySeed = {
  code: '2084',
  slug: 'avesta',
  texts: {
    sv: {
      summary: 'Vid Dalälven i södra Dalarna, med en gammal hytta. En av de nio kommunerna i Barn i fokus.',
      body: rich(
        paragraph(
          'Avesta ligger där Dalälven rinner genom södra Dalarna. Rädda Barnen har en projektgrupp här. Gruppen arbetar för att barn och föräldrar som är nya ska hitta en plats.',
        ),
        paragraph(
          'Ingen berättelse härifrån har kommit in än. Hör gärna av dig till den lokala projektledaren så länge.',
        ),
      ),
    },
    en: {
      summary:
        'By the river Dal in the south of Dalarna, with an old ironworks. One of the nine municipalities of Barn i fokus.',
      body: rich(
        paragraph(
          'Avesta lies where the river Dal runs through southern Dalarna. Rädda Barnen has a project group here. It works for children and parents who are new to find their place.',
        ),
        paragraph(
          'No story from here has come in yet. Until then, do get in touch with the local project manager.',
        ),
      ),
    },
  },
}
