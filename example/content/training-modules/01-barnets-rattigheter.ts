/** Module 1. The Convention on the Rights of the Child, from paper to a decision about one child. */
import { bold, bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module01: ModuleSeed = {
  number: 1,
  slug: 'barnets-rattigheter',
  topics: ['rights'],
  texts: {
    sv: {
      title: 'Barnets rättigheter',
      summary:
        'Vad barnkonventionen betyder för ett barn som har kommit hit utan sina föräldrar, och för dig som ska fatta beslut om barnets vardag.',
      audience: trainingAudience.sv,
      objectives: rows(
        'förklara barnkonventionens fyra grundprinciper med egna ord',
        'visa hur barnets bästa och barnets egen åsikt syns i ett beslut',
        'berätta för ett barn vilka rättigheter det har, så att barnet förstår',
      ),
      body: rich(
        paragraph(
          'Barnkonventionen är svensk lag. Den gäller varje barn som är här, hur barnet än kom hit och hur länge det än får stanna. Modulen börjar i lagen och slutar vid köksbordet i ett nätverkshem.',
        ),
        heading('Fyra principer att luta sig mot'),
        bullets(
          [bold('Alla är lika mycket värda. '), 'Inget barn får sämre stöd för att det är nytt i landet.'],
          [bold('Barnets bästa väger tungt. '), 'Det ska gå att läsa i beslutet hur ni har tänkt.'],
          [
            bold('Rätt till liv och utveckling. '),
            'Ett tryggt hem är mer än en säng: det är skola, lek, vila och vänner.',
          ],
          [
            bold('Rätt att säga sin mening. '),
            'Barnet ska få veta vad som händer, få frågan och få svar på vad som hände sedan.',
          ],
        ),
        heading('När rättigheter möter vardagen'),
        paragraph(
          'Ett barn kan ha rätt till något utan att veta om det. Därför handlar modulen lika mycket om språk som om lag. Hur berättar du om en placering för någon som är liten, trött och hör allt genom en tolk? Hur frågar du så att barnet vågar säga nej?',
        ),
        paragraph(
          'Vi tittar också på det som skaver. Barnets vilja och barnets bästa pekar ibland åt olika håll. Då räcker det inte att väga i tysthet. Skriv ner båda, och säg varför det blev som det blev.',
        ),
      ),
      preparation: rich(
        bullets(
          'Läs barnkonventionens korta version. Ta gärna en som är skriven för barn.',
          'Välj ett beslut som du har varit med om. Ta bort allt som kan visa vem det handlar om.',
        ),
      ),
      exercises: rich(
        heading('Hitta barnet i beslutet'),
        steps(
          'Läs beslutet du har valt, ensam och tyst.',
          'Stryk under varje mening där barnets egna ord hörs.',
          'Jämför två och två. Var saknas barnet? Vad hade ni kunnat fråga?',
          'Skriv om ett stycke så att ett barn förstår det.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Låt deltagarna hitta sina egna exempel först. Lagtexten fastnar bättre när frågan redan är ställd.',
          'Påminn om tystnadsplikten innan någon börjar berätta.',
        ),
      ),
    },
    en: {
      title: 'The rights of the child',
      summary:
        'What the Convention on the Rights of the Child means for a child who came here without parents, and for you who decide about that child’s everyday life.',
      audience: trainingAudience.en,
      objectives: rows(
        'explain the four guiding principles of the Convention in your own words',
        'show where the child’s best interests and the child’s own view appear in a decision',
        'tell a child about its rights in a way that the child understands',
      ),
      body: rich(
        paragraph(
          'The Convention on the Rights of the Child is Swedish law. It protects every child who is here, however the child arrived and however long the stay will be. This module starts in the law and ends at the kitchen table of a network home.',
        ),
        heading('Four principles to lean on'),
        bullets(
          [
            bold('All children count the same. '),
            'No child gets poorer support for being new in the country.',
          ],
          [
            bold('The child’s best interests weigh heavily. '),
            'A reader of the decision must be able to see how you reasoned.',
          ],
          [
            bold('The right to life and development. '),
            'A safe home is more than a bed: it is school, play, rest and friends.',
          ],
          [
            bold('The right to be heard. '),
            'The child is told what is happening, is asked, and hears afterwards what came of it.',
          ],
        ),
        heading('When rights meet everyday life'),
        paragraph(
          'A child may have a right without knowing it. That is why this module is as much about language as about law. How do you explain a placement to somebody who is small, tired and hears everything through an interpreter? How do you ask so that the child dares to say no?',
        ),
        paragraph(
          'We also look at what chafes. What the child wants and what is best for the child sometimes point in different directions. Weighing them in silence is not enough. Write both down, and say why it turned out as it did.',
        ),
      ),
      preparation: rich(
        bullets(
          'Read a short version of the Convention, preferably one written for children.',
          'Choose a decision you took part in. Remove everything that could show whom it concerns.',
        ),
      ),
      exercises: rich(
        heading('Find the child in the decision'),
        steps(
          'Read the decision you chose, alone and in silence.',
          'Underline every sentence where the child’s own words can be heard.',
          'Compare in pairs. Where is the child missing? What could you have asked?',
          'Rewrite one paragraph so that a child understands it.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Let the participants find their own examples first. The wording of the law sticks better once the question has been asked.',
          'Remind everyone of the duty of confidentiality before anybody begins to tell.',
        ),
      ),
    },
  },
}
