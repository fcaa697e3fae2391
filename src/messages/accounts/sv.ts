/** Accounts, in Swedish: signing in, the second factor, sessions, invitations, and the mails about them. */

import type { AccountEvent } from '@/domain/accounts/events'
import type { AccountRefusal } from '@/domain/accounts/refusals'
import { organisation } from '@/domain/organisation'
import type { Failure } from '@/domain/webhooks/states'
import type { PublicChange } from '@/domain/workflow/public-change'

const { product } = organisation

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
  signInToConfirm:
    'En administratör har påbörjat bytet. Logga in med din gamla adress och öppna länken igen, så vet vi att det är du.',
  noSuchPerson: 'Kontot finns inte.',
  badRequest: 'Något i det som skickades har fel form.',
  ownDoor: 'E-post och lösenord byts under Konto, av den som har dem. Spara inte dem här.',
  sameAddress: 'Det är redan adressen.',
  addressTaken: 'Adressen hör redan till ett konto.',
  notAnsweredFor: 'Den som svarar för nyckeln har inte sagt ja till den, eller har tagit tillbaka sitt ja.',
  keyNotValid: 'Nyckeln gäller inte: den är okänd, utgången eller avstängd.',
  kindNotAllowed: 'Nyckeln får inte lämna in utkast av den sorten.',
  fileNotYours: 'En bild eller fil i texten är varken publicerad eller inlämnad med den här nyckeln.',
  handInUnderWay: 'Samma begäran besvaras redan. Vänta ett ögonblick och skicka den igen.',
  handInKeyUsed: 'En annan begäran har skickats med samma Idempotency-Key. Välj en ny.',
  notKnownHere: 'Det finns inget konto här för den du loggade in som. Be en administratör om en inbjudan.',
  providerRefused: 'Inloggningen hos er leverantör gick inte igenom. Försök igen.',
  webhookNeedsSecret: 'Skapa en hemlighet först. Den signerar det vi skickar.',
  webhookStopped: 'Webhooken är stoppad. Starta den först.',
} satisfies Record<Exclude<AccountRefusal, 'tooManyAttempts'>, string>

const events = {
  invited: 'Inbjudan skickad',
  passwordSet: 'Lösenordet byttes',
  passwordReset: 'Lösenordet byttes med en länk i ett mejl',
  addressAsked: 'Byte av e-postadress påbörjades',
  addressChanged: 'E-postadressen byttes',
  addressUndone: 'Bytet av e-postadress ångrades',
  rightsChanged: 'Roller eller rättigheter ändrades',
  languagesChanged: 'Språken som den läser ändrades',
  secondFactorSetUp: 'Koder från en app slogs på',
  secondFactorRemoved: 'Koder från en app stängdes av',
  secondFactorReset: 'Tvåstegsinloggning nollställdes',
  passkeyAdded: 'En lösennyckel lades till',
  passkeyRemoved: 'En lösennyckel togs bort',
  recoveryCodeUsed: 'En reservkod användes',
  recoveryCodesMade: 'Nya reservkoder skapades',
  sessionsEnded: 'Inloggningar avslutades',
  calendarLinkMade: 'En länk till kalendern skapades',
  calendarLinkEnded: 'Länken till kalendern stängdes',
  closed: 'Kontot stängdes',
  machineMade: 'Maskinen lades till',
  machineChanged: 'Maskinen ändrades',
  machineRemoved: 'Maskinen togs bort',
  answeringAgreed: 'Sade ja till att svara för maskinen',
  answeringEnded: 'Tog tillbaka sitt ja till att svara för maskinen',
  keyMade: 'En ny nyckel skapades',
  draftHandedIn: 'Ett utkast lämnades in',
  webhookMade: 'Webhooken lades till',
  webhookChanged: 'Webhooken ändrades',
  webhookRemoved: 'Webhooken togs bort',
  webhookSecretMade: 'Webhooken fick en ny hemlighet',
} satisfies Record<AccountEvent, string>

export const sv = {
  refusals: {
    ...refusals,
    tooManyAttempts: (seconds: number) =>
      `Det blev för många försök. Vänta ${waited(seconds)} och försök igen, eller välj ett nytt lösenord med länken i ett mejl.`,
  },
  events,
  newsLine: (whose: string, what: string, by: string | null) => `${whose}: ${what}${by ? `, av ${by}` : ''}`,
  noAnswer: 'Inget svar från servern. Kontrollera uppkopplingen och försök igen.',
  failed: 'Det gick inte. Försök igen.',
  cancel: 'Avbryt',
  linkHeading: 'Länken i mejlet',
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
  firstAccount: {
    heading: `Välkommen till ${product}`,
    may: 'Ingen har något konto än. Ditt blir det första: du bjuder in kollegor, ställer in webbplatsen och skriver. Det du skriver godkänner någon annan.',
    name: 'Ditt namn',
    button: 'Skapa kontot',
  },
  setUp: {
    heading: 'Sätt upp tvåstegsinloggning',
    why: 'Du arbetar med uppgifter som behöver mer skydd än ett lösenord. Det tar två minuter.',
    again:
      'Du kom inte till slutet sist. Gör klart stegen, så är du inne. Har du redan lagt in kontot i appen? Ta bort det där och läs av bilden på nytt.',
    gone: 'Det gick för lång tid sedan du började med tvåstegsinloggningen. Logga in, så fortsätter du där.',
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
    noMunicipality: 'Välj kommun',
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
  address: {
    heading: 'E-post och lösenord',
    change: 'Byt e-postadress',
    changePassword: 'Byt lösenord',
    newAddress: 'Ny e-postadress',
    help: 'Vi skickar en länk till den nya adressen. Bytet blir av när länken öppnas. Din nuvarande adress får ett mejl, och kan ångra i sju dagar.',
    helpForOther: (name: string) =>
      `Vi skickar en länk till den nya adressen, och ${name} bekräftar där. Den nuvarande adressen får ett mejl och kan ångra i sju dagar. Alla administratörer får veta det.`,
    ask: 'Skicka länken',
    asked: (email: string) =>
      `Om adressen går att använda har vi skickat en länk till ${email}. Den gäller i ett dygn.`,
    newPassword: 'Nytt lösenord',
    passwordHelp: 'Du loggas ut överallt utom här.',
    passwordDone: 'Lösenordet är bytt.',
    confirmHeading: 'Bekräfta din nya e-postadress',
    confirmHelp: 'Från och med nu loggar du in med den här adressen. Du loggas ut på andra ställen.',
    confirm: 'Bekräfta',
    confirmed: (email: string) => `Klart. Nu är ${email} din adress.`,
    undoHeading: 'Ångra bytet av e-postadress',
    undoHelp:
      'Kontot får tillbaka adressen som länken skickades till. Alla loggas ut, lösenordet slutar gälla och du väljer ett nytt. Appar och lösennycklar som lagts till sedan dess tas bort.',
    undo: 'Ångra bytet',
  },
  answering: {
    heading: 'Maskiner som du svarar för',
    help: 'Det de lämnar in räknas som ditt, så du kan aldrig själv godkänna det.',
    hasAgreed: 'Du har sagt ja.',
    isAsked: 'Väntar på ditt ja. Länken finns i ett mejl till dig.',
    lastUsed: (when: string) => `Senast använd ${when}`,
    end: 'Sluta svara för den',
    endOf: (name: string) => `Sluta svara för ${name}`,
    ended: 'Klart. Nyckeln lämnar inte in något mer.',
    agreeHeading: (name: string) => `Vill du svara för maskinen ${name}?`,
    agreeHelp:
      'Den får lämna in utkast i ditt namn. Det den lämnar in räknas som ditt, så du kan aldrig själv godkänna det. Du kan sluta när du vill, på din kontosida.',
    agreeHelpKinds: (kinds: string) => `Den lämnar in: ${kinds}.`,
    agree: 'Ja, jag svarar för den',
    agreed: (name: string) => `Klart. Nu svarar du för ${name}.`,
    no: 'Vill du inte? Då behöver du inte göra något.',
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
    awaited:
      'Den som svarar för maskinen har fått en länk i ett mejl och inte sagt ja än. Till dess lämnar den inte in något.',
    renewHelp: 'Den gamla nyckeln slutar gälla genast.',
    once: 'Kopiera nyckeln nu. Den visas bara den här gången.',
  },
  webhook: {
    heading: 'Läge och leveranser',
    first: 'Spara först. Sedan kan du skapa hemligheten och starta.',
    states: {
      on: (since: string) => `Skickar sedan ${since}.`,
      paused: (since: string) =>
        `Pausad sedan ${since}. Det som händer sparas och skickas när du startar igen.`,
      stopped: {
        isNew: () => 'Inte startad än.',
        isGone: (since: string) =>
          `Stoppad ${since}: mottagaren svarade att den inte finns längre (410). Inget sparas medan den är stoppad.`,
        gaveUp: (since: string) =>
          `Stoppad ${since}: inget hade kommit fram på tre dygn. Inget sparas medan den är stoppad.`,
      },
    },
    missed: 'Det som hände medan webhooken var stoppad finns i flödet av ändringar: /api/v1/changes.',
    steps: 'Skapa en hemlighet, lägg in den hos mottagaren, skicka ett prov och starta.',
    start: 'Starta',
    pause: 'Pausa',
    test: 'Skicka ett prov',
    testing: 'Provet är på väg. Svaret syns i listan om ett ögonblick.',
    firstSecret: 'Skapa hemlighet',
    newSecret: 'Ny hemlighet',
    once: 'Kopiera hemligheten nu. Den visas bara den här gången.',
    bothUntil: (until: string) => `Den förra hemligheten signerar också till ${until}.`,
    newSecretHelp: 'Den gamla fortsätter att signera bredvid den nya i ett dygn, så hinner mottagaren byta.',
    log: 'Senaste leveranserna',
    noLog: 'Inget har skickats än.',
    look: 'Uppdatera listan',
    changes: {
      published: 'Publicerad',
      changed: 'Ändrad',
      moved: 'Fick ny adress',
      withdrawn: 'Tillbakadragen',
      taken_down: 'Nedtagen',
      reinstated: 'Tillbaka',
      deleted: 'Raderad',
    } satisfies Record<PublicChange, string>,
    aTest: 'Prov',
    delivered: (status: number) => `Framme (${status})`,
    status: (status: number) =>
      status >= 300 && status < 400
        ? `Svarade ${status}: vi följer inga omdirigeringar`
        : `Svarade ${status}`,
    failures: {
      closedAddress: 'Adressen leder in i ett privat nätverk, eller är inte https',
      unknownName: 'Adressens namn finns inte',
      unreachable: 'Ingen tog emot',
      untrusted: 'Mottagarens certifikat gick inte att lita på',
      timeout: 'Inget svar på tio sekunder',
      broken: 'Svaret gick inte att förstå',
      noSecret: 'Hemligheten går inte att läsa: skapa en ny',
    } satisfies Record<Failure, string>,
    waits: 'Väntar',
    nextTry: (when: string) => `nytt försök ${when}`,
    givenUp: 'Skickas inte mer',
    attempts: (count: number) => (count === 1 ? '1 försök' : `${count} försök`),
    again: 'Skicka igen',
    againOf: (what: string) => `Skicka igen: ${what}`,
    sentAgain: 'Den skickas igen, med samma id.',
    mistakes: {
      noAddress: 'Skriv en hel adress, som https://www.example.org/webhook',
      notEncrypted: 'Adressen måste börja med https://',
      closedAddress:
        'Adressen leder in i ett privat nätverk. Dit skickar vi bara om den som driver webbplatsen har tillåtit det (WEBHOOK_HOSTS).',
      unknownName: 'Adressens namn finns inte. Är den rättstavad?',
    },
  },
  mails: {
    invitation: (name: string, inviter: string | null, link: string) => ({
      subject: `Välkommen till ${product}`,
      text: `Hej ${name}!\n\n${inviter ? `${inviter} har bjudit in dig` : 'Du är inbjuden'} till ${product}, där vi skriver och granskar det som syns på webbplatsen.\n\nÖppna länken och välj ett lösenord. Den gäller i sju dagar:\n${link}\n\nVänliga hälsningar\n${product}\n`,
    }),
    reset: (name: string, link: string) => ({
      subject: 'Nytt lösenord',
      text: `Hej ${name}!\n\nNågon, förhoppningsvis du, bad om ett nytt lösenord. Öppna länken för att välja ett. Den gäller i en timme:\n${link}\n\nVar det inte du? Då behöver du inte göra något.\n\nVänliga hälsningar\n${product}\n`,
    }),
    confirmAddress: (name: string, link: string) => ({
      subject: 'Bekräfta din nya e-postadress',
      text: `Hej ${name}!\n\nNågon, förhoppningsvis du, vill använda den här adressen för ditt konto i ${product}. Öppna länken och bekräfta. Den gäller i ett dygn:\n${link}\n\nVar det inte du? Då behöver du inte göra något.\n\nVänliga hälsningar\n${product}\n`,
    }),
    addressAsked: (name: string, by: string | null, address: string, undo: string) => ({
      subject: 'Din e-postadress är på väg att bytas',
      text: `Hej ${name}!\n\n${by ?? 'Någon, förhoppningsvis du,'} har bett om att ditt konto i ${product} ska få adressen ${address}. Bytet blir av när det bekräftas där.\n\nÄr det fel? Stoppa det med länken. Den gäller i sju dagar:\n${undo}\n\nVänliga hälsningar\n${product}\n`,
    }),
    addressChanged: (name: string, address: string, undo: string) => ({
      subject: 'Din e-postadress har bytts',
      text: `Hej ${name}!\n\nDitt konto i ${product} har nu adressen ${address}, och mejl om kontot går dit.\n\nÄr det fel? Ångra med länken. Den gäller i sju dagar, vad som än har hänt med kontot sedan dess:\n${undo}\n\nVänliga hälsningar\n${product}\n`,
    }),
    addressUndone: (name: string) => ({
      subject: 'Bytet av e-postadress är ångrat',
      text: `Hej ${name}!\n\nDitt konto i ${product} har den här adressen igen. Alla är utloggade, och det gamla lösenordet gäller inte. Välj ett nytt med ”Glömt lösenordet?” på inloggningssidan, om du inte redan har gjort det.\n\nAdministratörerna har fått veta det.\n\nVänliga hälsningar\n${product}\n`,
    }),
    machine: (name: string, machine: string, link: string | null) => ({
      subject: `Nyckeln för ${machine}`,
      text: link
        ? `Hej ${name}!\n\nDu står som den som svarar för maskinen ${machine} i ${product}, och den har fått en ny nyckel eller nya rättigheter. Det den lämnar in räknas som ditt. Den lämnar inte in något förrän du har sagt ja. Länken gäller i sju dagar:\n${link}\n\nVill du inte? Då behöver du inte göra något.\n\nVänliga hälsningar\n${product}\n`
        : `Hej ${name}!\n\nMaskinen ${machine}, som du svarar för i ${product}, har ändrats. Det du har sagt ja till är detsamma. Du kan sluta svara för den på din kontosida.\n\nVänliga hälsningar\n${product}\n`,
    }),
    webhookStopped: (name: string, webhook: string, because: 'isGone' | 'gaveUp', link: string) => ({
      subject: `Webhooken ${webhook} är stoppad`,
      text: `Hej ${name}!\n\n${because === 'isGone' ? `Mottagaren av webhooken ${webhook} svarar att den inte finns längre (410).` : `Webhooken ${webhook} har inte kommit fram på tre dygn.`} Vi har slutat skicka, och det som väntade skickas inte.\n\nNär mottagaren fungerar igen startar en administratör webhooken här:\n${link}\n\nAllt som har hänt under tiden finns kvar i flödet av ändringar, /api/v1/changes. Mottagaren hämtar det därifrån.\n\nVänliga hälsningar\n${product}\n`,
    }),
    accountNews: (name: string, lines: readonly string[]) => ({
      subject: lines.length === 1 ? 'Nytt om ett konto' : 'Nytt om konton',
      text: `Hej ${name}!\n\nDet här har hänt med konton och nycklar i ${product}:\n\n${lines.map((line) => `– ${line}`).join('\n')}\n\nStämmer något inte? Ring den det gäller.\n\nVänliga hälsningar\n${product}\n`,
    }),
    signInChanged: (name: string, event: AccountEvent) => ({
      subject: 'Din inloggning har ändrats',
      text: `Hej ${name}!\n\nDet här har just hänt med ditt konto i ${product}: ${events[event]}.\n\nVar det inte du? Hör av dig till en administratör genast.\n\nVänliga hälsningar\n${product}\n`,
    }),
    passwordSet: (name: string) => ({
      subject: 'Ditt lösenord har bytts',
      text: `Hej ${name}!\n\nLösenordet till ditt konto i ${product} har just bytts, och alla andra inloggningar har avslutats.\n\nVar det inte du? Hör av dig till en administratör genast.\n\nVänliga hälsningar\n${product}\n`,
    }),
    secondFactorReset: (name: string) => ({
      subject: 'Din tvåstegsinloggning har nollställts',
      text: `Hej ${name}!\n\nEn administratör har nollställt tvåstegsinloggningen för ditt konto i ${product}. Nästa gång du loggar in sätter du upp den igen.\n\nHar du inte bett om det? Hör av dig till en administratör genast.\n\nVänliga hälsningar\n${product}\n`,
    }),
  },
}

export type AccountMessages = typeof sv
