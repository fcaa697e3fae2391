/** Accounts, in Swedish: signing in, the second factor, sessions, invitations, and the mails about them. */
import type { AccountEvent } from '@/domain/accounts/events'
import type { AccountRefusal } from '@/domain/accounts/refusals'

const waited = (seconds: number) =>
  seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minuter`

const refusals = {
  codeNeeded: 'Skriv koden från din app, eller använd din lösennyckel.',
  setUpNeeded: 'Ditt konto behöver tvåstegsinloggning. Sätt upp den nu.',
  wrongCode: 'Koden stämmer inte, eller har redan använts. Vänta på nästa och försök igen.',
  wrongPassword: 'Lösenordet stämmer inte.',
  wrongPasskey: 'Lösennyckeln godtogs inte. Försök igen, eller börja om med e-post och lösenord.',
  tooManyPasskeys: 'Du har redan tio lösennycklar. Ta bort en som du inte använder.',
  stepExpired: 'Det tog för lång tid. Börja om med e-post och lösenord.',
  alreadySetUp: 'Du har redan tvåstegsinloggning. Logga in med den för att ändra den.',
  alreadyRemoved: 'Det du ville ta bort finns inte kvar.',
  linkGone: 'Länken gäller inte längre. Be om en ny.',
  notSignedIn: 'Du är inte inloggad.',
  notAllowed: 'Det får du inte göra.',
  notYourself: 'Det här behöver en annan administratör göra för dig.',
  noSuchPerson: 'Kontot finns inte.',
  badRequest: 'Något i det som skickades har fel form.',
  keyNotValid: 'Nyckeln gäller inte: den är okänd, utgången eller avstängd.',
  kindNotAllowed: 'Nyckeln får inte lämna in utkast av den sorten.',
  notKnownHere: 'Det finns inget konto här för den du loggade in som. Be en administratör om en inbjudan.',
  providerRefused: 'Inloggningen hos er leverantör gick inte igenom. Försök igen.',
} satisfies Record<Exclude<AccountRefusal, 'tooManyAttempts'>, string>

const events = {
  invited: 'Inbjudan skickad',
  passwordSet: 'Lösenordet byttes',
  rightsChanged: 'Roller eller rättigheter ändrades',
  secondFactorSetUp: 'Koder från en app slogs på',
  secondFactorRemoved: 'Koder från en app stängdes av',
  secondFactorReset: 'Tvåstegsinloggning nollställdes',
  passkeyAdded: 'En lösennyckel lades till',
  passkeyRemoved: 'En lösennyckel togs bort',
  recoveryCodeUsed: 'En reservkod användes',
  recoveryCodesMade: 'Nya reservkoder skapades',
  sessionsEnded: 'Inloggningar avslutades',
  closed: 'Kontot stängdes',
  keyMade: 'En ny nyckel skapades',
  draftHandedIn: 'Ett utkast lämnades in',
} satisfies Record<AccountEvent, string>

export const sv = {
  refusals: {
    ...refusals,
    tooManyAttempts: (seconds: number) =>
      `Det blev för många försök. Vänta ${waited(seconds)} och försök igen, eller välj ett nytt lösenord med länken i ett mejl.`,
  },
  events,
  noAnswer: 'Inget svar från servern. Kontrollera uppkopplingen och försök igen.',
  failed: 'Det gick inte. Försök igen.',
  cancel: 'Avbryt',
  signIn: {
    button: 'Logga in',
    forgot: 'Glömt lösenordet?',
    or: 'eller',
    withProvider: (name: string) => `Logga in med ${name}`,
    again: 'Börja om',
  },
  code: {
    heading: 'Steg två',
    help: 'Öppna appen på din telefon och skriv de sex siffrorna. Har du inte telefonen? Skriv en av dina reservkoder.',
    helpWithout: 'Kan du inte använda lösennyckeln? Skriv en av dina reservkoder.',
    label: 'Kod',
    button: 'Fortsätt',
  },
  passkey: {
    heading: 'Lösennycklar',
    what: 'Med en lösennyckel loggar du in med fingret, ansiktet eller skärmlåset, utan kod. Den kan ligga i telefonen, datorn eller på en säkerhetsnyckel.',
    add: 'Lägg till en lösennyckel',
    create: 'Skapa lösennyckeln',
    name: 'Namn',
    nameHelp: 'Så att du känner igen den sedan.',
    firstName: 'Min lösennyckel',
    use: 'Använd en lösennyckel',
    orCode: 'eller',
    instead: 'Hellre utan app?',
    added: (when: string) => `Tillagd ${when}`,
    lastUsed: (when: string) => `Senast använd ${when}`,
    neverUsed: 'Inte använd än',
    remove: 'Ta bort',
    removeOf: (name: string) => `Ta bort lösennyckeln ${name}`,
    removeHelp: 'Bekräfta med en lösennyckel eller en kod att det är du.',
    notHere: 'Den här webbläsaren kan inte använda lösennycklar.',
    failed: 'Det avbröts. Försök igen.',
    known: 'Den lösennyckeln finns redan på ditt konto.',
  },
  again: {
    label: 'Ditt lösenord',
    help: 'Vi frågar en gång till, så att ingen annan kan ändra hur du loggar in.',
    helpByProvider:
      'Har du inget lösenord, för att du loggar in med er organisations konto? Logga ut och välj ett med ”Glömt lösenordet?” på inloggningssidan.',
    button: 'Fortsätt',
  },
  setUp: {
    heading: 'Sätt upp tvåstegsinloggning',
    why: 'Du arbetar med uppgifter som behöver mer skydd än ett lösenord. Det tar två minuter.',
    appHeading: 'Koder från en app',
    steps: [
      'Öppna en app för engångskoder, som Google Authenticator, Microsoft Authenticator, 1Password eller Bitwarden.',
      'Läs av bilden med appen, eller skriv in nyckeln.',
      'Skriv de sex siffror som appen visar.',
    ],
    qr: 'QR-kod för appen',
    key: 'Nyckel att skriva in',
    button: 'Klart, slå på',
    begin: 'Sätt upp en app',
  },
  recovery: {
    heading: 'Spara dina reservkoder',
    help: 'Om du tappar telefonen eller lösennyckeln kommer du in med en av de här koderna. Var och en fungerar en gång. De visas bara nu.',
    copy: 'Kopiera',
    copied: 'Kopierat',
    download: 'Ladda ner',
    fileName: 'reservkoder.txt',
    done: 'Jag har sparat dem',
    left: (count: number) =>
      count === 0
        ? 'Du har inga reservkoder kvar.'
        : `Du har ${count === 1 ? 'en reservkod' : `${count} reservkoder`} kvar.`,
    renew: 'Gör nya reservkoder',
  },
  factor: {
    heading: 'Tvåstegsinloggning',
    isOn: {
      app: 'Påslagen. Du loggar in med lösenord och en kod från din app.',
      passkey: 'Påslagen. Du loggar in med lösenord och en lösennyckel.',
      both: 'Påslagen. Du loggar in med lösenord och antingen en kod från din app eller en lösennyckel.',
    },
    isOff: 'Inte påslagen. Med den räcker det inte att någon får tag på ditt lösenord.',
    remove: 'Ta bort appen',
    removeHelp: 'Bekräfta att det är du. Byter du telefon sätter du upp appen igen efteråt.',
    renewHelp: 'Bekräfta att det är du. De gamla reservkoderna slutar gälla.',
    removed: 'Tvåstegsinloggningen är borttagen.',
  },
  sessions: {
    heading: 'Här är du inloggad',
    unknownDevice: 'Program eller okänd enhet',
    thisOne: 'Den här',
    lastUsed: (when: string) => `Senast använd ${when}`,
    began: (when: string) => `Inloggad ${when}`,
    end: 'Logga ut',
    endOf: (device: string) => `Logga ut ${device}`,
    endOthers: 'Logga ut alla andra',
    ended: 'Utloggad.',
  },
  person: {
    heading: 'Kontot',
    invite: 'Bjud in en kollega',
    inviteHelp: 'Hon får ett mejl med en länk där hon väljer sitt lösenord. Länken gäller i sju dagar.',
    email: 'E-post',
    send: 'Skicka inbjudan',
    sent: 'Inbjudan är skickad.',
    sendAgain: 'Skicka inbjudan igen',
    resetFactor: 'Nollställ tvåstegsinloggning',
    resetFactorHelp:
      'För den som tappat både telefon eller lösennyckel och reservkoder. Appen och alla lösennycklar tas bort, alla inloggningar avslutas, och det syns i historiken. Ring upp personen först.',
    resetDone: 'Tvåstegsinloggningen är nollställd.',
    close: 'Säg hej då',
    closeHeading: (name: string) => `Stäng kontot för ${name}?`,
    closeHappens: [
      'Hon loggas ut och kan inte logga in igen.',
      'Hennes kontaktsida på webbplatsen tas ner.',
      'Texter hon håller på att granska läggs tillbaka i kön.',
      'Hennes berättelser står kvar. I historiken står hon som tidigare medarbetare.',
      'Nycklar för maskiner som hon ansvarar för stängs av.',
    ],
    closeNote: 'Kontot har avslutats.',
    closeConfirm: 'Stäng kontot',
    closed: 'Kontot är stängt.',
    history: 'Det här har hänt',
    noHistory: 'Inget än.',
    eventLine: (what: string, when: string, by: string | null) => `${what}, ${when}${by ? `, av ${by}` : ''}`,
  },
  password: {
    headings: { invitation: 'Välkommen! Välj ett lösenord', reset: 'Välj ett nytt lösenord' },
    help: 'Minst 12 tecken. En mening du minns är bra. Undvik namn och vanliga ord.',
    label: 'Lösenord',
    button: 'Spara lösenordet',
    done: 'Lösenordet är sparat. Nu kan du logga in.',
    toSignIn: 'Till inloggningen',
    gone: 'Länken gäller inte längre. Be den som bjöd in dig om en ny, eller välj ”Glömt lösenordet?” på inloggningssidan.',
  },
  machine: {
    heading: 'Nyckel',
    first: 'Spara först. Sedan kan du skapa nyckeln.',
    none: 'Ingen nyckel har skapats än.',
    hint: (hint: string) => `Nyckeln som gäller börjar med ${hint}`,
    make: 'Skapa nyckel',
    renew: 'Skapa ny nyckel',
    renewHelp: 'Den gamla nyckeln slutar gälla genast.',
    once: 'Kopiera nyckeln nu. Den visas bara den här gången.',
  },
  mails: {
    invitation: (name: string, inviter: string | null, link: string) => ({
      subject: 'Välkommen till Berätta',
      text: `Hej ${name}!\n\n${inviter ? `${inviter} har bjudit in dig` : 'Du är inbjuden'} till Berätta, där vi skriver och granskar det som syns på webbplatsen.\n\nÖppna länken och välj ett lösenord. Den gäller i sju dagar:\n${link}\n\nVänliga hälsningar\nBerätta\n`,
    }),
    reset: (name: string, link: string) => ({
      subject: 'Nytt lösenord',
      text: `Hej ${name}!\n\nNågon, förhoppningsvis du, bad om ett nytt lösenord. Öppna länken för att välja ett. Den gäller i en timme:\n${link}\n\nVar det inte du? Då behöver du inte göra något.\n\nVänliga hälsningar\nBerätta\n`,
    }),
    signInChanged: (name: string, event: AccountEvent) => ({
      subject: 'Din inloggning har ändrats',
      text: `Hej ${name}!\n\nDet här har just hänt med ditt konto i Berätta: ${events[event]}.\n\nVar det inte du? Hör av dig till en administratör genast.\n\nVänliga hälsningar\nBerätta\n`,
    }),
    passwordSet: (name: string) => ({
      subject: 'Ditt lösenord har bytts',
      text: `Hej ${name}!\n\nLösenordet till ditt konto i Berätta har just bytts, och alla andra inloggningar har avslutats.\n\nVar det inte du? Hör av dig till en administratör genast.\n\nVänliga hälsningar\nBerätta\n`,
    }),
    secondFactorReset: (name: string) => ({
      subject: 'Din tvåstegsinloggning har nollställts',
      text: `Hej ${name}!\n\nEn administratör har nollställt tvåstegsinloggningen för ditt konto i Berätta. Nästa gång du loggar in sätter du upp den igen.\n\nHar du inte bett om det? Hör av dig till en administratör genast.\n\nVänliga hälsningar\nBerätta\n`,
    }),
  },
}

export type AccountMessages = typeof sv
