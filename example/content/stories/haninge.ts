/** Haninge: leisure time. Written from one known fact; no child, number, date or quotation is invented. */

import { ref } from '../../reference'
import { contactCard, heading, paragraph, rich } from '../../rich-text'
import type { StorySeed } from '../shapes'
import { writerRole } from './writer-role'

export const haningeStory: StorySeed = {
  slug: 'en-fritid-att-langta-till',
  municipality: '0136',
  cover: ref('media', 'leisure'),
  themes: ['leisure'],
  texts: {
    sv: {
      title: 'En fritid att längta till',
      summary:
        'I Haninge har Barn i fokus arbetat för att fler barn ska få en meningsfull fritid. Det börjar med en enkel fråga: vad vill du göra?',
      writerRole: writerRole.sv,
      lessons: [
        {
          did: 'Arbetet gällde barns tillgång till en meningsfull fritid.',
          can: 'Ställ frågan ”vad vill du göra?” först, och vänta på svaret.',
        },
        {
          can: 'Gå vägen till en aktivitet som om ni vore nya här, och ta bort ett hinder i taget.',
        },
        {
          can: 'Se till att det alltid finns någon som säger ”följ med”.',
        },
      ],
      body: rich(
        paragraph(
          'När skoldagen är slut börjar en annan viktig del av dagen. Det är då man blir bra på något, skrattar högt och får vänner som inte sitter i samma klassrum. För den som är ny i Sverige kan de timmarna bli långa och tomma.',
        ),
        paragraph(
          'Alla barn har rätt till lek, vila och fritid. Det står i barnkonventionen. Men en rättighet på papper spelar inte fotboll med någon. Någon måste veta vad som finns, vart man går och hur det går till. Någon måste säga: följ med.',
        ),
        heading('Det som står i vägen'),
        paragraph(
          'Det som hindrar är ofta vardagliga saker. Lappen om träningen är skriven på ett språk som föräldern inte läser än. Avgiften är en gåta. Bussen går åt fel håll. Ingen i familjen vet att man får komma och prova. Var för sig är de små. Tillsammans blir de en vägg.',
        ),
        heading('Det som öppnar'),
        paragraph(
          'I Haninge har Barn i fokus tagit sig an just detta: att stärka barns tillgång till en meningsfull fritid. Meningsfull är ett ord som bara barnet självt kan fylla. För någon är det en boll, för någon annan en kör, en verkstad eller en stund med en bok. Därför kommer barnens egen vilja först.',
        ),
        paragraph(
          'Projektet bygger på att flera håller i samma rep. Familjerna, kommunen och de som finns i närheten vet olika saker. När de möts går det fortare att hitta en väg in, och vägen finns kvar till nästa barn.',
        ),
        paragraph(
          'Vi skriver inte om enskilda barn här. De har rätt att ha sin fritid i fred. Vill du veta mer om arbetet i Haninge? Skriv till den som leder projektet här.',
        ),
        contactCard(ref('contacts', 'Sara Heinig')),
      ),
    },
    en: {
      title: 'Free time to look forward to',
      summary:
        'In Haninge, Barn i fokus has worked for more children to have meaningful leisure time. It begins with a simple question: what would you like to do?',
      writerRole: writerRole.en,
      lessons: [
        {
          did: 'The work was about children’s access to meaningful leisure.',
          can: 'Ask “what would you like to do?” first, and wait for the answer.',
        },
        {
          can: 'Walk the way to an activity as if you were new here, and remove one obstacle at a time.',
        },
        {
          can: 'See to it that there is always somebody who says “come along”.',
        },
      ],
      body: rich(
        paragraph(
          'When the school day is over, another important part of the day begins. That is when you grow good at something, laugh out loud and make friends who do not sit in the same classroom. For somebody new in Sweden, those hours can be long and empty.',
        ),
        paragraph(
          'Every child has the right to play, rest and leisure. The Convention on the Rights of the Child says so. But a right on paper does not play football with anyone. Somebody has to know what there is, where to go and how it works. Somebody has to say: come along.',
        ),
        heading('What stands in the way'),
        paragraph(
          'The obstacles are often everyday ones. The note about practice is written in a language the parent does not read yet. The fee is a riddle. The bus goes the wrong way. Nobody in the family knows that you may come and try. Each is small. Together they make a wall.',
        ),
        heading('What opens'),
        paragraph(
          'In Haninge, Barn i fokus has taken on exactly this: to strengthen children’s access to meaningful leisure. Meaningful is a word that only the child can fill. For one it is a ball, for another a choir, a workshop or a while with a book. So what the children want comes first.',
        ),
        paragraph(
          'The project rests on several people holding the same rope. The families, the municipality and those nearby know different things. When they meet, a way in is found sooner, and it stays there for the next child.',
        ),
        paragraph(
          'We do not write about individual children here. They have a right to enjoy their free time in peace. Would you like to know more about the work in Haninge? Write to the project manager here.',
        ),
        contactCard(ref('contacts', 'Sara Heinig')),
      ),
    },
  },
}
