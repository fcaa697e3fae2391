/** The first-year report of Barn i fokus: a stand-in that says nothing but the known facts. */
import { bullets, headed, type PdfBlock, plain } from '@/pdf/blocks'
import { makePdf } from '@/pdf/make-pdf'
import { hopeQuote } from '../content/projects/barn-i-fokus'
import { kites } from '../pictures/kites'
import { madeOn, standIn } from './stand-in'

const blocks: readonly PdfBlock[] = [
  { kind: 'note', title: standIn.sv.title, blocks: [plain(standIn.sv.text)] },
  headed(1, 'Ett första år'),
  {
    kind: 'lead',
    text: 'Nio kommuner, många familjer och en enkel tanke: det blir bättre för barnen när vi som finns runt dem hjälps åt.',
  },
  plain(
    'Barn i fokus är Rädda Barnens projekt för en hållbar integration för barnfamiljer. Målgruppen är barn och familjer som varit på flykt. Barnets rättigheter och hela familjen ska stå i centrum när en kommun tar emot någon som är ny.',
  ),
  headed(2, 'Vad vi vill'),
  plain(
    'Alla barn har samma rättigheter. Ändå når de inte fram till alla. Ett barn som har varit på flykt kan ha lång väg till en vardag med skola, vänner och vila. Vi vill göra den vägen kortare, och vi vill att den ska finnas kvar för nästa barn.',
  ),
  headed(2, 'Så arbetar vi'),
  bullets([
    'Vi skapar platser för gemenskap, där familjer kan mötas och göra saker ihop.',
    'Vi bygger nätverk tillsammans med familjerna, kommunen och andra på orten.',
    'Vi för samman dem som fattar beslut med dem som besluten gäller.',
    'Vi arbetar så att det som fungerar kan leva vidare efter projektet.',
  ]),
  { kind: 'quotation', text: hopeQuote },
  headed(1, 'Nio kommuner'),
  plain(
    'Projektet finns på nio platser, från Boden i norr till Kristianstad i söder. I varje kommun finns en lokal projektgrupp.',
  ),
  bullets([
    'Boden',
    'Skellefteå',
    'Norberg',
    'Avesta',
    'Haninge',
    'Uddevalla',
    'Kristianstad',
    'Kalmar',
    'Mark',
  ]),
  headed(1, 'Tre exempel'),
  headed(2, 'Haninge: en meningsfull fritid'),
  plain(
    'I Haninge har arbetet handlat om att stärka barns tillgång till en fritid som betyder något. Barnets egen vilja kommer först.',
  ),
  headed(2, 'Boden: höstlov tillsammans'),
  plain('I Boden höll Barn i fokus i höstlovsaktiviteter tillsammans med kommunen och andra aktörer.'),
  headed(2, 'Kalmar: ett aktivt sommarlov'),
  plain('I Kalmar samarbetade kommunen och Barn i fokus. Ett hundratal barn fick ett aktivt sommarlov.'),
  headed(1, 'Vad lär vi oss?'),
  plain(
    'Forskare från Örebro universitet följer projektet under hela dess gång. Frågan är om och hur lokal kraft och samverkan gynnar integrationsprocessen för nyanlända barn. Vad de har kommit fram till är inte känt här.',
  ),
  {
    kind: 'note',
    title: 'Det som saknas här',
    blocks: [
      plain(
        'En riktig årsrapport skulle innehålla siffror, resultat och ekonomi. De är inte kända för den som har gjort det här demoexemplaret. Därför står de inte här. Inget är påhittat.',
      ),
    ],
  },
]

/** Makes the report's file. */
export const makeFirstYearReport = () =>
  makePdf({
    language: 'sv',
    date: madeOn,
    blocks,
    cover: {
      scene: kites,
      kicker: 'Barn i fokus',
      title: 'Första året med Barn i fokus',
      subtitle: 'Vad projektet vill, hur det arbetar och var det finns',
      standIn: standIn.sv.label,
      publisher: 'Rädda Barnen',
    },
  })
