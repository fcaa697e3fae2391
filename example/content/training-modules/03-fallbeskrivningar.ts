/** Module 3. Working with cases. Every case here is invented, and says so to its readers. */
import { bullets, factBox, heading, paragraph, rich, steps, subheading } from '../../rich-text'
import { type ModuleSeed, rows } from '../shapes'
import { trainingAudience } from './training-audience'

export const module03: ModuleSeed = {
  number: 3,
  slug: 'fallbeskrivningar-och-arbete-med-case',
  topics: ['cases', 'placement'],
  formats: ['case'],
  cases: 'fictional',
  texts: {
    sv: {
      title: 'Fallbeskrivningar och arbete med case',
      summary:
        'Påhittade fall att vrida och vända på tillsammans. Målet är inte ett facit utan fler sätt att se samma barn.',
      audience: trainingAudience.sv,
      objectives: rows(
        'skilja på det du vet, det du tror och det du behöver ta reda på',
        'prova flera förklaringar innan du väljer väg',
        'skriva ett eget fall som inte går att känna igen',
      ),
      body: rich(
        factBox(
          'När ni använder egna exempel',
          paragraph(
            'Blanda, ändra och ta bort tills ingen kan kännas igen. Fallen i modulen är fiktiva: inget av dem handlar om ett verkligt barn eller ett verkligt hem.',
          ),
        ),
        paragraph(
          'Ett fall på papper är en fristad. Där får du gissa fel, ändra dig och fråga dumt. Därför är arbetet med fall en så stor del av utbildningen.',
        ),
        heading('Tre fall att börja med'),
        subheading('Det tysta köket'),
        paragraph(
          'Ett barn har flyttat in hos en äldre släkting. Allt verkar gå bra. Skolan är nöjd, hemmet är städat, ingen klagar. Men vid varje besök är det den vuxna som svarar på barnets frågor.',
        ),
        subheading('Två syskon, två viljor'),
        paragraph(
          'Två syskon bor i samma nätverkshem. Det ena vill stanna, det andra vill flytta. Hemmet orkar bara om båda är kvar.',
        ),
        subheading('Den hjälpsamma grannen'),
        paragraph(
          'En familj som nyss har lärt känna ett barn erbjuder sig att bli nätverkshem. De är varma och ivriga. Ingen i barnets släkt har blivit tillfrågad.',
        ),
        heading('Så arbetar ni med ett fall'),
        steps(
          'Läs högt. Var tysta en stund.',
          'Gör tre listor: vet, tror, undrar.',
          'Byt plats: berätta fallet som barnet, som hemmet och som skolan.',
          'Välj ett nästa steg. Säg vad som skulle få er att ändra er.',
        ),
      ),
      preparation: rich(
        bullets(
          'Läs de tre fallen i förväg.',
          'Vill du ta med ett eget? Skriv om det så att varken person, plats eller händelse går att känna igen.',
        ),
      ),
      exercises: rich(
        heading('Samma fall, ny uppgift'),
        paragraph(
          'När gruppen är klar får den ett nytt besked: barnet har berättat något för sin lärare. Gå tillbaka till listorna. Vad flyttar från tror till vet? Vad måste ni göra i dag, och vad kan vänta?',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Bryt vänligt om någon börjar berätta om ett riktigt barn.',
          'Bromsa snabba lösningar. Fråga: vad mer skulle det kunna vara?',
        ),
      ),
    },
    en: {
      title: 'Case descriptions and working with cases',
      summary:
        'Invented cases to turn over together. The aim is not a key with the answers but more ways of seeing the same child.',
      audience: trainingAudience.en,
      objectives: rows(
        'tell apart what you know, what you believe and what you need to find out',
        'try several explanations before you choose a way',
        'write a case of your own in which nobody can be recognised',
      ),
      body: rich(
        factBox(
          'When you use examples of your own',
          paragraph(
            'Mix, change and remove until nobody can be recognised. The cases in this module are fictional: none of them is about a real child or a real home.',
          ),
        ),
        paragraph(
          'A case on paper is a free space. There you may guess wrong, change your mind and ask the simple question. That is why working with cases is such a large part of the training.',
        ),
        heading('Three cases to begin with'),
        subheading('The quiet kitchen'),
        paragraph(
          'A child has moved in with an older relative. Everything seems to go well. The school is pleased, the home is tidy, nobody complains. But on every visit it is the adult who answers the child’s questions.',
        ),
        subheading('Two siblings, two wishes'),
        paragraph(
          'Two siblings live in the same network home. One wants to stay, the other wants to move. The home has the strength only if both remain.',
        ),
        subheading('The helpful neighbour'),
        paragraph(
          'A family who has just come to know a child offers to become its network home. They are warm and eager. Nobody among the child’s relatives has been asked.',
        ),
        heading('How to work with a case'),
        steps(
          'Read it aloud. Be silent for a moment.',
          'Make three lists: know, believe, wonder.',
          'Change seats: tell the case as the child, as the home and as the school.',
          'Choose a next step. Say what would make you change your mind.',
        ),
      ),
      preparation: rich(
        bullets(
          'Read the three cases beforehand.',
          'Would you like to bring your own? Rewrite it until neither person, place nor event can be recognised.',
        ),
      ),
      exercises: rich(
        heading('Same case, new information'),
        paragraph(
          'When the group is done it receives a message: the child has told a teacher something. Go back to the lists. What moves from believe to know? What must you do today, and what can wait?',
        ),
      ),
      facilitatorNotes: rich(
        bullets(
          'Interrupt kindly if somebody starts telling about a real child.',
          'Slow down quick solutions. Ask: what else might it be?',
        ),
      ),
    },
  },
}
