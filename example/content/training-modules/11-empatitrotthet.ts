/** Module 11. Compassion fatigue and self-care: the helper's own strength, as a matter for the workplace. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module11: ModuleSeed = {
  number: 11,
  slug: 'empatitrotthet-och-egenomsorg',
  topics: ['self-care'],
  texts: {
    sv: {
      title: 'Empatitrötthet och egenomsorg',
      summary:
        'Den som lyssnar länge till svåra saker blir trött på ett särskilt sätt. Om att märka det, tala om det och dela på det.',
      audience: trainingAudience.sv,
      objectives: rows(
        'förklara vad empatitrötthet är och skilja den från vanlig trötthet',
        'känna igen dina egna tidiga tecken',
        'göra en plan för din återhämtning och begära det du behöver av din arbetsplats',
      ),
      body: rich(
        paragraph(
          'Empati är ditt viktigaste verktyg, och verktyg slits. Empatitrötthet är när orken att känna med andra tar slut. Det är inget tecken på att du har valt fel yrke. Det är ett tecken på att du har använt dig själv.',
        ),
        heading('Tecken att lyssna på'),
        bullets(
          'Du blir otålig med sådant du brukar ha tålamod med.',
          'Berättelserna följer med hem, eller så känns de inte alls.',
          'Du skjuter upp samtal som du vet är viktiga.',
          'Skratten på jobbet har blivit hårda.',
        ),
        heading('Det du kan göra själv'),
        paragraph(
          'Små vanor bär längre än stora löften. En kort promenad mellan två samtal. Ett tydligt slut på dagen. Någon att ringa. Något i veckan som inte handlar om att hjälpa.',
        ),
        heading('Det ni behöver göra tillsammans'),
        paragraph(
          'Egenomsorg är inte en fråga bara för den enskilda. Arbetsbörda, handledning och tid för eftertanke är arbetsgivarens ansvar. Sätt ord på det i gruppen, och ta det vidare.',
        ),
        paragraph(
          'Det här är utbildningens sista modul. Det är med avsikt. Den som ska orka vara kvar för ett barn behöver själv någon som är kvar.',
        ),
      ),
      preparation: rich(
        bullets(
          'Fundera på vad som ger dig kraft en vanlig tisdag.',
          'Ta reda på vilken handledning som finns på din arbetsplats.',
        ),
      ),
      exercises: rich(
        heading('Tre listor'),
        steps(
          'Skriv för dig själv: vad tömmer mig, vad fyller mig, vad kan jag påverka?',
          'Välj en sak ur varje lista och berätta för en kollega, om du vill.',
          'Bestäm en liten vana som du ska pröva i två veckor.',
          'Skriv tillsammans en sak som ni vill be er arbetsgivare om.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Listorna är privata. Ingen behöver läsa upp något.',
          'Var uppmärksam på den som blir tyst, och fråga enskilt efteråt.',
        ),
      ),
    },
    en: {
      title: 'Compassion fatigue and self-care',
      summary:
        'Those who listen to hard things for a long time grow tired in a special way. On noticing it, speaking about it and sharing the weight.',
      audience: trainingAudience.en,
      objectives: rows(
        'explain what compassion fatigue is and how it differs from ordinary tiredness',
        'recognise your own early signs',
        'make a plan for your own recovery and ask your workplace for what you need',
      ),
      body: rich(
        paragraph(
          'Empathy is your most important tool, and tools wear. Compassion fatigue is when the strength to feel with others runs out. It is no sign that you chose the wrong profession. It is a sign that you have used yourself.',
        ),
        heading('Signs to listen to'),
        bullets(
          'You grow impatient with what you usually have patience for.',
          'The stories follow you home, or they no longer touch you at all.',
          'You put off conversations that you know matter.',
          'The laughter at work has become harsh.',
        ),
        heading('What you can do yourself'),
        paragraph(
          'Small habits carry further than big promises. A short walk between two conversations. A clear end to the day. Somebody to call. Something in the week that is not about helping.',
        ),
        heading('What you need to do together'),
        paragraph(
          'Self-care is not a matter for the individual alone. Workload, supervision and time to reflect are the employer’s responsibility. Put it into words in the group, and take it further.',
        ),
        paragraph(
          'This is the last module of the training, and on purpose. Whoever is to stay for a child needs somebody who stays for them.',
        ),
      ),
      preparation: rich(
        bullets(
          'Think about what gives you strength on an ordinary Tuesday.',
          'Find out what supervision your workplace offers.',
        ),
      ),
      exercises: rich(
        heading('Three lists'),
        steps(
          'Write for yourself: what drains me, what fills me, what can I influence?',
          'Choose one thing from each list and tell a colleague, if you like.',
          'Decide on one small habit to try for two weeks.',
          'Write together one thing that you want to ask of your employer.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'The lists are private. Nobody has to read anything aloud.',
          'Notice who falls silent, and ask one to one afterwards.',
        ),
      ),
    },
  },
}
