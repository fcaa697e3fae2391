/** The same in Finnish. */
import type { ApiMessages } from './sv'

export const fi: ApiMessages = {
  notFound: 'Täällä ei ole mitään, minkä lukijat saavat nähdä.',
  gone: 'Se, mitä täällä oli, ei ole enää nähtävissä.',
  filesAway: 'Kuvia ja tiedostoja ei saada juuri nyt. Yritä hetken kuluttua uudelleen.',
  broken: 'Meillä meni jotakin rikki. Yritä hetken kuluttua uudelleen.',
  problems: {
    'no-such-resource': 'Sellaista ei voi kysyä.',
    'not-found': 'Täällä ei ole mitään, minkä lukijat saavat nähdä.',
    gone: 'Se, mitä täällä oli, ei ole enää nähtävissä.',
    'unknown-parameter': 'Täällä ei ole sellaista parametria.',
    'invalid-parameter': 'Parametrilla on arvo, jota sillä ei voi olla.',
    'cursor-not-ours': 'Emme ole antaneet tuota kohdistinta.',
    broken: 'Meillä meni jotakin rikki. Yritä hetken kuluttua uudelleen.',
  },
  condition: (parameter, known) =>
    `”${parameter}” ei kelpaa ehdoksi. Ehtoja ovat where[…][equals], jossa on jokin näistä: ${known}, ja where[id][in].`,
  order: (parameter, known) => `”${parameter}” on jokin näistä: ${known}.`,
  language: (parameter, known) => `”${parameter}” on all tai jokin näistä: ${known}.`,
  page: (parameter, known) => `”${parameter}” on luku, enintään ${known}.`,
}
