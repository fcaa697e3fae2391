/** Kalmar: a summer for about a hundred children. Written from one known fact; nothing else is invented. */

import { ref } from '../../reference'
import { contactCard, heading, paragraph, rich } from '../../rich-text'
import type { StorySeed } from '../shapes'
import { writerRole } from './writer-role'

export const kalmarStory: StorySeed = {
  slug: 'ett-aktivt-sommarlov-i-kalmar',
  municipality: '0880',
  cover: ref('media', 'summer'),
  themes: ['holiday', 'leisure'],
  texts: {
    sv: {
      title: 'Ett aktivt sommarlov i Kalmar',
      summary:
        'Ett hundratal barn fick ett sommarlov med något att göra. Så kan det bli när en kommun och ett projekt hjälps åt.',
      writerRole: writerRole.sv,
      lessons: [
        {
          did: 'Kommunen och projektet samarbetade, och ett hundratal barn fick ett aktivt sommarlov.',
          can: 'Bestäm tidigt vem som känner orten, och vem som har tid att lyssna på familjerna.',
        },
        {
          can: 'Välj dagar och tider som är desamma varje vecka, och håll dem.',
        },
        {
          can: 'Berätta om nästa sak innan den här är slut, på språk som familjen läser.',
        },
      ],
      body: rich(
        paragraph(
          'Sommarlovet är årets längsta löfte. Det kan bli en tid av bad, lek och nya vänner. Det kan också bli många veckor utan något att göra. Skillnaden avgörs ofta av vad familjen känner till, har råd med och vågar prova.',
        ),
        paragraph(
          'I Kalmar ville kommunen och Barn i fokus jämna ut den skillnaden. De hjälptes åt, och ett hundratal barn fick ett aktivt sommarlov.',
        ),
        heading('Mer än att fylla dagar'),
        paragraph(
          'Att vara aktiv är att använda hela sig. Kroppen får röra på sig, huvudet får vila från läxor och språket kommer på köpet. Den som leker bryr sig inte om ifall verben blir rätt. Till hösten finns det något att berätta när fröken frågar vad man gjorde på lovet.',
        ),
        paragraph(
          'För familjer som har varit på flykt kan det betyda ännu mer. En sommar med fasta hållpunkter ger lugn. Föräldrarna får se sitt barn skratta, och de får veta var det finns mer att hitta.',
        ),
        heading('Hur ett hundratal blir möjligt'),
        paragraph(
          'Så många barn når man inte ensam. Kommunen känner sin ort och har ansvar för alla som bor där. Barn i fokus har tid att lyssna på familjerna. När de två lägger ihop vad de vet blir steget kortare för barnen.',
        ),
        paragraph(
          'Ett hundratal är en siffra. Bakom den finns lika många barn, och var och en har rätt att vara i fred. Därför visar vi inga namn eller foton. Vill du veta mer? Skriv till den som leder projektet här.',
        ),
        contactCard(ref('contacts', 'Lisa Johansen')),
      ),
    },
    en: {
      title: 'An active summer in Kalmar',
      summary:
        'About a hundred children had a summer with something to do. That is what can happen when a municipality and a project help each other.',
      writerRole: writerRole.en,
      lessons: [
        {
          did: 'The municipality and the project worked together, and about a hundred children had an active summer holiday.',
          can: 'Decide early who knows the town, and who has time to listen to the families.',
        },
        {
          can: 'Choose days and hours that are the same every week, and keep them.',
        },
        {
          can: 'Tell of the next thing before this one ends, in languages the family reads.',
        },
      ],
      body: rich(
        paragraph(
          'The summer holiday is the longest promise of the year. It can be a time of swimming, play and new friends. It can also be many weeks with nothing to do. The difference often lies in what the family knows about, can afford and dares to try.',
        ),
        paragraph(
          'In Kalmar, the municipality and Barn i fokus wanted to even out that difference. They helped each other, and about a hundred children had an active summer holiday.',
        ),
        heading('More than filling days'),
        paragraph(
          'Being active means using all of yourself. The body gets to move, the head gets a rest from homework and the language comes along for free. Nobody at play minds whether the verbs come out right. In autumn there is something to tell when the teacher asks about the holiday.',
        ),
        paragraph(
          'For families who have fled, it can mean even more. A summer with fixed points brings calm. Parents see their child laugh, and they learn where there is more to find.',
        ),
        heading('How a hundred becomes possible'),
        paragraph(
          'Nobody reaches that many children alone. The municipality knows its town and is responsible for all who live there. Barn i fokus has time to listen to the families. When the two put together what they know, the step is shorter for the children.',
        ),
        paragraph(
          'About a hundred is a number. Behind it are as many children, and each has a right to be left in peace. So we show no names or photographs. Would you like to know more? Write to the project manager here.',
        ),
        contactCard(ref('contacts', 'Lisa Johansen')),
      ),
    },
  },
}
