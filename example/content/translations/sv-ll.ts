/** Easy Swedish: short sentences, common words, one thing at a time. */
import { bullets, heading, link, paragraph, rich } from '../../rich-text'
import { rows } from '../shapes'
import type { Translation } from '../translation'

export const easySwedish: Translation = {
  tagline: 'Om barn som har flytt från krig. Och om dem som hjälper till.',
  impactNotice: {
    expanded: 'EU:s fond för asyl, migration och integration',
    notice: 'Projektet fick pengar från EU, från en fond som heter AMIF.',
  },
  roles: { local: 'Leder projektet i kommunen', national: 'Leder projektet i hela landet' },
  impact: {
    title: 'IMPACT – bättre stöd för barn i nätverkshem',
    summary: 'Ett projekt om barn som kom till Sverige utan sina föräldrar. Det är klart nu.',
    aim: 'Barn utan föräldrar skulle få ett bra hem.',
    overallAim: 'Barn som flyr skulle bli trygga i hela EU.',
    targetGroup: 'Barn som kom utan sina föräldrar',
    trainingAudience: 'De som arbetar med barn i kommunen',
    purposes: rows('Lära sig mer om vad barnen behöver', 'Lära av varandra', 'Ta emot barn bättre i hela EU'),
    glossary: [
      {
        meaning:
          'Det kallas alternativa boendeformer. Det är ett boende som inte är en institution. Ett familjehem är ett exempel.',
      },
      { meaning: 'Ett hem hos någon som barnet känner. Det kan vara en släkting.' },
      { meaning: 'Ett hem hos en annan familj. Kommunen har valt familjen.' },
      { meaning: 'Barn som kom till Sverige utan sina föräldrar.' },
    ],
    body: rich(
      paragraph(
        'En del barn kommer till Sverige utan mamma och pappa. Många av dem får bo hos någon de känner. Det kan vara en moster eller en bror. Det kallas nätverkshem.',
      ),
      heading('Vad var IMPACT?'),
      paragraph(
        'IMPACT var ett projekt. Rädda Barnen var med. Det var också andra i Italien, Frankrike och Nederländerna. Pengarna kom från EU.',
      ),
      paragraph('Målet var att barnen skulle få ett bra hem. Hemmet skulle passa barnet.'),
      heading('Vad gjorde vi?'),
      bullets(
        'Vi gjorde kurser för dem som arbetar med barn i kommunen.',
        'Malmö stad var med.',
        'Kursen har elva delar. Den är på svenska.',
      ),
      paragraph('Projektet är klart nu. Alla får läsa kursen här.'),
    ),
  },
  barnIFokus: {
    title: 'Barn i fokus – för en hållbar integration för barnfamiljer',
    summary: 'Vi hjälper barn och familjer som har flytt. Vi finns i nio kommuner.',
    aim: 'Barn och familjer ska få ett bra liv i Sverige.',
    overallAim: 'Alla barn ska få växa upp i trygghet.',
    targetGroup: 'Barn och familjer som har flytt',
    quotes: rows('Det här ger hopp. Barn kan få det som de har rätt till.'),
    glossary: [
      { meaning: 'Regler om barns rättigheter. De är lag i Sverige.' },
      { meaning: 'De i kommunen som hjälper barn och familjer.' },
    ],
    body: rich(
      paragraph(
        'Barn i fokus är ett projekt. Det är för barn och familjer som har flytt från krig. Rädda Barnen leder projektet.',
      ),
      paragraph(
        'Alla barn har samma rättigheter. Men alla barn får inte det som de har rätt till. Det vill vi ändra på.',
      ),
      heading('Vad gör vi?'),
      bullets(
        'Vi ordnar platser där familjer kan träffas.',
        'Vi gör roliga saker ihop.',
        'Vi arbetar med kommunen och med andra som bor nära.',
        'Vi lyssnar på familjerna.',
      ),
      heading('Var finns vi?'),
      paragraph(
        'Vi finns i Boden, Skellefteå, Norberg, Avesta, Haninge, Uddevalla, Kristianstad, Kalmar och Mark. I varje kommun finns en person som du kan skriva till.',
      ),
      heading('Forskning'),
      paragraph(
        'Forskare i Örebro följer vårt arbete. De vill veta vad som hjälper barn som är nya i Sverige.',
      ),
    ),
  },
  accessibility: {
    serviceName: 'Berätta',
    methodText:
      'Vi har testat sidorna själva. Vi har testat med tangentbord, med stor text och på liten skärm. Ingen annan har testat dem. Sidan är en demo.',
    feedbackText:
      'Är det något som inte fungerar? Skriv till oss. Du behöver inte säga vem du är. Du kan också be om texten på ett annat sätt.',
    inaccessible: [
      {
        what: 'PDF-filerna är inte helt testade.',
        reason: 'Vi har inte hunnit testa dem med alla hjälpmedel.',
        alternative: 'Du kan läsa kursen på vanliga sidor här.',
      },
      {
        what: 'En del text är bara på svenska.',
        reason: 'Vi har inte översatt allt än.',
        alternative: 'Fråga oss om du vill ha en text på ditt språk.',
      },
    ],
    outsideLaw: [{ what: 'Kartan är en bild. Du hittar alla kommuner i listan bredvid.' }],
  },
  privacy: {
    title: 'Så skyddar vi dig',
    summary: 'Vi sparar så lite som vi kan. Här kan du läsa hur.',
    body: rich(
      heading('När du läser'),
      paragraph('Vi har inga kakor. Vi sparar inget i din telefon. Vi vet inte vem du är.'),
      heading('När du skriver till oss'),
      paragraph('Då sparar vi det du skriver. Vi svarar dig. Du behöver inte skriva ditt namn.'),
      paragraph('Det här är en demo. Skriv inget som är hemligt.'),
      heading('Barn'),
      bullets(
        'Vi skriver inte vad barn heter.',
        'Vi visar inte bilder på barn om de inte vill.',
        'Om ett barn säger nej, då är det nej.',
        'Man får ångra ett ja. Då tar vi bort bilden.',
      ),
      heading('Därför får vi spara'),
      paragraph('Det finns en lag. Den heter GDPR. Den säger när vi får spara något om dig.'),
      bullets(
        'Du skriver till oss. Vi måste få svara dig. (Artikel 6.1 f.)',
        'Du är orolig för ett barn. Vi måste få skydda barnet. (Artikel 6.1 c och f.)',
        'Du är med på en bild. Då måste du ha sagt ja. (Artikel 6.1 a och 9.2 a.)',
        'Du vill ha nyhetsbrevet. Då måste du ha sagt ja. (Artikel 6.1 a.) Vi sparar din e-postadress och ditt språk. Du kan sluta när du vill. Länken står i varje brev. Då tar vi bort adressen.',
        'Vi berättar om vårt arbete. Det får vi göra. (Artikel 6.1 f.)',
        'Vi sparar ett spår av din dator i högst ett dygn. Då kan ingen missbruka formulären. (Artikel 6.1 f.)',
      ),
      paragraph(
        'Det mesta får vi av dig. Det som står i en berättelse kommer från dem som var med. Du måste inte ge oss något. Ingen dator bestämmer något om dig.',
      ),
      heading('De här får se'),
      bullets(
        'Den du skriver till. Och de som gör webbplatsen.',
        'Är du orolig för ett barn? Då läser bara den som skyddar barn.',
        'Ibland måste vi berätta för socialtjänsten.',
        'Företag som hjälper oss. De står längre ner.',
      ),
      heading('Du har rätt'),
      bullets(
        'Du får fråga vad vi har sparat om dig.',
        'Du får be oss ändra det. Du får be oss ta bort det.',
        'Du får säga nej till det vi gör.',
        'Du får ta med dig det du har gett oss.',
        'Du får ångra ett ja.',
        ['Du får klaga hos ', link('IMY', 'https://www.imy.se/'), '. Det är en myndighet.'],
      ),
      paragraph(link('Skriv till oss', '/lattlast/kontakt'), ' om du undrar något.'),
    ),
  },
}
