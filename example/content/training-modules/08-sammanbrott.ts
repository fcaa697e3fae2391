/** Module 8. When a placement breaks down: before, during and after. Carries a content notice. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module08: ModuleSeed = {
  number: 8,
  slug: 'sammanbrott',
  topics: ['breakdown', 'placement'],
  texts: {
    sv: {
      title: 'Sammanbrott',
      summary:
        'Ibland håller inte hemmet. Modulen handlar om att märka det i tid, om att göra brottet så mjukt som möjligt och om att inte lägga skulden på barnet.',
      audience: trainingAudience.sv,
      contentNotice:
        'Modulen handlar om placeringar som avbryts och om känslan av att bli lämnad. Det kan vara tungt att läsa. Ta en paus när du behöver.',
      objectives: rows(
        'känna igen tidiga tecken på att en placering vacklar',
        'sätta in stöd innan det är för sent',
        'ta hand om ett barn och ett hem när det ändå brister',
      ),
      body: rich(
        paragraph(
          'Ett sammanbrott är när en placering tar slut på ett sätt som ingen hade planerat. För barnet kan det kännas som att bli bortvald en gång till. För hemmet kan det kännas som ett nederlag. Båda bär det länge.',
        ),
        heading('Innan'),
        bullets(
          'Hemmet slutar ringa, eller ringer hela tiden.',
          'Barnet är borta mer och mer.',
          'Små saker blir stora gräl.',
          'Någon säger ”vi orkar inte” på skämt.',
        ),
        paragraph(
          'Ta skämtet på allvar. Fråga vad som skulle behöva ändras för att hemmet ska orka en månad till. Ofta är svaret något man kan göra: avlastning, en pratstund, hjälp med skolan.',
        ),
        heading('Under'),
        paragraph(
          'Om hemmet ändå måste ta slut: låt det gå så lugnt som möjligt. Barnet ska få veta varför, med ord som inte lägger skulden på barnet. Barnet ska få packa själv, säga hej då och veta var det ska sova.',
        ),
        heading('Efter'),
        paragraph(
          'Det är lätt att rusa vidare. Stanna upp. Vad säger barnet att det betydde? Vad lärde vi oss? Finns det något band mellan barnet och hemmet som går att behålla?',
        ),
      ),
      preparation: rich(
        bullets(
          'Tänk på en placering som bröts. När såg du det första tecknet?',
          'Ta reda på vilket stöd din kommun kan sätta in snabbt.',
        ),
      ),
      exercises: rich(
        heading('Spola tillbaka'),
        steps(
          'Välj ett av fallen i modul 3 och tänk att hemmet har tagit slut.',
          'Gå bakåt i tiden, en lapp för varje händelse.',
          'Sätt ett kryss där stöd hade kunnat hjälpa. Skriv vilket.',
          'Skriv det barnet behöver få höra, i tre meningar.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Många känner skuld. Säg att syftet är att lära, inte att döma.',
          'Lämna tid för tystnad efter övningen.',
        ),
      ),
    },
    en: {
      title: 'Breakdown',
      summary:
        'Sometimes the home does not hold. This module is about noticing in time, about making the break as gentle as possible and about not putting the blame on the child.',
      audience: trainingAudience.en,
      contentNotice:
        'This module is about placements that are broken off and about the feeling of being left. It can be heavy to read. Take a break when you need one.',
      objectives: rows(
        'recognise early signs that a placement is shaking',
        'bring support before it is too late',
        'look after a child and a home when it breaks all the same',
      ),
      body: rich(
        paragraph(
          'A breakdown is when a placement ends in a way nobody had planned. To the child it can feel like being turned away once more. To the home it can feel like a defeat. Both carry it for a long time.',
        ),
        heading('Before'),
        bullets(
          'The home stops calling, or calls all the time.',
          'The child is away more and more.',
          'Small things become big quarrels.',
          'Somebody says “we can’t take any more” as a joke.',
        ),
        paragraph(
          'Take the joke seriously. Ask what would have to change for the home to manage one more month. Often the answer is something that can be done: a weekend off, a talk, help with school.',
        ),
        heading('During'),
        paragraph(
          'If the home must come to an end: let it happen as calmly as possible. The child should be told why, in words that do not blame the child. The child should pack its own things, say goodbye and know where it will sleep.',
        ),
        heading('After'),
        paragraph(
          'It is easy to rush on. Stop for a moment. What does the child say that it meant? What did we learn? Is there a bond between the child and the home that can be kept?',
        ),
      ),
      preparation: rich(
        bullets(
          'Think of a placement that broke. When did you see the first sign?',
          'Find out what support your municipality can bring at short notice.',
        ),
      ),
      exercises: rich(
        heading('Rewind'),
        steps(
          'Choose one of the cases of module 3 and imagine that the home has come to an end.',
          'Go backwards in time, one note for each event.',
          'Put a cross where support could have helped. Write which.',
          'Write what the child needs to hear, in three sentences.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Many feel guilt. Say that the purpose is to learn, not to judge.',
          'Leave room for silence after the exercise.',
        ),
      ),
    },
  },
}
