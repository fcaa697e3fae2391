import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Du kan ångra dig',
  lead: 'Du har sagt ja till något. Vill du inte längre? Tryck på knappen. Det gäller direkt. Du behöver inte säga varför.',
  button: 'Jag ångrar mig',
  done: 'Du har ångrat dig',
  doneText: 'Ditt ja gäller inte längre. Vi visar inte det du sa ja till. Du behöver inte göra något mer.',
  deadText:
    'Länken kan vara fel. Fick du kvittot nyss? Försök igen i morgon. Säg till oss om det inte går då.',
  see: 'Vad sa jag ja till?',
  code: 'Kod',
  codeHelp: 'Koden är åtta siffror. Den står på ditt kvitto.',
  show: 'Visa',
  agreed: 'Du sa ja till det här',
  purposes: 'Får användas till',
  purpose: { information: 'Information', press: 'Tidningar, radio och tv', fundraising: 'Samla in pengar' },
  channels: 'Får visas i',
  channel: { web: 'Webb', print: 'Papper', social: 'Sociala medier' },
  since: 'Du sa ja',
  words: 'Texten du fick är från',
  until: 'Gäller till och med',
  pictures: 'Bilderna',
  none: 'Det finns inga bilder.',
  paper: {
    title: 'Ditt kvitto',
    text: 'Du har sagt ja till något. Vill du ångra dig? Öppna länken. Eller rikta mobilens kamera mot rutan. Tryck sedan på knappen. Det gäller direkt.',
    code: 'Din kod',
    codeText:
      'Med länken och koden ser du vad du sa ja till. Spara pappret. Visa det bara för dem du litar på.',
  },
}
