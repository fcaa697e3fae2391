/** Barn i fokus in Swedish and English. The other languages are in `translations/`. */
import { ref } from '../../reference'
import { bullets, documentLink, heading, paragraph, rich } from '../../rich-text'
import { reportSlug } from '../documents'
import { type ProjectText, rows, type Texts } from '../shapes'

/** Said aloud, so the spoken "dom" stays. Nobody knows by whom, so nobody is named. */
export const hopeQuote =
  'Den här verksamheten ger hopp om att barn kan bemötas på det sätt som dom har rätt till'

const hopeQuoteInEnglish = 'This work gives hope that children can be met in the way they’ve got a right to'

const report = ref('documents', reportSlug)

export const barnIFokusTexts: Texts<ProjectText> = {
  sv: {
    title: 'Barn i fokus – för en hållbar integration för barnfamiljer',
    summary:
      'I nio kommuner arbetar Rädda Barnen, kommunen och familjerna tillsammans för att barn som har varit på flykt ska få en trygg vardag.',
    aim: 'En hållbar integration för barnfamiljer, med barnets rättigheter och hela familjen i centrum för det lokala mottagandet',
    overallAim: 'Att alla barn ska få en trygg uppväxt i Sverige',
    targetGroup: 'Barn och familjer som varit på flykt',
    quotes: rows(hopeQuote),
    glossary: [
      { meaning: 'FN:s avtal om barns rättigheter. Sedan 2020 är det svensk rätt' },
      { meaning: 'Den del av kommunen som ger stöd till barn och familjer' },
    ],
    body: rich(
      paragraph(
        'Att komma fram är inte samma sak som att komma hem. För ett barn som har varit på flykt kan det ta lång tid innan en ny plats känns som den egna. Det går lättare när någon väntar på en.',
      ),
      paragraph(
        'Barn i fokus finns för barn och familjer som varit på flykt. Alla barn har samma rättigheter. Ändå får många av dem inte det de har rätt till. Det vill projektet ändra på, en kommun i taget.',
      ),
      heading('Så arbetar vi'),
      bullets(
        'Vi skapar platser där familjer kan mötas, göra saker ihop och lära känna andra.',
        'Vi gör det tillsammans med familjerna själva. De vet bäst vad som saknas.',
        'Vi arbetar nära kommunen och andra på orten, så att det som fungerar får leva vidare.',
        'Vi för samman dem som bestämmer med dem det gäller. Då hamnar stödet rätt.',
      ),
      heading('Nio kommuner, från norr till söder'),
      paragraph(
        'Projektet finns i Boden, Skellefteå, Norberg, Avesta, Haninge, Uddevalla, Kristianstad, Kalmar och Mark. I varje kommun finns en lokal grupp med en projektledare som du kan skriva till.',
      ),
      heading('Ett första år'),
      paragraph(
        'Vad vill projektet, hur arbetar det och var finns det? Det står i sammanställningen. Filen här är ett demoexemplar och inte den riktiga rapporten.',
      ),
      documentLink(report),
      heading('Vi vill veta om det fungerar'),
      paragraph(
        'Forskare från Örebro universitet följer arbetet under hela projektets gång. De undersöker om och hur lokal kraft och samverkan gynnar integrationsprocessen för nyanlända barn.',
      ),
    ),
  },
  en: {
    title: 'Barn i fokus – lasting integration for families with children',
    summary:
      'In nine municipalities, Rädda Barnen, the municipality and the families work together so that children who have fled can live a safe everyday life.',
    aim: 'Lasting integration for families with children, with the rights of the child and the whole family at the centre of the local reception',
    overallAim: 'That all children should grow up safely in Sweden',
    targetGroup: 'Children and families who have fled',
    quotes: rows(hopeQuoteInEnglish),
    glossary: [
      { meaning: 'The agreement of the United Nations on the rights of children. In Sweden it is law' },
      { meaning: 'The part of the municipality that supports children and families' },
    ],
    body: rich(
      paragraph(
        'To arrive is not the same as to come home. For a child who has fled it can take a long time before a new place feels like one’s own. It is easier when somebody is waiting for you.',
      ),
      paragraph(
        'Barn i fokus, “Children in focus”, is for children and families who have fled. All children have the same rights. Still, many of them do not get what they have a right to. The project wants to change that, one municipality at a time.',
      ),
      heading('How we work'),
      bullets(
        'We create places where families can meet, do things together and get to know others.',
        'We do so together with the families themselves. They know best what is missing.',
        'We work closely with the municipality and others in the area, so that what works can live on.',
        'We bring those who decide together with those it concerns. Then support ends up where it is needed.',
      ),
      heading('Nine municipalities, from north to south'),
      paragraph(
        'The project is in Boden, Skellefteå, Norberg, Avesta, Haninge, Uddevalla, Kristianstad, Kalmar and Mark. In each of them there is a local group with a project manager to whom you can write.',
      ),
      heading('A first year'),
      paragraph(
        'What does the project want, how does it work and where is it? The summary tells you. It is in Swedish. The file here is a demo stand-in and not the real report.',
      ),
      documentLink(report),
      heading('We want to know whether it works'),
      paragraph(
        'Researchers from Örebro University follow the work throughout the project. They study whether and how local strength and cooperation help the integration of children who are new in Sweden.',
      ),
    ),
  },
}
