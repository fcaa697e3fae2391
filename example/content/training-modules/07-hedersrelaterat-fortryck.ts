/** Module 7. Honour-related oppression and violence. Carries a content notice and a quick exit. */
import { bullets, factBox, heading, paragraph, rich, steps } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module07: ModuleSeed = {
  number: 7,
  slug: 'hedersrelaterat-fortryck-och-vald',
  topics: ['honour'],
  hasQuickExit: true,
  showsSupport: true,
  texts: {
    sv: {
      title: 'Hedersrelaterat förtryck och våld',
      summary:
        'Om att se när familjens rykte får väga tyngre än ett barns frihet, och om att hjälpa utan att öka faran.',
      audience: trainingAudience.sv,
      contentNotice:
        'Modulen handlar om kontroll, hot och våld i nära relationer. Inga händelser beskrivs i detalj. På webbplatsen finns en knapp överst för att snabbt lämna sidan. Är du själv i fara: ring 112.',
      objectives: rows(
        'beskriva vad hedersrelaterat förtryck är utan att peka ut grupper',
        'känna igen tecken på att någons liv är kringskuret',
        'förklara varför du alltid talar med barnet ensamt, och göra det säkert',
      ),
      body: rich(
        paragraph(
          'I en hederskultur vilar familjens anseende på hur var och en lever. Den som bryter en regel kan straffas av många. Förtrycket drabbar flickor och pojkar, och unga hbtqi-personer är särskilt utsatta. Det finns i olika delar av världen och i olika familjer. Ingen ska misstänkas för sitt ursprung.',
        ),
        heading('Tecken att ta på allvar'),
        bullets(
          'Någon får inte vara med på fritiden, på utflykter eller i vissa lektioner.',
          'Mobil, kläder och vänner kontrolleras av andra i familjen.',
          'Ett syskon vaktar, eller tvingas vakta.',
          'Oro inför ett lov, en resa eller ett besök.',
          'Någon svarar alltid som om flera lyssnade.',
        ),
        heading('Varför nätverkshem kräver eftertanke'),
        paragraph(
          'Ett nätverkshem kan skydda mot förtryck, och det kan vara en del av det. Hemmet har ofta band till den övriga släkten. Därför behöver du veta vem som har inflytande, inte bara vem som bor där.',
        ),
        factBox(
          'Säkerheten först',
          bullets(
            'Tala alltid med barnet ensamt, med en tolk som inte känner familjen.',
            'Fråga aldrig släkten om det barnet har sagt.',
            'Ring eller skriv inte utan att veta vem som kan läsa.',
            'Ta hjälp av kollegor med särskild kunskap innan du agerar. Vid akut fara: 112.',
          ),
        ),
      ),
      preparation: rich(
        bullets(
          'Ta reda på vilka i din kommun som har särskild kunskap om hedersrelaterat våld.',
          'Läs din egen rutin för skyddsbedömning.',
        ),
      ),
      exercises: rich(
        heading('Vem har inflytande?'),
        steps(
          'Rita ett påhittat nätverkshem i mitten av ett papper.',
          'Rita alla runt omkring som kan påverka, nära och långt borta.',
          'Markera vem barnet kan lita på, vem du inte vet något om och vem som inte får veta.',
          'Planera ett säkert första samtal utifrån bilden.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Läs upp innehållsnotisen. Räkna med att någon i rummet kan ha egna erfarenheter.',
          'Håll isär kultur, religion och förtryck. Rätta vänligt när någon klumpar ihop.',
          'Ha kontaktuppgifter till stöd redo att delas ut.',
        ),
      ),
    },
    en: {
      title: 'Honour-related oppression and violence',
      summary:
        'On seeing when a family’s reputation comes to weigh more than a child’s freedom, and on helping without adding to the danger.',
      audience: trainingAudience.en,
      contentNotice:
        'This module is about control, threats and violence in close relationships. No events are described in detail. On the website, a button at the top lets you leave the page fast. If you are in danger in Sweden: call 112.',
      objectives: rows(
        'describe honour-related oppression without pointing at groups',
        'recognise signs that somebody’s life is hemmed in',
        'explain why you always speak with the child alone, and do so safely',
      ),
      body: rich(
        paragraph(
          'Where honour rules, the standing of a family rests on how each member lives. Those who break a rule may be punished by many. The oppression strikes girls and boys, and young LGBTQI people are especially exposed. It exists in different parts of the world and in different families. Nobody should be suspected because of their origin.',
        ),
        heading('Signs to take seriously'),
        bullets(
          'Somebody may not join leisure activities, outings or certain lessons.',
          'Phone, clothes and friends are checked by others in the family.',
          'A sibling keeps watch, or is forced to.',
          'Worry before a holiday, a journey or a visit.',
          'Somebody always answers as if several were listening.',
        ),
        heading('Why network homes need reflection'),
        paragraph(
          'A network home may protect against oppression, and it may be part of it. The home often has ties to the wider family. So you need to know who holds influence, not only who lives there.',
        ),
        factBox(
          'Safety first',
          bullets(
            'Always speak with the child alone, with an interpreter who does not know the family.',
            'Never ask relatives about what the child has said.',
            'Do not call or write without knowing who may read.',
            'Ask colleagues with special knowledge before you act. In acute danger: 112.',
          ),
        ),
      ),
      preparation: rich(
        bullets(
          'Find out who in your municipality has special knowledge of honour-related violence.',
          'Read your own routine for assessing the need of protection.',
        ),
      ),
      exercises: rich(
        heading('Who holds influence?'),
        steps(
          'Draw an invented network home in the middle of a sheet.',
          'Draw everybody around it who can have an influence, near and far.',
          'Mark whom the child can trust, whom you know nothing about and who must not know.',
          'Plan a safe first conversation from the drawing.',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Read the content notice aloud. Assume that somebody in the room may have experience of their own.',
          'Keep culture, religion and oppression apart. Correct kindly when somebody lumps them together.',
          'Have contact details for support ready to hand out.',
        ),
      ),
    },
  },
}
