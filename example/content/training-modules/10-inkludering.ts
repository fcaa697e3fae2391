/** Module 10. Inclusion, integration and racism: the child's surroundings, and our own eyes. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module10: ModuleSeed = {
  number: 10,
  slug: 'inkludering-integration-och-rasism',
  topics: ['inclusion'],
  texts: {
    sv: {
      title: 'Inkludering, integration och rasism',
      summary:
        'Om att höra till. Vad som öppnar dörrar för ett barn som är nytt, vad som stänger dem, och vad vi själva gör utan att tänka på det.',
      audience: trainingAudience.sv,
      objectives: rows(
        'skilja på inkludering och integration, och säga varför båda behövs',
        'känna igen rasism i stort och smått, också i den egna verksamheten',
        'stötta ett barn som har blivit illa behandlat',
      ),
      body: rich(
        paragraph(
          'Integration handlar om att hitta sin plats i ett samhälle. Inkludering handlar om att samhället gör plats. Ett barn kan lära sig språket, reglerna och bussarna, och ändå stå utanför om ingen flyttar på sig i soffan.',
        ),
        heading('Dörrar som kan öppnas'),
        bullets(
          'En fritid att längta till, och någon som följer med första gången.',
          'Vuxna som uttalar namnet rätt.',
          'Att få använda alla sina språk.',
          'Att få bidra, inte bara ta emot.',
        ),
        heading('När dörrar stängs'),
        paragraph(
          'Rasism kan vara ett ord på skolgården. Den kan också vara en låg förväntan, en plats som alltid är full eller ett ärende som får vänta. Barn märker det. Många slutar berätta när vuxna säger att det säkert inte var så menat.',
        ),
        paragraph(
          'Börja därför med att tro på barnet. Fråga vad barnet vill ska hända. Ta det vidare till den som har ansvar, och berätta för barnet vad som hände sedan.',
        ),
        heading('Se på oss själva'),
        paragraph(
          'Vi som arbetar med barn bär också på bilder av andra. Det gör oss inte onda, men det gör oss ansvariga. Den som granskar sina egna beslut ser mer.',
        ),
      ),
      preparation: rich(
        bullets(
          'Lägg märke till ett tillfälle under veckan då du hörde till, och ett då du inte gjorde det.',
          'Ta reda på vart man anmäler diskriminering.',
        ),
      ),
      exercises: rich(
        heading('Byt ut barnet'),
        steps(
          'Läs ett av fallen i modul 3.',
          'Byt ut barnets bakgrund i tanken. Vad hade ni gjort annorlunda?',
          'Prata om svaren två och två, sedan i hela gruppen.',
          'Skriv en fråga som ni vill ställa er själva före nästa beslut.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Ingen i rummet ska behöva stå som exempel.',
          'Skilj på avsikt och verkan. Det hjälper samtalet framåt.',
        ),
      ),
    },
    en: {
      title: 'Inclusion, integration and racism',
      summary:
        'On belonging. What opens doors for a child who is new, what closes them, and what we do ourselves without noticing.',
      audience: trainingAudience.en,
      objectives: rows(
        'tell inclusion from integration, and say why both are needed',
        'recognise racism, large and small, in your own workplace too',
        'support a child who has been treated badly',
      ),
      body: rich(
        paragraph(
          'Integration is about finding your place in a society. Inclusion is about society making room. A child may learn the language, the rules and the buses, and still stand outside if nobody moves over on the sofa.',
        ),
        heading('Doors that can be opened'),
        bullets(
          'Free time to look forward to, and somebody who comes along the first time.',
          'Adults who say the name right.',
          'Being allowed to use all of one’s languages.',
          'Being able to contribute, not only receive.',
        ),
        heading('When doors close'),
        paragraph(
          'Racism can be a word in the schoolyard. It can also be a low expectation, a place that is always full or a case that has to wait. Children notice. Many stop telling when adults say that surely it was not meant that way.',
        ),
        paragraph(
          'So begin by believing the child. Ask what the child wants to happen. Take it to whoever is responsible, and tell the child what came of it.',
        ),
        heading('Looking at ourselves'),
        paragraph(
          'We who work with children also carry pictures of other people. That does not make us bad, but it makes us responsible. Those who examine their own decisions see more.',
        ),
      ),
      preparation: rich(
        bullets(
          'Notice one moment this week when you belonged, and one when you did not.',
          'Find out where discrimination can be reported.',
        ),
      ),
      exercises: rich(
        heading('Change the child'),
        steps(
          'Read one of the cases of module 3.',
          'Change the child’s background in your mind. What would you have done differently?',
          'Talk about the answers in pairs, then in the whole group.',
          'Write one question to ask yourselves before the next decision.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Nobody in the room should have to serve as an example.',
          'Tell intention from effect. It helps the conversation forward.',
        ),
      ),
    },
  },
}
