/** What the writing desk says, in easy Swedish. */
import { type DeskMessages, sv } from './sv'

export const svLl: DeskMessages = {
  ...sv,
  start: {
    ...sv.start,
    none: 'Du har inte skrivit något än. Din första berättelse kommer att stå här.',
    onPhone: 'Texten finns bara i telefonen. Den skickas när du har täckning.',
    unsent: 'Du har ändrat. Ändringen är inte skickad än.',
    offline: 'Du har ingen täckning. Du kan skriva ändå. Telefonen sparar allt.',
  },
  text: {
    ...sv.text,
    summary: 'Skriv det viktigaste. En eller två meningar',
    summaryHelp: 'Det här står först på sidan.',
    who: 'Vilka var där?',
    whoHelp: 'Skriv inga namn. Skriv hur många de var och ungefär hur gamla.',
    submitHelp: 'En person läser texten först. Sedan kan den komma på webben.',
    seeHelp:
      'Sidan kommer i en ny flik. Den sidan är inte på webben. Bara du och de som granskar kan se den.',
    unseen: 'Sidan kan inte visas nu. Du behöver täckning. Din text finns kvar i telefonen.',
    because: 'Därför fick du tillbaka texten',
    fix: 'Du behöver ändra det här först',
    rich: 'Texten har rubriker, listor eller länkar. Du kan inte ändra dem här.',
  },
  kept: {
    ...sv.kept,
    elsewhere:
      'Sparad i telefonen. Texten har ändrats på ett annat ställe också. Inget är borta. Du får välja när du har täckning.',
    otherTab: 'Du har texten öppen på ett annat ställe. Här kan du bara läsa.',
    full: 'Telefonen är full. Stäng inte sidan. Ta bort något annat i telefonen.',
    almostFull: 'Telefonen är nästan full. Ta bort något i telefonen.',
  },
  notices: {
    ...sv.notices,
    help: 'Telefonen säger bara att något har hänt. Den säger inte vad eller om vem. Du får mejl som vanligt.',
    cannot: 'Den här webbläsaren kan inte säga till. Du får mejl som vanligt.',
    denied:
      'Notiser är avstängda här. Tryck på tecknet framför sidans adress. Välj behörigheter. Tillåt notiser. Du får mejl som vanligt.',
  },
}
