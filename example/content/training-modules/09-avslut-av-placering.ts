/** Module 9. Ending a placement so that the child can take its story along. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module09: ModuleSeed = {
  number: 9,
  slug: 'avslut-av-placering',
  topics: ['ending', 'placement'],
  texts: {
    sv: {
      title: 'Avslut av placering',
      summary:
        'Ett bra slut är en del av en bra placering. Om att planera avskedet i tid och låta barnet ta med sig sin historia.',
      audience: trainingAudience.sv,
      objectives: rows(
        'planera ett avslut tillsammans med barnet och hemmet',
        'ge ett barn det som det behöver få med sig, på papper och i minnet',
        'följa upp efteråt utan att vara i vägen',
      ),
      body: rich(
        paragraph(
          'En placering kan ta slut av många skäl. Barnet återförenas med sin familj. Barnet blir vuxet. Barnet flyttar till ett annat hem eller ett annat land. Varje slut är också en början, och det går att förbereda.',
        ),
        heading('Ett slut som håller'),
        bullets(
          'Börja tidigt. Säg datumet så snart du vet, och säg också när du inte vet.',
          'Fråga barnet vem det vill säga hej då till, och hur.',
          'Samla det som hör till barnet: bilder, betyg, vaccinationer, brev.',
          'Skriv upp vem barnet kan ringa, i dag och om ett år.',
        ),
        heading('När den unga blir vuxen'),
        paragraph(
          'Att fylla arton är en dag i kalendern men en lång tid i livet. Bostad, pengar, post och läkare ska plötsligt skötas av en själv. Öva på sakerna innan, en i taget. Ett nätverkshem finns ofta kvar som familj, även när uppdraget är slut. Prata om hur det ska bli.',
        ),
        heading('Och hemmet'),
        paragraph(
          'De vuxna mister också något: en roll, en vardag, ibland en inkomst. Tacka dem. Fråga vad de vill att nästa hem ska få veta.',
        ),
      ),
      preparation: rich(
        bullets(
          'Ta med den checklista som din kommun använder vid avslut, om det finns en.',
          'Minns ett avsked i ditt eget liv som blev bra. Vad gjorde det bra?',
        ),
      ),
      exercises: rich(
        heading('Väskan'),
        steps(
          'Rita en stor väska på ett papper.',
          'Fyll den med allt ett barn behöver ha med sig: saker, papper, kunskap, människor.',
          'Ringa in det som ni brukar glömma.',
          'Gör om bilden till en egen checklista.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Väv ihop med modul 8: ett planerat slut är motsatsen till ett sammanbrott.',
          'Låt gruppen säga hej då på riktigt när dagen är slut.',
        ),
      ),
    },
    en: {
      title: 'Ending a placement',
      summary:
        'A good ending is part of a good placement. On planning the farewell in time and letting the child take its story along.',
      audience: trainingAudience.en,
      objectives: rows(
        'plan an ending together with the child and the home',
        'give a child what it needs to take along, on paper and in memory',
        'follow up afterwards without being in the way',
      ),
      body: rich(
        paragraph(
          'A placement may end for many reasons. The child is reunited with its family. The child comes of age. The child moves to another home or another country. Every ending is also a beginning, and it can be prepared.',
        ),
        heading('An ending that holds'),
        bullets(
          'Start early. Say the date as soon as you know, and say so when you do not know.',
          'Ask whom the child wants to say goodbye to, and how.',
          'Gather what belongs to the child: pictures, school reports, vaccinations, letters.',
          'Write down whom the child can call, today and in a year.',
        ),
        heading('When the young person comes of age'),
        paragraph(
          'Turning eighteen is a day in the calendar but a long time in a life. Housing, money, mail and doctors are suddenly one’s own to handle. Practise beforehand, one thing at a time. A network home often remains as family, even when the assignment is over. Talk about what it will be like.',
        ),
        heading('And the home'),
        paragraph(
          'The adults lose something as well: a role, an everyday life, sometimes an income. Thank them. Ask what they would like the next home to know.',
        ),
      ),
      preparation: rich(
        bullets(
          'Bring the checklist that your municipality uses for endings, if there is one.',
          'Remember a farewell in your own life that went well. What made it good?',
        ),
      ),
      exercises: rich(
        heading('The suitcase'),
        steps(
          'Draw a large suitcase on a sheet.',
          'Fill it with everything a child needs to take along: things, papers, knowledge, people.',
          'Circle what you tend to forget.',
          'Turn the drawing into a checklist of your own.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Tie it to module 8: a planned ending is the opposite of a breakdown.',
          'Let the group say a real goodbye when the day is over.',
        ),
      ),
    },
  },
}
