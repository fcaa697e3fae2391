/** Module 5. Investigating a home the child already lives in, or is about to. */
import { bullets, heading, paragraph, rich, steps, subheading } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module05: ModuleSeed = {
  number: 5,
  slug: 'utredning-och-utmaningar',
  topics: ['investigation', 'placement'],
  texts: {
    sv: {
      title: 'Utredning och utmaningar under tillfällig och stadigvarande placering',
      summary:
        'Hur utreder man ett hem som barnet redan har flyttat in i? Om att vara noggrann, snabb och vänlig på samma gång.',
      audience: trainingAudience.sv,
      objectives: rows(
        'förklara skillnaden mellan tillfällig och stadigvarande placering för ett barn och för ett hem',
        'planera en utredning där barnets röst kommer först',
        'känna igen vanliga svårigheter och avgöra vem du ska be om hjälp',
      ),
      body: rich(
        paragraph(
          'När ett barn bor hos någon det känner är utredningen ofta omvänd. Hemmet finns redan. Relationen finns redan. Ändå ska du pröva om det här är rätt hem, och du ska göra det utan att rycka undan mattan.',
        ),
        heading('Tillfällig eller stadigvarande'),
        subheading('Den tillfälliga placeringen'),
        paragraph(
          'Den kommer ofta fort. Mycket är okänt och barnet väntar på besked. Det viktigaste är att barnet är tryggt i kväll, och att alla vet vad som händer i morgon.',
        ),
        subheading('Den stadigvarande placeringen'),
        paragraph(
          'Här ska hemmet hålla länge. Frågorna blir större: Orkar de vuxna? Får barnet plats? Finns det hjälp i närheten? Och vad vill barnet själv?',
        ),
        heading('Utmaningar som ofta återkommer'),
        bullets(
          'Hemmet ser sig som familj, inte som uppdragstagare.',
          'Lojalitet gör det svårt för barnet att säga som det är.',
          'Kunskapen om barnets bakgrund är liten och kommer i bitar.',
          'Flera parter har delar av ansvaret, och ingen ser hela bilden.',
        ),
        paragraph(
          'Ingen av dem löses av en blankett. De löses av tid, av tolk som barnet litar på och av att frågorna ställs mer än en gång.',
        ),
      ),
      preparation: rich(
        bullets(
          'Ta reda på hur din egen kommun gör i dag, från första samtalet till beslutet.',
          'Fundera på var i den kedjan barnet får berätta.',
        ),
      ),
      exercises: rich(
        heading('Rita kedjan'),
        steps(
          'Rita varje steg i utredningen på en egen lapp.',
          'Sätt en röd prick där barnet får information och en grön där barnet får tala.',
          'Flytta, lägg till eller ta bort lappar tills det finns en grön prick i början, mitten och slutet.',
          'Skriv ner en sak att ändra hemma.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Rutinerna skiljer sig mellan kommuner. Jämför utan att rangordna.',
          'Hänvisa till egna jurister när frågan blir juridisk. Modulen ersätter inte lagen.',
        ),
      ),
    },
    en: {
      title: 'Investigation and challenges in temporary and permanent placements',
      summary:
        'How do you investigate a home the child has already moved into? On being thorough, quick and kind at the same time.',
      audience: trainingAudience.en,
      objectives: rows(
        'explain the difference between a temporary and a permanent placement to a child and to a home',
        'plan an investigation in which the child’s voice comes first',
        'recognise common difficulties and decide whom to turn to',
      ),
      body: rich(
        paragraph(
          'When a child lives with somebody it knows, the investigation is often turned around. The home is already there. So is the relationship. Still you must test whether this is the right home, and do it without pulling the rug away.',
        ),
        heading('Temporary or permanent'),
        subheading('The temporary placement'),
        paragraph(
          'It often comes fast. Much is unknown and the child is waiting for an answer. What matters most is that the child is safe tonight, and that everybody knows what happens tomorrow.',
        ),
        subheading('The permanent placement'),
        paragraph(
          'Now the home has to last. The questions grow: Do the adults have the strength? Is there room for the child? Is there help nearby? And what does the child want?',
        ),
        heading('Challenges that keep coming back'),
        bullets(
          'The home sees itself as family, not as holding an assignment.',
          'Loyalty makes it hard for the child to say how things are.',
          'Little is known about the child’s background, and it comes in pieces.',
          'Several parties hold parts of the responsibility, and nobody sees the whole picture.',
        ),
        paragraph(
          'None of these is solved by a form. They are solved by time, by an interpreter the child trusts and by asking more than once.',
        ),
      ),
      preparation: rich(
        bullets(
          'Find out how your own municipality works today, from the first conversation to the decision.',
          'Think about where in that chain the child gets to tell.',
        ),
      ),
      exercises: rich(
        heading('Draw the chain'),
        steps(
          'Draw every step of the investigation on a note of its own.',
          'Put a red dot where the child is informed and a green one where the child may speak.',
          'Move, add or remove notes until there is a green dot at the start, in the middle and at the end.',
          'Write down one thing to change at home.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Routines differ between municipalities. Compare without ranking.',
          'Refer to your own lawyers when the question becomes a legal one. The module does not replace the law.',
        ),
      ),
    },
  },
}
