/** Where the slip of a consent leads, and what is printed on it, in Swedish. To a stranger it tells only that somebody said yes. */
export const slip = {
  title: 'Du kan ångra dig',
  lead: 'Den som fick den här länken har sagt ja till något hos oss. Vill du inte längre? Tryck på knappen. Det gäller genast, och du behöver inte säga varför.',
  button: 'Jag ångrar mig',
  done: 'Du har ångrat dig',
  doneText:
    'Ditt ja gäller inte längre, och det du sa ja till visas inte mer hos oss. Du behöver inte göra något mer.',
  deadText:
    'Länken kan vara avskriven fel. Är kvittot nytt kan det dröja innan vi har fått det: försök igen i morgon. Går det inte då heller, så säg till oss.',
  see: 'Vad sa jag ja till?',
  code: 'Kod',
  codeHelp: 'Åtta siffror. De står bredvid länken på ditt kvitto.',
  show: 'Visa',
  agreed: 'Det här sa du ja till',
  purposes: 'Får användas till',
  purpose: { information: 'Information', press: 'Press', fundraising: 'Insamling' },
  channels: 'Får visas i',
  channel: { web: 'Webb', print: 'Tryck', social: 'Sociala medier' },
  since: 'Du sa ja',
  words: 'Texten du fick är från',
  until: 'Gäller till och med',
  pictures: 'Bilderna',
  none: 'Det finns inga bilder att visa.',
  paper: {
    title: 'Ditt kvitto',
    text: 'Du har sagt ja till något hos oss. Vill du ångra dig? Öppna länken, eller rikta mobilens kamera mot rutan, och tryck på knappen. Det gäller genast.',
    code: 'Din kod',
    codeText:
      'Med länken och koden ser du vad du sa ja till. Spara pappret, och visa det bara för dem du litar på.',
  },
}

export type SlipMessages = typeof slip
