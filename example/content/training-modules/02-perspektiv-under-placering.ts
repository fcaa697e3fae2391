/** Module 2. The same placement seen by the child and by the home, from the first day to the last. */
import { bullets, factBox, heading, paragraph, rich, steps, subheading } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module02: ModuleSeed = {
  number: 2,
  slug: 'barnens-och-natverkshemmens-perspektiv',
  topics: ['placement'],
  texts: {
    sv: {
      title: 'Barnens och nätverkshemmens perspektiv under olika faser av placering',
      summary:
        'En placering ser olika ut från barnets säng och från de vuxnas kök. Modulen följer båda, från första dagen till den sista.',
      audience: trainingAudience.sv,
      objectives: rows(
        'beskriva vad barn och vuxna kan behöva i början, mitten och slutet av en placering',
        'märka när din bild av hemmet skiljer sig från barnets',
        'planera stöd till nätverkshemmet innan det behövs',
      ),
      body: rich(
        factBox(
          'Vad är ett nätverkshem?',
          paragraph(
            'Ett nätverkshem är ett hem hos någon som barnet redan har en relation till. Det kan vara släkt eller en familj som står barnet nära.',
          ),
        ),
        paragraph(
          'Att flytta hem till någon man känner kan vara det tryggaste som finns. Det kan också vara svårt på ett eget sätt. Ett syskon blir plötsligt den som sätter gränser. En farbror ska fylla i blanketter. Barnet ska vara tacksamt, eller tror att det måste vara det.',
        ),
        heading('Tre faser, två perspektiv'),
        subheading('Början'),
        paragraph(
          'Barnet undrar: Får jag stanna? Vem bestämmer nu? De vuxna undrar: Klarar vi det här? Vad förväntas av oss? Båda behöver samma sak, ett tydligt besked om vad som händer härnäst.',
        ),
        subheading('Vardagen'),
        paragraph(
          'När det lugnar sig kommer frågorna om skola, pengar, sömn och saknad. Det är nu stödet ofta tunnas ut. Det är också nu det gör störst nytta.',
        ),
        subheading('Förändring och slut'),
        paragraph(
          'Ett besked kan komma, en förälder kan dyka upp, barnet kan bli vuxet. Den som har fått vara med och planera står stadigare när något ändras.',
        ),
      ),
      preparation: rich(
        bullets(
          'Tänk på en placering som du har följt länge. Vad visste du om barnets dag? Vad visste du om de vuxnas?',
          'Ta med de frågor du brukar ställa vid ett hembesök.',
        ),
      ),
      exercises: rich(
        heading('Två dagböcker'),
        steps(
          'Dela gruppen i två. Den ena hälften skriver barnets dagbok, den andra hemmets.',
          'Skriv tre korta rader för varje fas.',
          'Läs upp dem sida vid sida. Var talar de förbi varandra?',
          'Bestäm vilken fråga du vill ställa vid nästa besök.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Håll dagböckerna påhittade. Säg det högt innan ni börjar.',
          'Be om exempel på sådant som har fungerat. Det är lätt att bara tala om problem.',
        ),
      ),
    },
    en: {
      title: 'How children and network homes see the phases of a placement',
      summary:
        'A placement looks different from the child’s bed and from the adults’ kitchen. This module follows both, from the first day to the last.',
      audience: trainingAudience.en,
      objectives: rows(
        'describe what children and adults may need at the start, in the middle and at the end of a placement',
        'notice when your picture of the home differs from the child’s',
        'plan support for the network home before it is needed',
      ),
      body: rich(
        factBox(
          'What is a network home?',
          paragraph(
            'A network home is a home with somebody the child already has a relationship with. It may be relatives, or a family who is close to the child.',
          ),
        ),
        paragraph(
          'Moving in with somebody you know can be the safest thing there is. It can also be hard in its own way. A sibling is suddenly the one who sets limits. An uncle has forms to fill in. The child is supposed to be grateful, or believes so.',
        ),
        heading('Three phases, two points of view'),
        subheading('The beginning'),
        paragraph(
          'The child wonders: May I stay? Who decides now? The adults wonder: Can we manage this? What is expected of us? Both need the same thing, a clear word about what happens next.',
        ),
        subheading('Everyday life'),
        paragraph(
          'When things calm down, the questions arrive: school, money, sleep, longing. This is when support often grows thin. It is also when it does the most good.',
        ),
        subheading('Change and ending'),
        paragraph(
          'A decision may come, a parent may appear, the child may come of age. Those who have taken part in planning stand more firmly when something changes.',
        ),
      ),
      preparation: rich(
        bullets(
          'Think of a placement you followed for a long time. What did you know about the child’s day? And about the adults’?',
          'Bring the questions you usually ask on a home visit.',
        ),
      ),
      exercises: rich(
        heading('Two diaries'),
        steps(
          'Split the group in two. One half writes the child’s diary, the other the home’s.',
          'Write three short lines for each phase.',
          'Read them aloud side by side. Where do they talk past each other?',
          'Decide which question you will ask on your next visit.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Keep the diaries invented, and say so aloud before you begin.',
          'Ask for examples of what has worked. It is easy to speak only of problems.',
        ),
      ),
    },
  },
}
