/** Mail about what has come in: from readers, or as a harmful file. It says that something has come and where to read it, never what it says. */

import type { AdminLanguage } from '@/domain/languages'
import { organisation } from '@/domain/organisation'

const { product } = organisation

const sv = {
  message: (link: string) => ({
    subject: 'Nytt meddelande från webbplatsen',
    text: `Hej!\n\nEn läsare har skrivit till dig genom kontaktformuläret. Läs meddelandet här:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  concern: (number: string, link: string) => ({
    subject: `Nytt ärende: ${number}`,
    text: `Hej!\n\nEn läsare vill att vi tar bort något eller har anmält oro. Ärendet har nummer ${number}. Läs det här, gärna i dag:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  harmfulFile: (link: string) => ({
    subject: 'Ett dokument är skadligt och är stängt',
    text: `Hej!\n\nVirusskyddet har funnit något skadligt i ett dokument som redan låg här. Ingen kan hämta det längre. Öppna inte filen på din egen dator. Se vilka sidor som länkar till den, och be den som lade in den om en ny:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  consentWaits: (code: string, link: string) => ({
    subject: `Samtycket ${code} väntar på dig`,
    text: `Hej!\n\nEn lokal ledare har skrivit in samtycket ${code}. Det gäller först när barnskyddet har jämfört det med blanketten och bekräftat det:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  consentTakenBack: (code: string, link: string) => ({
    subject: `Samtycket ${code} är tillbakadraget`,
    text: `Hej!\n\nDen som har kvittot på samtycket ${code} har ångrat sig. Bilderna med det är borta från webbplatsen, och du behöver inte göra något för det. Fråga inte varför:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  reopeningAsked: (link: string) => ({
    subject: 'En stängd bild väntar på dig',
    text: `Hej!\n\nNågon ber om att en stängd bild visas igen. Läs varför den stängdes och vad som har ändrats, och säg ja eller nej:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  historyNotWhole: (faults: number, link: string) => ({
    subject: 'Historiken är inte hel',
    text: `Hej!\n\nNattens kontroll fann ${faults} fel i historiken: något är ändrat, borttaget eller tillagt i databasen vid sidan av ${product}. Be den som sköter driften att köra npm run verify, som säger var, och att jämföra med en säkerhetskopia. Här är händelserna:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
  copiesSilent: (link: string) => ({
    subject: 'En kopia är inte bekräftat borta',
    text: `Hej!\n\nI tre dygn har minst ett system som sparar kopior inte svarat att något nedtaget är borta hos dem. De är påminda. Se vilka det är, och hör av dig till dem:\n${link}\n\nVänliga hälsningar\n${product}\n`,
  }),
}

const en: typeof sv = {
  message: (link) => ({
    subject: 'New message from the website',
    text: `Hello!\n\nA reader has written to you through the contact form. Read the message here:\n${link}\n\nKind regards\n${product}\n`,
  }),
  concern: (number, link) => ({
    subject: `New case: ${number}`,
    text: `Hello!\n\nA reader wants something removed or has reported a concern. The case number is ${number}. Please read it today if you can:\n${link}\n\nKind regards\n${product}\n`,
  }),
  harmfulFile: (link) => ({
    subject: 'A document is harmful and has been closed',
    text: `Hello!\n\nThe virus scanner has found something harmful in a document that was already here. Nobody can download it any more. Do not open the file on your own computer. See which pages link to it, and ask whoever added it for a new one:\n${link}\n\nKind regards\n${product}\n`,
  }),
  consentWaits: (code, link) => ({
    subject: `The consent ${code} is waiting for you`,
    text: `Hello!\n\nA local leader has recorded the consent ${code}. It counts only when safeguarding has compared it with the form and confirmed it:\n${link}\n\nKind regards\n${product}\n`,
  }),
  consentTakenBack: (code, link) => ({
    subject: `The consent ${code} has been withdrawn`,
    text: `Hello!\n\nWhoever holds the slip of the consent ${code} has taken it back. The pictures with it are gone from the website, and you need do nothing for that. Do not ask why:\n${link}\n\nKind regards\n${product}\n`,
  }),
  reopeningAsked: (link) => ({
    subject: 'A closed picture is waiting for you',
    text: `Hello!\n\nSomebody asks for a closed picture to be shown again. Read why it was closed and what has changed, and say yes or no:\n${link}\n\nKind regards\n${product}\n`,
  }),
  historyNotWhole: (faults, link) => ({
    subject: 'The history is not whole',
    text: `Hello!\n\nTonight's check found ${faults} faults in the history: something was changed, removed or added in the database, past ${product}. Ask whoever runs the service for npm run verify, which says where, and for a comparison with a backup. Here are the events:\n${link}\n\nKind regards\n${product}\n`,
  }),
  copiesSilent: (link) => ({
    subject: 'A copy is not confirmed gone',
    text: `Hello!\n\nFor three days at least one system that keeps copies has not answered that something taken down is gone there. It has been reminded. See which, and get in touch:\n${link}\n\nKind regards\n${product}\n`,
  }),
}

const fi: typeof sv = {
  message: (link) => ({
    subject: 'Uusi viesti sivustolta',
    text: `Hei!\n\nLukija on kirjoittanut sinulle yhteydenottolomakkeella. Lue viesti täällä:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  concern: (number, link) => ({
    subject: `Uusi asia: ${number}`,
    text: `Hei!\n\nLukija haluaa, että jotakin poistetaan, tai on ilmoittanut huolesta. Asian numero on ${number}. Lue se täällä, mielellään jo tänään:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  harmfulFile: (link) => ({
    subject: 'Haitallinen asiakirja on suljettu',
    text: `Hei!\n\nVirustorjunta on löytänyt jotakin haitallista asiakirjasta, joka oli jo täällä. Kukaan ei voi enää ladata sitä. Älä avaa tiedostoa omalla koneellasi. Katso, mitkä sivut viittaavat siihen, ja pyydä sen lisääjältä uusi:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  consentWaits: (code, link) => ({
    subject: `Suostumus ${code} odottaa sinua`,
    text: `Hei!\n\nPaikallinen projektinvetäjä on kirjannut suostumuksen ${code}. Se on voimassa vasta, kun lapsen turvaamisesta vastaava on verrannut sitä lomakkeeseen ja vahvistanut sen:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  consentTakenBack: (code, link) => ({
    subject: `Suostumus ${code} on peruttu`,
    text: `Hei!\n\nSe, jolla on suostumuksen ${code} kuitti, on perunut sen. Kuvat, joita se koski, ovat poissa sivustolta, eikä sinun tarvitse tehdä sen eteen mitään. Älä kysy syytä:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  reopeningAsked: (link) => ({
    subject: 'Suljettu kuva odottaa sinua',
    text: `Hei!\n\nJoku pyytää, että suljettu kuva näytetään taas. Lue, miksi se suljettiin ja mikä on muuttunut, ja vastaa kyllä tai ei:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  historyNotWhole: (faults, link) => ({
    subject: 'Historia ei ole ehjä',
    text: `Hei!\n\nViime yön tarkistuksessa historiasta löytyi virheitä (${faults}): tietokannassa on muutettu, poistettu tai lisätty jotakin palvelun ${product} ohi. Pyydä ylläpitäjää ajamaan npm run verify, joka kertoo missä, ja vertaamaan varmuuskopioon. Tapahtumat ovat täällä:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
  copiesSilent: (link) => ({
    subject: 'Kopiota ei ole vahvistettu hävitetyksi',
    text: `Hei!\n\nAinakin yksi kopioita säilyttävä järjestelmä ei ole kolmeen vuorokauteen vahvistanut, että näkyvistä poistettu on hävitetty myös sieltä. Siitä on muistutettu. Katso, mikä järjestelmä on kyseessä, ja ota yhteyttä:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
  }),
}

const texts: Record<AdminLanguage, typeof sv> = { sv, en, fi }

export const inboxMail = (language: AdminLanguage) => texts[language]
