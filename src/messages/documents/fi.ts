/** Why a document is not taken, in Finnish: what is in it, where, and what to do. */
import type { DocumentMessages } from './shape'

export const fi: DocumentMessages = {
  holds: (thing, place) => `Tiedostoa ei voi ottaa vastaan, koska siinä on ${thing} (${place}).`,
  things: {
    macro: { is: 'makroja', instead: 'Tallenna se tavallisena .docx-tiedostona.' },
    embedded: { is: 'upotettu asiakirja', instead: 'Muuta se kuvaksi tai tavalliseksi tekstiksi.' },
    control: { is: 'painike tai muu ohjelmaobjekti', instead: 'Poista se ja tallenna uudelleen.' },
    foreignText: { is: 'tekstiä toisesta tiedostosta', instead: 'Liitä teksti tavallisena tekstinä.' },
    film: { is: 'videota tai ääntä', instead: 'Lisää sen sijaan linkki tallenteeseen.' },
    linkedPicture: { is: 'kuva, joka sijaitsee muualla', instead: 'Lisää kuva tiedostoon.' },
    pictureKind: {
      is: 'kuva, jota ei voi puhdistaa',
      instead:
        'Tallenna kuva uudelleen JPEG- tai PNG-muodossa, enintään 15 Mt, ja lisää se uudelleen tiedostoon.',
    },
    form: {
      is: 'lomake, jota ei voi puhdistaa',
      instead: 'Tulosta se PDF-tiedostoksi ja lisää se sen sijaan.',
    },
    unknown: {
      is: 'jotakin, mitä ei voi lukea',
      instead: 'Kopioi teksti uuteen asiakirjaan tai tulosta tiedosto PDF-muotoon.',
    },
  },
  places: {
    body: () => 'teksti',
    page: (number) => `sivu ${number}`,
    header: (number) => `ylätunniste ${number}`,
    footer: (number) => `alatunniste ${number}`,
    footnote: (number) => `alaviite ${number}`,
    endnote: (number) => `loppuviite ${number}`,
    chart: (number) => `kaavio ${number}`,
    diagram: () => 'kuvio',
    properties: () => 'otsikko tiedoston ominaisuuksissa',
    labels: () => 'kuvien kuvaukset, kirjanmerkit ja siirtymisruudun otsikot',
    links: () => 'linkin osoite',
    settings: () => 'asiakirjan asetukset',
    styles: () => 'tyylit',
  },
  inFile: (place) => `Tiedosto: ${place}`,
  bounds: {
    time: 'Tiedoston lukeminen kesti liian kauan, joten sitä ei otettu vastaan. Yksinkertaista tiedostoa tai jaa se useaksi.',
    memory:
      'Tiedosto on liian suuri tai monimutkainen luettavaksi, joten sitä ei otettu vastaan. Jaa se useaksi.',
    queue: 'Juuri nyt luetaan monta tiedostoa. Yritä hetken kuluttua uudelleen.',
  },
}
