/** Releases in the admin, in Swedish: what goes live together is an "utgåva". */
import type { NamedReleaseAct, ReleaseAct, ReleaseState } from '@/domain/releases/acts'
import type { ReleaseLinkAct } from '@/domain/releases/links'
import type { Turn } from '@/domain/workflow/states'

export const sv = {
  heading: 'Utgåvor',
  help: 'Det som ska ut tillsammans: allt på en gång, eller inget av det. Varje text är med i den version som har godkänts.',
  none: 'Här finns ingen utgåva än.',
  make: 'Ny utgåva',
  name: 'Vad ska den heta?',
  nameHelp: 'Namnet syns bara här hos er.',
  create: 'Skapa',
  rename: 'Byt namn',
  save: 'Spara',
  busy: 'Ett ögonblick …',
  columns: {
    name: 'Utgåva',
    state: 'Läge',
    places: 'Innehåll',
    owner: 'Ansvarig',
    when: 'När',
    turn: 'Väntar på',
  },
  states: {
    open: 'Fylls på',
    scheduled: 'Schemalagd',
    failed: 'Kunde inte publiceras',
    live: 'Publicerad',
    withdrawn: 'Tillbakadragen',
    cancelled: 'Inställd',
  } satisfies Record<ReleaseState, string>,
  next: {
    open: 'Lägg till det som ska ut tillsammans. Publicera när allt är klart, eller bestäm en tid.',
    scheduled: 'Publiceras av sig själv. Texterna och det som är med är låst tills dess.',
    failed: 'Inget av den publicerades. Rätta det som stoppade den, eller ta ur det, och försök igen.',
    live: 'Allt i den publicerades på en gång.',
    withdrawn: 'Det som den förde med sig är borta från webben.',
    cancelled: 'Den blev inte av. Texterna är kvar som de var.',
  } satisfies Record<ReleaseState, string>,
  turns: {
    writer: 'den som skriver',
    reviewer: 'en granskare',
    publisher: 'publicering',
    safeguarding: 'barnskydd',
  } satisfies Record<Turn, string>,
  places: (count: number) => (count === 1 ? '1 dokument' : `${count} dokument`),
  stopped: (count: number) => (count === 1 ? '1 stoppar' : `${count} stoppar`),
  publishesAt: (time: string) => `Publiceras ${time}.`,
  publishedAt: (time: string) => `Publicerades ${time}.`,
  contents: 'Innehåll',
  empty: 'Inget än. Öppna en godkänd text och välj Lägg i utgåva, eller välj flera i kön.',
  failure: 'Det här stoppade den:',
  lostBy: (why: string) =>
    `Inte längre med: någon ${why}. Granska texten och lägg till den igen, eller ta ur den.`,
  addAgain: 'Lägg till igen',
  remove: 'Ta ur',
  removeOne: (title: string) => `Ta ur ${title}`,
  addOneAgain: (title: string) => `Lägg till igen: ${title}`,
  acts: {
    publish: 'Publicera allt nu',
    schedule: 'Schemalägg',
    unschedule: 'Ta bort schemat',
    withdraw: 'Dra tillbaka allt',
    cancel: 'Ställ in',
  } satisfies Record<NamedReleaseAct, string>,
  ask: {
    publish: {
      heading: 'Publicera allt nu?',
      help: 'Allt i utgåvan blir synligt för läsarna i samma ögonblick. Är det något som inte får publiceras händer ingenting.',
    },
    schedule: {
      heading: 'Schemalägg utgåvan',
      help: 'Texterna är låsta tills de publiceras, allihop på en gång.',
    },
    unschedule: {
      heading: 'Ta bort schemat?',
      help: 'Texterna är fortfarande godkända och kvar i utgåvan.',
    },
    withdraw: {
      heading: 'Dra tillbaka allt?',
      help: 'Varje sida i utgåvan försvinner från webben och säger varför. Det gäller också sidor som fanns där före utgåvan. Det som har publicerats på nytt sedan dess rörs inte.',
    },
    cancel: {
      heading: 'Ställa in utgåvan?',
      help: 'Den går inte att öppna igen. Texterna är kvar som de är.',
    },
  } satisfies Record<NamedReleaseAct, { heading: string; help: string }>,
  history: 'Det som har hänt',
  happened: {
    create: 'skapade utgåvan',
    rename: 'bytte namn på den',
    add: 'lade till',
    remove: 'tog ur',
    schedule: 'schemalade den',
    unschedule: 'tog bort schemat',
    publish: 'publicerade allt',
    goLive: 'publicerade allt enligt schemat',
    fail: 'kunde inte publicera den',
    withdraw: 'drog tillbaka allt',
    cancel: 'ställde in den',
    sharePreview: 'delade en länk till förhandsgranskningen',
    endPreview: 'avslutade en länk till förhandsgranskningen',
  } satisfies Record<ReleaseAct | 'create' | ReleaseLinkAct, string>,
  lost: (what: string) => `${what}, så den är inte längre med:`,
  refused: 'försökte, men det gick inte:',
  preview: {
    heading: 'Förhandsgranska allt',
    help: 'Se hela webbplatsen som den blir när utgåvan publiceras. Den som har länken ser den utan konto. Länken slutar gälla när utgåvan är publicerad.',
    make: 'Skapa länken',
    made: 'Din länk',
    madeHelp:
      'Kopiera den nu. Den visas bara den här gången, men du kan alltid skapa en ny. Då slutar den förra att gälla.',
    api: 'Med /api/v1 sist i adressen svarar den också andra system.',
    open: 'Öppna',
    row: (who: string, until: string) => `${who}: gäller till ${until}.`,
    endOf: (who: string) => `Avsluta länken från ${who}`,
  },
  into: {
    heading: 'Utgåva',
    action: 'Lägg i utgåva …',
    dialog: 'Lägg i en utgåva',
    help: 'Texten publiceras tillsammans med resten av utgåvan, i den version som är godkänd nu.',
    which: 'Vilken?',
    another: 'En ny utgåva',
    confirm: 'Lägg till',
    isIn: 'Den är med i utgåvan',
    isLost: 'Den har förlorat sin plats i utgåvan',
    done: (count: number, name: string) =>
      count === 1 ? `1 text är med i ${name}.` : `${count} texter är med i ${name}.`,
  },
}

export type ReleaseMessages = typeof sv
