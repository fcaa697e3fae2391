/** Module 6. Trauma: what a social worker can do without being a therapist. Carries a content notice. */
import { bullets, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module06: ModuleSeed = {
  number: 6,
  slug: 'trauma',
  topics: ['trauma'],
  showsSupport: true,
  texts: {
    sv: {
      title: 'Trauma',
      summary:
        'Om vad svåra händelser kan göra med ett barn, och om hur vanliga vuxna kan hjälpa genom att vara lugna, tydliga och kvar.',
      audience: trainingAudience.sv,
      contentNotice:
        'Modulen handlar om svåra upplevelser och hur de kan märkas. Inga händelser beskrivs i detalj. Ta en paus när du vill, och prata med någon om texten väcker något i dig.',
      objectives: rows(
        'känna igen vanliga tecken på att någon bär på svåra minnen',
        'bemöta på ett sätt som lugnar i stället för att skrämma',
        'avgöra när du ska ta hjälp av vården',
      ),
      body: rich(
        paragraph(
          'Kroppen minns det som har hänt, även när orden saknas. Den som har varit mycket rädd kan bli vaksam, arg, tyst eller trött. Det är inte olydnad. Det är ett larm som fortsätter ringa fast faran är över.',
        ),
        heading('Så kan det märkas'),
        bullets(
          'Svårt att sova, svårt att vara ensam, svårt att sitta still.',
          'Starka reaktioner på sådant som ser smått ut: ett ljud, en doft, en stängd dörr.',
          'Ont i magen eller huvudet utan att någon hittar varför.',
          'Att dra sig undan, eller klänga.',
        ),
        heading('Det du kan göra'),
        paragraph(
          'Du behöver inte vara terapeut för att göra nytta. Säg vad som ska hända innan det händer. Håll det du lovar. Låt den unga välja det som går att välja: stolen, pausen, vem som är med. Förklara att reaktionerna är vanliga och att det går att må bättre.',
        ),
        paragraph(
          'Nätverkshemmet behöver samma kunskap. En släkting kan ha varit med om samma saker och bära på egna minnen. Fråga hur de vuxna mår, och vem som stöttar dem.',
        ),
        heading('När det inte räcker'),
        paragraph(
          'Ta kontakt med vården om besvären håller i sig, blir värre eller om någon talar om att inte vilja leva. Vid fara för liv: ring 112.',
        ),
      ),
      preparation: rich(
        bullets(
          'Ta reda på vart du vänder dig i din kommun och region när ett barn behöver vård.',
          'Känn efter hur du själv mår i dag. Det är i sin ordning att bara lyssna.',
        ),
      ),
      exercises: rich(
        heading('Det trygga mötet'),
        steps(
          'Gå igenom ett vanligt möte, från kallelsen till avskedet.',
          'Leta efter det som kan väcka larmet: väntrum, frågor, tystnad, okända ord.',
          'Byt ut tre saker mot något lugnare.',
          'Öva på att säga de första meningarna högt.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Läs upp innehållsnotisen i början och säg att alla får lämna rummet när de vill.',
          'Be inte deltagarna om egna minnen. Stanna vid bemötandet.',
          'Avsluta med något lugnt och konkret, aldrig mitt i det svåraste.',
        ),
      ),
    },
    en: {
      title: 'Trauma',
      summary:
        'What terrible events can do to a child, and how ordinary adults can help by being calm, clear and still there.',
      audience: trainingAudience.en,
      contentNotice:
        'This module is about very hard experiences and how they can show. No events are described in detail. Take a break whenever you like, and talk to somebody if the text stirs something in you.',
      objectives: rows(
        'recognise common signs that somebody carries painful memories',
        'respond in a way that calms instead of frightens',
        'decide when to ask health care for help',
      ),
      body: rich(
        paragraph(
          'The body remembers what has happened, even when words are missing. Somebody who has been very afraid may become watchful, angry, silent or tired. It is not disobedience. It is an alarm that keeps ringing although the danger is over.',
        ),
        heading('How it may show'),
        bullets(
          'Trouble sleeping, trouble being alone, trouble sitting still.',
          'Strong reactions to what looks small: a sound, a smell, a closed door.',
          'Stomach ache or headache that nobody finds a reason for.',
          'Withdrawing, or clinging.',
        ),
        heading('What you can do'),
        paragraph(
          'You need not be a therapist to be of use. Say what will happen before it happens. Keep what you promise. Let the young person choose what can be chosen: the chair, the break, who is present. Explain that the reactions are common and that it is possible to feel better.',
        ),
        paragraph(
          'The network home needs the same knowledge. A relative may have lived through the same events and carry memories of their own. Ask how the adults are, and who supports them.',
        ),
        heading('When it is not enough'),
        paragraph(
          'Contact health care if the troubles last or grow, or if somebody speaks of not wanting to live. If life is in danger in Sweden: call 112.',
        ),
      ),
      preparation: rich(
        bullets(
          'Find out where to turn in your municipality and region when a child needs care.',
          'Notice how you are yourself today. It is fine just to listen.',
        ),
      ),
      exercises: rich(
        heading('The safe meeting'),
        steps(
          'Walk through an ordinary meeting, from the invitation to the goodbye.',
          'Look for what may set off the alarm: waiting rooms, questions, silence, unknown words.',
          'Replace three things with something calmer.',
          'Practise saying the first sentences aloud.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Read the content notice at the start and say that everybody may leave the room at any time.',
          'Do not ask the participants for memories of their own. Stay with how to respond.',
          'End with something calm and concrete, never in the middle of the hardest part.',
        ),
      ),
    },
  },
}
