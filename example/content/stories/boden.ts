/** Boden: the autumn break. Written from one known fact; no child, number, date or quotation is invented. */

import { ref } from '../../reference'
import { contactCard, heading, paragraph, rich } from '../../rich-text'
import type { StorySeed } from '../shapes'
import { writerRole } from './writer-role'

export const bodenStory: StorySeed = {
  slug: 'hostlov-tillsammans-i-boden',
  municipality: '2582',
  cover: ref('media', 'autumn'),
  themes: ['holiday', 'leisure'],
  texts: {
    sv: {
      title: 'Höstlov tillsammans i Boden',
      summary:
        'När skolan stängde för lov öppnade andra dörrar. Barn i fokus, kommunen och fler lokala krafter ordnade höstlovet ihop.',
      writerRole: writerRole.sv,
      lessons: [
        {
          did: 'Projektet, kommunen och andra aktörer ordnade höstlovet ihop.',
          can: 'Fråga vilka som redan gör något på loven, innan ni planerar något eget.',
        },
        {
          can: 'Ordna så att man kan komma som man är, och prova utan att anmäla sig.',
        },
        {
          can: 'Skriv upp vem som gjorde vad, så att nästa lov börjar med ett samtal i stället för tio.',
        },
      ],
      body: rich(
        paragraph(
          'Ett lov är inte likadant för alla. För några betyder det resor, släkt och stugor. För andra betyder det att dagarna blir lika långa som tysta. Den som är ny på en plats har kanske ingen att ringa på hos än.',
        ),
        paragraph(
          'I Boden bestämde sig flera för att dela på ansvaret för höstlovet. Barn i fokus höll i aktiviteter tillsammans med kommunen och andra aktörer. Ingen av dem hade kunnat göra samma sak ensam.',
        ),
        heading('Varför ett lov kan betyda så mycket'),
        paragraph(
          'I skolan finns en plats på schemat för alla. På lovet måste man hitta sin plats själv. Då är det bra om det finns något att gå till som inte kräver så mycket: kom som du är, prova om du vill.',
        ),
        paragraph(
          'Det händer också något med de vuxna. Föräldrar möts vid sidan av, och den som har bott länge på orten får ett ansikte på den som nyss har kommit. Nästa gång de ses i affären hejar de.',
        ),
        heading('Det som blir kvar'),
        paragraph(
          'Ett lov tar slut på en vecka. Men när kommun, projekt och andra har gjort något ihop en gång vet de hur man gör. Det första samtalet är redan ringt. Tanken med Barn i fokus är just den: att det som fungerar ska bli kvar på orten.',
        ),
        paragraph(
          'Vi berättar inte vilka barn som var med, och inte var de höll till. Det är deras lov. Har du frågor om arbetet i Boden? Skriv till den som leder projektet här.',
        ),
        contactCard(ref('contacts', 'Jakob Lindfors')),
      ),
    },
    en: {
      title: 'An autumn break together in Boden',
      summary:
        'When school closed for the break, other doors opened. Barn i fokus, the municipality and more local partners arranged the autumn break together.',
      writerRole: writerRole.en,
      lessons: [
        {
          did: 'The project, the municipality and other partners arranged the autumn break together.',
          can: 'Ask who already does something during the breaks, before you plan something of your own.',
        },
        {
          can: 'Let people come as they are, and try without signing up.',
        },
        {
          can: 'Write down who did what, so that the next break begins with one call instead of ten.',
        },
      ],
      body: rich(
        paragraph(
          'A school holiday is not the same for everybody. For some it means journeys, relatives and cabins. For others it means that the days grow as long as they are quiet. Somebody new to a place may not have a door to knock on yet.',
        ),
        paragraph(
          'In Boden, several decided to share the responsibility for the autumn break. Barn i fokus held activities together with the municipality and other partners. None of them could have done the same alone.',
        ),
        heading('Why a break can mean so much'),
        paragraph(
          'At school there is a place in the timetable for everyone. During the break you must find your own. Then it is good to have somewhere to go that asks for little: come as you are, try if you like.',
        ),
        paragraph(
          'Something happens to the adults as well. Parents meet on the side, and those who have lived in town for long get a face to those who have just arrived. Next time they meet in the shop, they say hello.',
        ),
        heading('What remains'),
        paragraph(
          'A break is over in a week. But once a municipality, a project and others have done something together, they know how. The first call has already been made. That is the very idea of Barn i fokus: what works should stay in town.',
        ),
        paragraph(
          'We do not tell which children took part, nor where they met. It is their holiday. Do you have questions about the work in Boden? Write to the project manager here.',
        ),
        contactCard(ref('contacts', 'Jakob Lindfors')),
      ),
    },
  },
}
