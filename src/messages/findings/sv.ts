/** What the gates found, in Swedish: what it is, why it matters, and what to do. One sentence for each. */
import type { GateRule } from '@/domain/safeguarding/gate-rules'

export type FindingText = {
  /** What was found. */
  readonly title: string
  /** What to do about it. */
  readonly help: string
}

export type FindingMessages = {
  readonly rules: Record<GateRule, FindingText>
  /** Where it is the leader who is told: a consent is what she asks for, in the desk's own word. */
  readonly atDesk: Partial<Record<GateRule, FindingText>>
  readonly severities: { readonly block: string; readonly warn: string }
  /** Says that a warning stands because somebody has written why. */
  readonly mayStand: (name: string) => string
  readonly needsReason: string
  /** Advice, never a gate: a character that the PDFs have no shape for. */
  readonly unprintable: FindingText
  /** Mail to safeguarding before a consent ends. */
  readonly consentEnds: (code: string, lastDay: string, link: string) => { subject: string; text: string }
}

export const sv: FindingMessages = {
  severities: {
    block: 'Måste bort innan texten kan gå vidare',
    warn: 'Behöver ändras, eller ett skriftligt skäl från barnskyddet',
  },
  mayStand: (name) => `Får stå kvar. Skälet skrev ${name}.`,
  needsReason: 'Barnskyddet kan skriva varför det får stå kvar.',
  unprintable: {
    title: 'Går inte att skriva ut',
    help: 'Inget av våra typsnitt har tecknet. I den PDF som läsare tar hem står dess nummer i stället. Skriv på ett annat sätt.',
  },
  consentEnds: (code, lastDay, link) => ({
    subject: `Samtycket ${code} går ut ${lastDay}`,
    text: `Samtycket ${code} gäller till och med ${lastDay}. Sedan tas bilderna ned av sig själva. Fråga familjen om de vill förnya det.\n\n${link}\n`,
  }),
  atDesk: {
    tooFewConsents: {
      title: 'Lov saknas för något barn på bilden',
      help: 'Be om lov för varje barn, eller välj en annan bild.',
    },
    withdrawn: {
      title: 'Ett lov är taget tillbaka',
      help: 'Ta bort bilden. Den får inte användas mer.',
    },
    expired: {
      title: 'Ett lov har gått ut',
      help: 'Be om lov igen, eller välj en annan bild.',
    },
    incomplete: {
      title: 'Ett lov är inte klart',
      help: 'Det saknar underskrift, sista dag eller barnets eget svar. Barnskyddet kan fylla i.',
    },
    waiting: {
      title: 'Ett lov väntar på barnskyddet',
      help: 'Svaret är skickat men inte bekräftat. Vänta, eller hör av dig till barnskyddet om det brådskar.',
    },
    lacksPurpose: {
      title: 'Ett lov gäller inte för information',
      help: 'Be om lov för det, eller välj en annan bild.',
    },
    lacksChannel: {
      title: 'Ett lov gäller inte för webben',
      help: 'Be om lov för webben, eller välj en annan bild.',
    },
  },
  rules: {
    'personal-number': {
      title: 'Personnummer eller samordningsnummer',
      help: 'Ta bort numret. Det får aldrig stå på webbplatsen, inte ens delvis.',
    },
    'personal-identity-code': {
      title: 'Finländsk personbeteckning (henkilötunnus)',
      help: 'Ta bort beteckningen. Den får aldrig stå på webbplatsen, inte ens delvis.',
    },
    'email-address': {
      title: 'En persons e-postadress',
      help: 'Ta bort adressen och lägg in ett kontaktkort. Läsarna når personen genom formuläret.',
    },
    'phone-number': {
      title: 'Telefonnummer',
      help: 'Ta bort numret och lägg in ett kontaktkort i stället.',
    },
    'home-address': {
      title: 'Exakt adress',
      help: 'Ta bort gata, nummer och postnummer. Skriv kommunen.',
    },
    'name-with-age': {
      title: 'Förnamn tillsammans med ålder',
      help: 'Ta bort namnet eller åldern, eller byt till ett påhittat namn och kryssa för att namnet är fingerat.',
    },
    'place-near-child': {
      title: 'En plats där barn går att hitta',
      help: 'Skriv kommunen i stället för skolan, boendet, gatan eller parken.',
    },
    'background-near-child': {
      title: 'Ursprung, tro, hälsa eller asylstatus om ett barn',
      help: 'Ta bort uppgiften, eller skriv om barn i allmänhet i stället för om ett barn.',
    },
    'recurring-time-and-place': {
      title: 'Tid och plats som kommer tillbaka',
      help: 'Ta bort klockslaget eller platsen. Låt den som vill komma ta kontakt.',
    },
    'few-participants': {
      title: 'Färre än fem deltagare',
      help: 'Skriv "några" eller räkna flera tillfällen tillsammans. I en liten grupp vet alla vem som är vem.',
    },
    'stigmatising-words': {
      title: 'Ord som ömkar eller pekar ut',
      help: 'Skriv vad som hände och vad barnen själva gjorde eller sade.',
    },
    'name-in-alt-text': {
      title: 'Namn i bildens beskrivning',
      help: 'Beskriv vad bilden visar utan att säga vem det är.',
    },
    'triangle-of-risk': {
      title: 'Tillsammans pekar uppgifterna ut någon',
      help: 'Namn, plats och bild får inte stå ihop. För ett barn får bara en av dem finnas med.',
    },
    pictureMissing: {
      title: 'En bild finns inte längre',
      help: 'Välj en annan bild eller ta bort den.',
    },
    pictureClosed: {
      title: 'Bilden är stängd',
      help: 'Den har tagits bort för ett barns skull. Öppna bilden och läs varför. Den visas igen först när två personer har sagt ja, varav en från barnskyddet.',
    },
    declined: {
      title: 'Svaret om bilden var nej',
      help: 'Den som kan kännas igen, eller den som svarar för ett barn, har sagt nej. Ta bort bilden.',
    },
    depictsUnknown: {
      title: 'Ingen har svarat på vem bilden visar',
      help: 'Öppna bilden och välj vem eller vad den visar.',
    },
    identityUndeclared: {
      title: 'Ingen har intygat att skyddad identitet saknas',
      help: 'Fråga den som var med. Kryssa i bilden att ingen på den, inte heller i bakgrunden, har skyddad identitet.',
    },
    peopleUncounted: {
      title: 'Det står inte hur många barn som går att känna igen',
      help: 'Öppna bilden och skriv antalet.',
    },
    tooFewConsents: {
      title: 'Färre giltiga samtycken än barn på bilden',
      help: 'Koppla ett giltigt samtycke för varje barn, eller välj en annan bild.',
    },
    childrenNotAllowed: {
      title: 'Bild av barn i ett projekt om placerade barn',
      help: 'Placerade barn visas aldrig. Välj en bild utan barn.',
    },
    childrenInCareUnknown: {
      title: 'Ingen har svarat på om projektet handlar om placerade barn',
      help: 'Be barnskyddet svara i projektet. Till dess visas inga bilder av barn.',
    },
    refused: {
      title: 'Ett barn på bilden har sagt nej',
      help: 'Barnets nej gäller, vad andra än har sagt. Välj en annan bild.',
    },
    withdrawn: {
      title: 'Ett samtycke är tillbakadraget',
      help: 'Ta bort bilden. Den får inte användas mer.',
    },
    expired: {
      title: 'Ett samtycke har gått ut',
      help: 'Be om ett nytt samtycke eller välj en annan bild.',
    },
    incomplete: {
      title: 'Ett samtycke är inte klart',
      help: 'Det saknar underskrift, sista dag eller barnets eget svar. Barnskyddet kan fylla i.',
    },
    waiting: {
      title: 'Ett samtycke väntar på barnskyddet',
      help: 'Det är ifyllt men inte bekräftat. Vänta, eller hör av dig till barnskyddet om det brådskar.',
    },
    lacksPurpose: {
      title: 'Ett samtycke gäller inte för information',
      help: 'Be om samtycke för det här ändamålet eller välj en annan bild.',
    },
    lacksChannel: {
      title: 'Ett samtycke gäller inte för webben',
      help: 'Be om samtycke för webben eller välj en annan bild.',
    },
    fileMissing: {
      title: 'En fil finns inte längre',
      help: 'Ladda upp filen igen eller ta bort den.',
    },
    fileInfected: {
      title: 'En fil innehåller skadlig kod',
      help: 'Ta bort filen. Ladda upp en ren fil från originalet.',
    },
    fileUnscanned: {
      title: 'En fil kunde inte genomsökas',
      help: 'Vänta en stund och ladda upp den igen. Kontakta den som sköter driften om det inte hjälper.',
    },
    tooSoonAfterActivity: {
      title: 'För nära aktiviteten',
      help: 'Vänta några dagar, så att texten inte säger var barnen är just nu.',
    },
    missing: { title: 'Ett fält saknas', help: 'Fyll i fältet.' },
    invalid: { title: 'Ett fält är fel ifyllt', help: 'Rätta fältet. Annars kan texten inte publiceras.' },
    altMissing: {
      title: 'En bild saknar beskrivning',
      help: 'Beskriv med en mening vad bilden visar, utan namn.',
    },
    fundingNoticeMissing: {
      title: 'Text om EU-medel saknas',
      help: 'Skriv den text som finansiären kräver, till exempel "Medfinansieras av Europeiska unionen".',
    },
  },
}
