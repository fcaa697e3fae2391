/** Module 4. Social workers learn most from one another: a frame for doing it well. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module04: ModuleSeed = {
  number: 4,
  slug: 'workshoppar-och-ovningar',
  topics: ['workshop'],
  formats: ['workshop'],
  texts: {
    sv: {
      title: 'Workshoppar och övningar för att utbyta kunskap och erfarenheter',
      summary:
        'Den bästa kunskapen om nätverkshem finns ofta hos en kollega i kommunen bredvid. Här är övningar som får den att börja röra på sig.',
      audience: trainingAudience.sv,
      objectives: rows(
        'leda ett samtal där alla kommer till tals',
        'ta med dig hem minst ett arbetssätt från någon annan',
        'ge och ta emot kollegialt stöd utan att röja någon',
      ),
      body: rich(
        paragraph(
          'Få socialsekreterare möter många nätverkshem. Var och en sitter med några få ärenden och mycket eget tänkande. När flera möts blir de få ärendena en skog av erfarenhet.',
        ),
        heading('Vad som gör ett utbyte bra'),
        bullets(
          'En tydlig fråga. ”Hur gör ni första veckan?” ger mer än ”Hur har ni det?”.',
          'Alla talar en gång innan någon talar två.',
          'Det som sägs om barn och familjer är alltid omgjort så att ingen kan kännas igen.',
          'Någon skriver ner det som går att pröva redan i morgon.',
        ),
        heading('Tre enkla former'),
        paragraph(
          'Rundan passar för att börja. Kollegornas råd passar när någon har kört fast. Byteshandeln passar när kommuner vill låna varandras mallar, frågor och knep.',
        ),
      ),
      preparation: rich(
        bullets(
          'Skriv ner en fråga som du har burit på ett tag.',
          'Ta med ett arbetssätt som du är stolt över, stort eller litet.',
        ),
      ),
      exercises: rich(
        heading('Kollegornas råd'),
        steps(
          'En person berättar om ett läge där det har kört fast. Inga namn, inga platser.',
          'Gruppen ställer bara frågor som börjar med vad, hur eller när.',
          'Den som berättade vänder ryggen till och lyssnar medan gruppen tänker högt.',
          'Den som berättade väljer ett råd att pröva.',
        ),
        heading('Byteshandel'),
        paragraph(
          'Sätt upp två papper på väggen: ”Vi har” och ”Vi saknar”. Alla skriver på båda. Dra streck mellan de lappar som hör ihop och bestäm vem som hör av sig till vem.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Håll i formen, släpp innehållet. Gruppen kan mer än du.',
          'Sluta i tid och med ett beslut, hur litet det än är.',
        ),
      ),
    },
    en: {
      title: 'Workshops and exercises for sharing knowledge and experience',
      summary:
        'The best knowledge about network homes often sits with a colleague in the next municipality. Here are exercises that set it in motion.',
      audience: trainingAudience.en,
      objectives: rows(
        'lead a conversation in which everybody is heard',
        'take home at least one way of working from somebody else',
        'give and receive support among colleagues without giving anybody away',
      ),
      body: rich(
        paragraph(
          'Few social workers meet many network homes. Each one has a handful of cases and a good deal of lonely thinking. When several meet, the handful becomes a forest of experience.',
        ),
        heading('What makes an exchange good'),
        bullets(
          'A clear question. “What do you do in the first week?” gives more than “How are things?”.',
          'Everybody speaks once before anybody speaks twice.',
          'What is said about children and families is always reshaped so that nobody can be recognised.',
          'Somebody writes down what can be tried as early as tomorrow.',
        ),
        heading('Three simple forms'),
        paragraph(
          'The round is good for beginning. Colleagues’ advice is good when somebody is stuck. The swap is good when municipalities want to borrow each other’s templates, questions and tricks.',
        ),
      ),
      preparation: rich(
        bullets(
          'Write down a question that you have carried for a while.',
          'Bring a way of working that you are proud of, large or small.',
        ),
      ),
      exercises: rich(
        heading('Colleagues’ advice'),
        steps(
          'One person tells about a situation that is stuck. No names, no places.',
          'The group only asks questions that begin with what, how or when.',
          'The teller turns away and listens while the group thinks aloud.',
          'The teller chooses one piece of advice to try.',
        ),
        heading('The swap'),
        paragraph(
          'Put two sheets on the wall: “We have” and “We need”. Everybody writes on both. Draw lines between the notes that belong together and decide who will contact whom.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Hold the form, let go of the content. The group knows more than you do.',
          'End on time and with a decision, however small.',
        ),
      ),
    },
  },
}
