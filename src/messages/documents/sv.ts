/** Why a document is not taken, in Swedish: what is in it, where, and what to do. */
import type { DocumentMessages } from './shape'

export const sv: DocumentMessages = {
  holds: (thing, place) => `Filen innehåller ${thing} (${place}) och kan därför inte tas emot.`,
  things: {
    macro: { is: 'makron', instead: 'Spara den som vanlig .docx.' },
    embedded: { is: 'ett inbäddat dokument', instead: 'Gör om det till en bild eller vanlig text.' },
    control: { is: 'en knapp eller ett annat programobjekt', instead: 'Ta bort det och spara igen.' },
    foreignText: { is: 'text från en annan fil', instead: 'Klistra in texten som vanlig text.' },
    film: { is: 'film eller ljud', instead: 'Länka till inspelningen i stället.' },
    linkedPicture: { is: 'en bild som ligger någon annanstans', instead: 'Infoga bilden i filen.' },
    pictureKind: {
      is: 'en bild som inte går att rensa',
      instead: 'Spara om bilden som JPEG eller PNG, högst 15 MB, och infoga den på nytt.',
    },
    form: {
      is: 'ett formulär som inte går att rensa',
      instead: 'Skriv ut det som PDF och ladda upp den filen.',
    },
    unknown: {
      is: 'något som inte går att läsa',
      instead: 'Kopiera texten till ett nytt dokument, eller skriv ut det som PDF.',
    },
  },
  places: {
    body: () => 'texten',
    page: (number) => `sidan ${number}`,
    header: (number) => `sidhuvud ${number}`,
    footer: (number) => `sidfot ${number}`,
    footnote: (number) => `fotnot ${number}`,
    endnote: (number) => `slutnot ${number}`,
    chart: (number) => `diagram ${number}`,
    diagram: () => 'en illustration',
    properties: () => 'titeln i filens egenskaper',
    labels: () => 'beskrivningar av bilder, bokmärken och rubriker i navigeringen',
    links: () => 'adressen i en länk',
    settings: () => 'dokumentets inställningar',
    styles: () => 'formatmallarna',
  },
  inFile: (place) => `Filen: ${place}`,
  bounds: {
    time: 'Filen tog för lång tid att läsa och togs därför inte emot. Gör den enklare, eller dela den i flera.',
    memory: 'Filen är för stor eller krånglig att läsa och togs därför inte emot. Dela den i flera.',
    queue: 'Många filer läses just nu. Försök igen om en stund.',
  },
}
