/** Accounts, in Finnish: signing in, the second factor, sessions, invitations, and the mails about them. */
import { organisation } from '@/domain/organisation'
import type { AccountMessages } from './sv'

const { product } = organisation

const waited = (seconds: number) =>
  seconds < 90 ? `${seconds} sekuntia` : `${Math.ceil(seconds / 60)} minuuttia`

const events: AccountMessages['events'] = {
  invited: 'Kutsu lähetettiin',
  passwordSet: 'Salasana vaihdettiin',
  passwordReset: 'Salasana vaihdettiin sähköpostin linkillä',
  addressAsked: 'Sähköpostiosoitteen vaihto aloitettiin',
  addressChanged: 'Sähköpostiosoite vaihdettiin',
  addressUndone: 'Sähköpostiosoitteen vaihto kumottiin',
  rightsChanged: 'Rooleja tai oikeuksia muutettiin',
  secondFactorSetUp: 'Sovelluksen koodit otettiin käyttöön',
  secondFactorRemoved: 'Sovelluksen koodit poistettiin käytöstä',
  secondFactorReset: 'Kaksivaiheinen kirjautuminen nollattiin',
  passkeyAdded: 'Pääsyavain lisättiin',
  passkeyRemoved: 'Pääsyavain poistettiin',
  recoveryCodeUsed: 'Varakoodi käytettiin',
  recoveryCodesMade: 'Uudet varakoodit luotiin',
  sessionsEnded: 'Kirjautumisia päätettiin',
  closed: 'Tili suljettiin',
  machineMade: 'Ulkoinen järjestelmä lisättiin',
  machineChanged: 'Ulkoista järjestelmää muutettiin',
  answeringAgreed: 'Lupautui vastaamaan ulkoisesta järjestelmästä',
  answeringEnded: 'Lakkasi vastaamasta ulkoisesta järjestelmästä',
  keyMade: 'Uusi avain luotiin',
  draftHandedIn: 'Luonnos lähetettiin',
}

export const fi: AccountMessages = {
  refusals: {
    codeNeeded: 'Kirjoita sovelluksen koodi tai käytä pääsyavainta.',
    setUpNeeded: 'Tilisi vaatii kaksivaiheisen kirjautumisen. Ota se käyttöön nyt.',
    wrongCode: 'Koodi ei täsmää tai se on jo käytetty. Odota seuraavaa ja yritä uudelleen.',
    wrongPassword: 'Salasana ei täsmää.',
    wrongPasskey:
      'Pääsyavainta ei hyväksytty. Yritä uudelleen tai aloita alusta sähköpostiosoitteella ja salasanalla.',
    tooManyPasskeys: 'Sinulla on jo kymmenen pääsyavainta. Poista jokin, jota et käytä.',
    stepExpired: 'Aikaa kului liikaa. Aloita alusta sähköpostiosoitteella ja salasanalla.',
    alreadySetUp: 'Sinulla on jo kaksivaiheinen kirjautuminen. Kirjaudu sillä, jos haluat muuttaa sitä.',
    alreadyRemoved: 'Sitä, mitä halusit poistaa, ei enää ole.',
    linkGone: 'Linkki ei ole enää voimassa. Pyydä uusi.',
    notSignedIn: 'Et ole kirjautunut sisään.',
    notAllowed: 'Sinulla ei ole oikeutta tehdä sitä.',
    notYourself: 'Toisen pääkäyttäjän on tehtävä tämä puolestasi.',
    signInToConfirm:
      'Pääkäyttäjä on aloittanut vaihdon. Kirjaudu vanhalla osoitteellasi ja avaa linkki uudelleen, niin tiedämme, että se olet sinä.',
    noSuchPerson: 'Tiliä ei ole.',
    badRequest: 'Jokin lähetetyissä tiedoissa on väärässä muodossa.',
    ownDoor:
      'Sähköpostiosoitteen ja salasanan vaihtaa niiden omistaja kohdassa Tili. Älä tallenna niitä tässä.',
    sameAddress: 'Osoite on jo tämä.',
    addressTaken: 'Osoite kuuluu jo jollekin tilille.',
    notAnsweredFor:
      'Avaimesta vastaava henkilö ei ole lupautunut vastaamaan siitä tai on perunut lupauksensa.',
    keyNotValid: 'Avain ei kelpaa: se on tuntematon, vanhentunut tai suljettu.',
    kindNotAllowed: 'Avaimella ei saa lähettää tämän tyypin luonnoksia.',
    handInUnderWay: 'Samaan pyyntöön vastataan jo. Odota hetki ja lähetä se uudelleen.',
    handInKeyUsed: 'Samalla Idempotency-Key-arvolla on lähetetty jo toinen pyyntö. Valitse uusi.',
    notKnownHere: 'Kirjautumallesi henkilölle ei ole täällä tiliä. Pyydä pääkäyttäjältä kutsu.',
    providerRefused: 'Kirjautuminen organisaatiosi palvelussa ei onnistunut. Yritä uudelleen.',
    tooManyAttempts: (seconds) =>
      `Yrityksiä on ollut liikaa. Odota ${waited(seconds)} ja yritä uudelleen, tai valitse uusi salasana sähköpostin linkillä.`,
  },
  events,
  newsLine: (whose, what, by) => `${whose}: ${what}${by ? ` (tekijä: ${by})` : ''}`,
  noAnswer: 'Palvelin ei vastaa. Tarkista yhteys ja yritä uudelleen.',
  failed: 'Se ei onnistunut. Yritä uudelleen.',
  cancel: 'Peruuta',
  linkHeading: 'Sähköpostin linkki',
  signIn: {
    button: 'Kirjaudu sisään',
    forgot: 'Unohditko salasanan?',
    or: 'tai',
    withProvider: (name) => `Kirjaudu: ${name}`,
    again: 'Aloita alusta',
  },
  code: {
    heading: 'Toinen vaihe',
    help: 'Avaa puhelimesi sovellus ja kirjoita sen kuusi numeroa. Eikö puhelin ole käsillä? Kirjoita jokin varakoodeistasi.',
    helpWithout: 'Etkö voi käyttää pääsyavainta? Kirjoita jokin varakoodeistasi.',
    label: 'Koodi',
    button: 'Jatka',
  },
  passkey: {
    heading: 'Pääsyavaimet',
    what: 'Pääsyavaimella kirjaudut sormenjäljellä, kasvoilla tai näytön lukituksella, ilman koodia. Se voi olla puhelimessa, tietokoneessa tai suojausavaimessa.',
    add: 'Lisää pääsyavain',
    create: 'Luo pääsyavain',
    name: 'Nimi',
    nameHelp: 'Nimestä tunnistat avaimen myöhemmin.',
    firstName: 'Oma pääsyavain',
    use: 'Käytä pääsyavainta',
    orCode: 'tai',
    instead: 'Mieluummin ilman sovellusta?',
    added: (when) => `Lisätty ${when}`,
    lastUsed: (when) => `Viimeksi käytetty ${when}`,
    neverUsed: 'Ei vielä käytetty',
    remove: 'Poista',
    removeOf: (name) => `Poista pääsyavain ${name}`,
    removeHelp: 'Vahvista pääsyavaimella tai koodilla, että se olet sinä.',
    notHere: 'Tässä selaimessa ei voi käyttää pääsyavaimia.',
    failed: 'Se keskeytyi. Yritä uudelleen.',
    known: 'Pääsyavain on jo tililläsi.',
  },
  again: {
    label: 'Salasanasi',
    help: 'Kysymme vielä kerran, jottei kukaan muu voi muuttaa kirjautumistasi.',
    helpByProvider:
      'Eikö sinulla ole salasanaa, koska kirjaudut organisaatiosi tilillä? Kirjaudu ulos ja valitse salasana kirjautumissivun kohdasta ”Unohditko salasanan?”.',
    button: 'Jatka',
  },
  setUp: {
    heading: 'Ota käyttöön kaksivaiheinen kirjautuminen',
    why: 'Käsittelet tietoja, joita pelkkä salasana ei suojaa riittävästi. Käyttöönotto vie kaksi minuuttia.',
    appHeading: 'Sovelluksen koodit',
    steps: [
      'Avaa kertakäyttökoodien sovellus, esimerkiksi Google Authenticator, Microsoft Authenticator, 1Password tai Bitwarden.',
      'Lue kuva sovelluksella tai kirjoita avain.',
      'Kirjoita kuusi numeroa, jotka sovellus näyttää.',
    ],
    qr: 'QR-koodi sovellukselle',
    key: 'Kirjoitettava avain',
    button: 'Valmis, ota käyttöön',
    begin: 'Ota sovellus käyttöön',
  },
  recovery: {
    heading: 'Tallenna varakoodisi',
    help: 'Jos kadotat puhelimen tai pääsyavaimen, pääset sisään jollakin näistä koodeista. Jokainen toimii kerran. Ne näytetään vain nyt.',
    copy: 'Kopioi',
    copied: 'Kopioitu',
    download: 'Lataa',
    fileName: 'varakoodit.txt',
    done: 'Olen tallentanut ne',
    left: (count) =>
      count === 0
        ? 'Sinulla ei ole varakoodeja jäljellä.'
        : `Sinulla on ${count === 1 ? 'yksi varakoodi' : `${count} varakoodia`} jäljellä.`,
    renew: 'Luo uudet varakoodit',
  },
  factor: {
    heading: 'Kaksivaiheinen kirjautuminen',
    isOn: {
      app: 'Käytössä. Kirjaudut salasanalla ja sovelluksen koodilla.',
      passkey: 'Käytössä. Kirjaudut salasanalla ja pääsyavaimella.',
      both: 'Käytössä. Kirjaudut salasanalla sekä joko sovelluksen koodilla tai pääsyavaimella.',
    },
    isOff: 'Ei käytössä. Kun se on käytössä, pelkkä salasanasi ei riitä kenellekään muulle.',
    remove: 'Poista sovellus',
    removeHelp: 'Vahvista, että se olet sinä. Jos vaihdat puhelinta, ota sovellus sen jälkeen taas käyttöön.',
    renewHelp: 'Vahvista, että se olet sinä. Vanhat varakoodit lakkaavat toimimasta.',
    removed: 'Kaksivaiheinen kirjautuminen on poistettu.',
  },
  sessions: {
    heading: 'Missä olet kirjautuneena',
    unknownDevice: 'Ohjelma tai tuntematon laite',
    thisOne: 'Tämä',
    lastUsed: (when) => `Viimeksi käytetty ${when}`,
    began: (when) => `Kirjautunut ${when}`,
    end: 'Kirjaudu ulos',
    endOf: (device) => `Kirjaudu ulos: ${device}`,
    endOthers: 'Kirjaudu ulos kaikkialta muualta',
    ended: 'Kirjauduttu ulos.',
  },
  person: {
    heading: 'Tili',
    invite: 'Kutsu työkaveri',
    inviteHelp:
      'Hän saa sähköpostiinsa linkin, josta hän valitsee salasanansa. Linkki on voimassa seitsemän päivää.',
    noMunicipality: 'Valitse kunta',
    email: 'Sähköposti',
    send: 'Lähetä kutsu',
    sent: 'Kutsu on lähetetty.',
    sendAgain: 'Lähetä kutsu uudelleen',
    resetFactor: 'Nollaa kaksivaiheinen kirjautuminen',
    resetFactorHelp:
      'Jos joku on kadottanut sekä puhelimensa tai pääsyavaimensa että varakoodinsa. Sovellus ja kaikki pääsyavaimet poistetaan, kaikki kirjautumiset päätetään, ja se näkyy historiassa. Soita henkilölle ensin.',
    resetDone: 'Kaksivaiheinen kirjautuminen on nollattu.',
    close: 'Jätä hyvästit',
    closeHeading: (name) => `Suljetaanko käyttäjän ${name} tili?`,
    closeHappens: [
      'Hänet kirjataan ulos, eikä hän voi enää kirjautua.',
      'Hänen yhteyssivunsa poistetaan sivustolta.',
      'Hänen tarkastettavanaan olevat tekstit palaavat jonoon.',
      'Hänen kertomuksensa säilyvät. Historiassa hän on entinen työntekijä.',
      'Ulkoisten järjestelmien avaimet, joista hän vastaa, suljetaan.',
    ],
    closeNote: 'Tili on suljettu.',
    closeConfirm: 'Sulje tili',
    closed: 'Tili on suljettu.',
    history: 'Tapahtunut tähän asti',
    noHistory: 'Ei vielä mitään.',
    eventLine: (what, when, by) => `${what}, ${when}${by ? ` (tekijä: ${by})` : ''}`,
  },
  address: {
    heading: 'Sähköposti ja salasana',
    change: 'Vaihda sähköpostiosoite',
    changePassword: 'Vaihda salasana',
    newAddress: 'Uusi sähköpostiosoite',
    help: 'Lähetämme linkin uuteen osoitteeseen. Osoite vaihtuu, kun linkki avataan. Nykyiseen osoitteeseesi tulee viesti, josta vaihdon voi kumota seitsemän päivän ajan.',
    helpForOther: (name) =>
      `Lähetämme uuteen osoitteeseen linkin, josta ${name} vahvistaa vaihdon. Nykyiseen osoitteeseen tulee viesti, josta vaihdon voi kumota seitsemän päivän ajan. Kaikki pääkäyttäjät saavat tiedon.`,
    ask: 'Lähetä linkki',
    asked: (email) =>
      `Jos osoitetta voi käyttää, olemme lähettäneet linkin osoitteeseen ${email}. Se on voimassa vuorokauden.`,
    newPassword: 'Uusi salasana',
    passwordHelp: 'Sinut kirjataan ulos kaikkialta muualta.',
    passwordDone: 'Salasana on vaihdettu.',
    confirmHeading: 'Vahvista uusi sähköpostiosoitteesi',
    confirmHelp: 'Tästä lähtien kirjaudut tällä osoitteella. Sinut kirjataan ulos muualta.',
    confirm: 'Vahvista',
    confirmed: (email) => `Valmis. Osoitteesi on nyt ${email}.`,
    undoHeading: 'Kumoa sähköpostiosoitteen vaihto',
    undoHelp:
      'Tilille palautetaan osoite, johon linkki lähetettiin. Kaikki kirjataan ulos, salasana lakkaa toimimasta ja valitset uuden. Sen jälkeen lisätyt sovellukset ja pääsyavaimet poistetaan.',
    undo: 'Kumoa vaihto',
  },
  answering: {
    heading: 'Ulkoiset järjestelmät, joista vastaat',
    help: 'Niiden lähettämät luonnokset lasketaan sinun tekemiksesi, joten et voi koskaan itse hyväksyä niitä.',
    hasAgreed: 'Olet lupautunut.',
    isAsked: 'Odottaa lupaustasi. Linkki on sähköpostissasi.',
    lastUsed: (when) => `Viimeksi käytetty ${when}`,
    end: 'Lakkaa vastaamasta siitä',
    endOf: (name) => `Lakkaa vastaamasta järjestelmästä ${name}`,
    ended: 'Valmis. Avaimella ei lähetetä enää mitään.',
    agreeHeading: (name) => `Haluatko vastata ulkoisesta järjestelmästä ${name}?`,
    agreeHelp:
      'Se saa lähettää luonnoksia nimissäsi. Sen lähettämät luonnokset lasketaan sinun tekemiksesi, joten et voi koskaan itse hyväksyä niitä. Voit lopettaa tilisivullasi milloin haluat.',
    agreeHelpKinds: (kinds) => `Se lähettää luonnoksia näistä tyypeistä: ${kinds}.`,
    agree: 'Kyllä, vastaan siitä',
    agreed: (name) => `Valmis. Vastaat nyt järjestelmästä ${name}.`,
    no: 'Etkö halua? Silloin sinun ei tarvitse tehdä mitään.',
  },
  password: {
    headings: { invitation: 'Tervetuloa! Valitse salasana', reset: 'Valitse uusi salasana' },
    help: 'Vähintään 12 merkkiä. Lause, jonka muistat, on hyvä. Vältä nimiä ja tavallisia sanoja.',
    label: 'Salasana',
    button: 'Tallenna salasana',
    done: 'Salasana on tallennettu. Nyt voit kirjautua sisään.',
    toSignIn: 'Siirry kirjautumiseen',
    gone: 'Linkki ei ole enää voimassa. Pyydä uusi sinut kutsuneelta, tai valitse kirjautumissivulla ”Unohditko salasanan?”.',
  },
  machine: {
    heading: 'Avain',
    first: 'Tallenna ensin. Sitten voit luoda avaimen.',
    none: 'Avainta ei ole vielä luotu.',
    hint: (hint) => `Voimassa olevan avaimen alku: ${hint}`,
    make: 'Luo avain',
    renew: 'Luo uusi avain',
    awaited:
      'Järjestelmästä vastaava henkilö on saanut linkin sähköpostiinsa, mutta ei ole vielä lupautunut. Siihen asti järjestelmä ei lähetä mitään.',
    renewHelp: 'Vanha avain lakkaa heti toimimasta.',
    once: 'Kopioi avain nyt. Se näytetään vain tämän kerran.',
  },
  mails: {
    invitation: (name, inviter, link) => ({
      subject: `Tervetuloa ${product}-palveluun`,
      text: `Hei ${name}!\n\n${inviter ? `${inviter} on kutsunut sinut` : 'Sinut on kutsuttu'} ${product}-palveluun, jossa kirjoitamme ja tarkastamme sivuston sisältöä.\n\nAvaa linkki ja valitse salasana. Linkki on voimassa seitsemän päivää:\n${link}\n\nYstävällisin terveisin\n${product}\n`,
    }),
    reset: (name, link) => ({
      subject: 'Uusi salasana',
      text: `Hei ${name}!\n\nJoku, toivottavasti sinä, pyysi uutta salasanaa. Avaa linkki ja valitse salasana. Linkki on voimassa tunnin:\n${link}\n\nEtkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    confirmAddress: (name, link) => ({
      subject: 'Vahvista uusi sähköpostiosoitteesi',
      text: `Hei ${name}!\n\nJoku, toivottavasti sinä, haluaa käyttää tätä osoitetta tilillesi ${product}-palvelussa. Avaa linkki ja vahvista. Linkki on voimassa vuorokauden:\n${link}\n\nEtkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    addressAsked: (name, by, address, undo) => ({
      subject: 'Sähköpostiosoitettasi ollaan vaihtamassa',
      text: `Hei ${name}!\n\n${by ?? 'Joku, toivottavasti sinä,'} on pyytänyt tilillesi ${product}-palvelussa osoitetta ${address}. Osoite vaihtuu, kun se vahvistetaan siellä.\n\nOnko tämä virhe? Pysäytä vaihto linkillä. Linkki on voimassa seitsemän päivää:\n${undo}\n\nYstävällisin terveisin\n${product}\n`,
    }),
    addressChanged: (name, address, undo) => ({
      subject: 'Sähköpostiosoitteesi on vaihdettu',
      text: `Hei ${name}!\n\nTililläsi ${product}-palvelussa on nyt osoite ${address}, ja tiliä koskevat viestit lähetetään sinne.\n\nOnko tämä virhe? Kumoa vaihto linkillä. Linkki on voimassa seitsemän päivää, tapahtuipa tilille sillä välin mitä tahansa:\n${undo}\n\nYstävällisin terveisin\n${product}\n`,
    }),
    addressUndone: (name) => ({
      subject: 'Sähköpostiosoitteen vaihto on kumottu',
      text: `Hei ${name}!\n\nTililläsi ${product}-palvelussa on taas tämä osoite. Kaikki on kirjattu ulos, eikä vanha salasana kelpaa. Valitse uusi kirjautumissivun kohdasta ”Unohditko salasanan?”, jos et ole jo tehnyt niin.\n\nPääkäyttäjille on ilmoitettu asiasta.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    machine: (name, machine, link) => ({
      subject: `Järjestelmän avain: ${machine}`,
      text: link
        ? `Hei ${name}!\n\nSinut on merkitty vastaamaan ulkoisesta järjestelmästä ${machine} ${product}-palvelussa, ja se on saanut uuden avaimen tai uusia oikeuksia. Sen lähettämät luonnokset lasketaan sinun tekemiksesi. Se ei lähetä mitään, ennen kuin olet lupautunut. Linkki on voimassa seitsemän päivää:\n${link}\n\nEtkö halua? Silloin sinun ei tarvitse tehdä mitään.\n\nYstävällisin terveisin\n${product}\n`
        : `Hei ${name}!\n\nUlkoista järjestelmää ${machine}, josta vastaat ${product}-palvelussa, on muutettu. Se, mihin olet lupautunut, on ennallaan. Voit lakata vastaamasta siitä tilisivullasi.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    accountNews: (name, lines) => ({
      subject: lines.length === 1 ? 'Uutta eräästä tilistä' : 'Uutta tileistä',
      text: `Hei ${name}!\n\n${product}-palvelun tileille ja avaimille on tapahtunut seuraavaa:\n\n${lines.map((line) => `– ${line}`).join('\n')}\n\nEikö jokin täsmää? Soita henkilölle, jota asia koskee.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    signInChanged: (name, event) => ({
      subject: 'Kirjautumistapaasi on muutettu',
      text: `Hei ${name}!\n\nTilillesi ${product}-palvelussa on juuri tapahtunut seuraavaa: ${events[event]}.\n\nEtkö se ollut sinä? Ota heti yhteyttä pääkäyttäjään.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    passwordSet: (name) => ({
      subject: 'Salasanasi on vaihdettu',
      text: `Hei ${name}!\n\nTilisi salasana ${product}-palvelussa on juuri vaihdettu, ja kaikki muut kirjautumiset on päätetty.\n\nEtkö se ollut sinä? Ota heti yhteyttä pääkäyttäjään.\n\nYstävällisin terveisin\n${product}\n`,
    }),
    secondFactorReset: (name) => ({
      subject: 'Kaksivaiheinen kirjautumisesi on nollattu',
      text: `Hei ${name}!\n\nPääkäyttäjä on nollannut tilisi kaksivaiheisen kirjautumisen ${product}-palvelussa. Kun seuraavan kerran kirjaudut, otat sen uudelleen käyttöön.\n\nEtkö ole pyytänyt tätä? Ota heti yhteyttä pääkäyttäjään.\n\nYstävällisin terveisin\n${product}\n`,
    }),
  },
}
