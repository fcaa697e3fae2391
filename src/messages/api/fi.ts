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
    'key-needed': 'Tämä on vain niille, joilla on avain.',
    'key-not-valid': 'Avain ei kelpaa: se on tuntematon, suljettu tai vanhentunut.',
    'not-allowed': 'Tällä avaimella ei saa kysyä tätä.',
    'nothing-to-confirm':
      'Täällä ei ole mitään vahvistettavaa: asiakirja ei silloin poistunut lukijoilta, tai sille on sen jälkeen tapahtunut jotakin.',
    'too-often':
      'Tätä on pyydetty liian usein, tai jonkun toisen pyyntö on kesken. Yritä hetken kuluttua uudelleen.',
    'too-large': 'Tästä tulee liikaa yhteen tiedostoon. Valitse vähemmän lajeja tai jätä tiedostot pois.',
    broken: 'Meillä meni jotakin rikki. Yritä hetken kuluttua uudelleen.',
  },
  readersAskV1: (address) =>
    `Lukijat kysyvät osoitteesta ${address}. Täällä ovat asiakirjat sellaisina kuin ne on tallennettu, kirjautuneille.`,
}
