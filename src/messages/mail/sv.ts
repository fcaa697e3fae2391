/** Mail to those who work here, in Swedish. */
import { organisation } from '@/domain/organisation'

const { product } = organisation

export const sv = {
  greeting: (name: string) => `Hej ${name}!`,
  reasons: 'Så här skriver granskaren:',
  field: (field: string) => `Fältet ${field}`,
  signature: `Vänliga hälsningar\n${product}`,
  digest: {
    subject: (count: number) =>
      count === 1 ? `En nyhet från ${product}` : `${count} nyheter från ${product}`,
    body: 'Det här har hänt sedan förra mejlet:',
  },
  kinds: {
    receipt: (title: string) => ({
      subject: `Inskickad: ${title}`,
      body: `Tack! Vi har tagit emot ”${title}”. En granskare läser den snart. Du får ett mejl när något händer.`,
    }),
    toReview: (title: string) => ({
      subject: `Att granska: ${title}`,
      body: `”${title}” väntar på att granskas.`,
    }),
    sentBack: (title: string) => ({
      subject: `Tillbaka för ändring: ${title}`,
      body: `”${title}” behöver ändras innan den kan publiceras. Allt du har skrivit finns kvar.`,
    }),
    published: (title: string) => ({
      subject: `Publicerad: ${title}`,
      body: `Nu kan alla läsa ”${title}”. Här är länken:`,
    }),
    failedToPublish: (title: string) => ({
      subject: `Kunde inte publiceras: ${title}`,
      body: `”${title}” skulle ha publicerats enligt schemat, men publiceringen stoppades.`,
    }),
    placeVoided: (title: string, release: string) => ({
      subject: `Inte längre med i utgåvan ${release}: ${title}`,
      body: `”${title}” har ändrats, skickats tillbaka eller tagits ned. Därför kan utgåvan ”${release}” inte publiceras förrän den har godkänts och lagts till igen, eller tagits ur utgåvan.`,
    }),
    releaseFailed: (title: string) => ({
      subject: `Utgåvan kunde inte publiceras: ${title}`,
      body: `Utgåvan ”${title}” skulle ha publicerats enligt schemat. Något i den stoppade det, och därför har ingenting av den publicerats. Här står vad:`,
    }),
    forcePublished: (title: string) => ({
      subject: `Publicerad utan granskning: ${title}`,
      body: `”${title}” har publicerats utan granskning. Någon som inte skrivit den behöver titta på den inom några dagar.`,
    }),
    takenDown: (title: string) => ({
      subject: `Nedtagen: ${title}`,
      body: `”${title}” har tagits ned och syns inte längre någonstans på webbplatsen.`,
    }),
    commented: (title: string, by: string) => ({
      subject: `Ny kommentar: ${title}`,
      body: `${by} har skrivit en kommentar om ”${title}”. Läs och svara här:`,
    }),
    mentioned: (title: string, by: string) => ({
      subject: `${by} vill nå dig: ${title}`,
      body: `${by} nämner dig i en kommentar om ”${title}”. Läs och svara här:`,
    }),
    answered: (title: string, by: string) => ({
      subject: `Svar på förhandsgranskningen: ${title}`,
      body: `Förhandsgranskningen av ”${title}” som gick till ${by} har fått ett svar. Läs det här:`,
    }),
    reviewOverdue: (title: string) => ({
      subject: `Väntar fortfarande på granskning: ${title}`,
      body: `”${title}” skulle ha granskats vid det här laget. Den som skrev väntar på svar.`,
    }),
    secondLookOverdue: (title: string) => ({
      subject: `Väntar på att ses över: ${title}`,
      body: `”${title}” ligger ute utan att någon annan än den som skrev har läst den. Tiden för det har gått ut.`,
    }),
    goesSoon: (title: string) => ({
      subject: `Tas bort om två veckor: ${title}`,
      body: `Ingen har ändrat i ”${title}” på länge, och den har aldrig publicerats. Om två veckor tas den bort, med sina bilder. Vill du behålla den? Öppna den och spara.`,
    }),
    lookAgain: (title: string) => ({
      subject: `Stämmer den fortfarande? ${title}`,
      body: `Det var länge sedan någon läste igenom ”${title}”. Bekräfta att allt stämmer, eller ändra.`,
    }),
  },
}

export type MailMessages = typeof sv

/** What a mail can be about. */
export type MailKind = keyof MailMessages['kinds']
