/** What the gates found, in Finnish. */
import type { FindingMessages } from './sv'

export const fi: FindingMessages = {
  severities: {
    block: 'Poistettava, ennen kuin teksti voi edetä',
    warn: 'Vaatii muutoksen tai turvallisuusvastaavan kirjallisen perustelun',
  },
  mayStand: (name) => `Saa jäädä. Perustelun kirjoitti ${name}.`,
  needsReason: 'Turvallisuusvastaava voi kirjoittaa, miksi tämä saa jäädä.',
  unprintable: {
    title: 'Ei voi tulostaa',
    help: 'Missään kirjasintyypissämme ei ole tätä merkkiä. Lukijoiden lataamassa PDF-tiedostossa sen tilalla on merkin numero. Kirjoita asia toisin.',
  },
  consentEnds: (code, lastDay, link) => ({
    subject: `Suostumus ${code} päättyy ${lastDay}`,
    text: `Suostumuksen ${code} viimeinen voimassaolopäivä on ${lastDay}. Sen jälkeen kuvat poistuvat näkyvistä automaattisesti. Kysy perheeltä, haluaako se uusia suostumuksen.\n\n${link}\n`,
  }),
  atDesk: {
    tooFewConsents: {
      title: 'Jonkun kuvassa olevan lapsen lupa puuttuu',
      help: 'Pyydä lupa jokaisesta lapsesta tai valitse toinen kuva.',
    },
    withdrawn: {
      title: 'Lupa on peruutettu',
      help: 'Poista kuva. Sitä ei saa enää käyttää.',
    },
    expired: {
      title: 'Lupa on päättynyt',
      help: 'Pyydä lupa uudelleen tai valitse toinen kuva.',
    },
    incomplete: {
      title: 'Lupa on kesken',
      help: 'Siitä puuttuu allekirjoitus, viimeinen päivä tai lapsen oma vastaus. Turvallisuusvastaava voi täydentää sen.',
    },
    waiting: {
      title: 'Lupa odottaa turvallisuusvastaavaa',
      help: 'Vastaus on lähetetty mutta vahvistamatta. Odota, tai ota yhteyttä turvallisuusvastaavaan, jos on kiire.',
    },
    lacksPurpose: {
      title: 'Lupa ei koske tiedotusta',
      help: 'Pyydä lupa siihen tai valitse toinen kuva.',
    },
    lacksChannel: {
      title: 'Lupa ei koske verkkoa',
      help: 'Pyydä lupa verkkokäyttöön tai valitse toinen kuva.',
    },
  },
  rules: {
    'personal-number': {
      title: 'Ruotsalainen henkilötunnus (personnummer)',
      help: 'Poista tunnus. Se ei saa koskaan olla sivustolla, ei edes osittain.',
    },
    'personal-identity-code': {
      title: 'Suomalainen henkilötunnus',
      help: 'Poista tunnus. Se ei saa koskaan olla sivustolla, ei edes osittain.',
    },
    'email-address': {
      title: 'Henkilön sähköpostiosoite',
      help: 'Poista osoite ja lisää yhteystietokortti. Lukijat tavoittavat henkilön lomakkeella.',
    },
    'phone-number': {
      title: 'Puhelinnumero',
      help: 'Poista numero ja lisää sen tilalle yhteystietokortti.',
    },
    'home-address': {
      title: 'Tarkka osoite',
      help: 'Poista katu, numero ja postinumero. Kirjoita kunta.',
    },
    'name-with-age': {
      title: 'Etunimi ja ikä yhdessä',
      help: 'Poista nimi tai ikä, tai vaihda nimi keksittyyn ja merkitse, että nimi on muutettu.',
    },
    'place-near-child': {
      title: 'Paikka, josta lapsia voi löytää',
      help: 'Kirjoita koulun, asumisyksikön, kadun tai puiston sijasta kunta.',
    },
    'background-near-child': {
      title: 'Lapsen alkuperä, vakaumus, terveys tai oleskeluasema',
      help: 'Poista tieto, tai kirjoita lapsista yleensä äläkä yhdestä lapsesta.',
    },
    'recurring-time-and-place': {
      title: 'Toistuva aika ja paikka',
      help: 'Poista kellonaika tai paikka. Pyydä mukaan haluavia ottamaan yhteyttä.',
    },
    'few-participants': {
      title: 'Alle viisi osallistujaa',
      help: 'Kirjoita ”muutama” tai laske monta kertaa yhteen. Pienessä ryhmässä kaikki tietävät, kuka kukin on.',
    },
    'stigmatising-words': {
      title: 'Säälivä tai leimaava ilmaus',
      help: 'Kirjoita, mitä tapahtui ja mitä lapset itse tekivät tai sanoivat.',
    },
    'name-in-alt-text': {
      title: 'Nimi kuvan kuvauksessa',
      help: 'Kuvaile, mitä kuvassa näkyy, sanomatta kuka siinä on.',
    },
    'triangle-of-risk': {
      title: 'Tiedoista voi yhdessä tunnistaa jonkun',
      help: 'Nimi, paikka ja kuva eivät saa olla yhdessä. Lapsesta saa olla vain yksi niistä.',
    },
    pictureMissing: {
      title: 'Kuvaa ei enää ole',
      help: 'Valitse toinen kuva tai poista kuva tekstistä.',
    },
    pictureClosed: {
      title: 'Kuva on suljettu',
      help: 'Se on poistettu lapsen vuoksi. Avaa kuva ja lue syy. Kuva näytetään taas vasta, kun kaksi henkilöä on hyväksynyt sen ja toinen heistä on turvallisuusvastaava.',
    },
    declined: {
      title: 'Vastaus kuvasta oli ei',
      help: 'Kuvasta tunnistettava tai lapsen puolesta vastaava on sanonut ei. Poista kuva.',
    },
    depictsUnknown: {
      title: 'Kukaan ei ole vastannut, keitä kuvassa näkyy',
      help: 'Avaa kuva ja valitse, keitä tai mitä siinä näkyy.',
    },
    identityUndeclared: {
      title: 'Kukaan ei ole vakuuttanut, ettei kuvassa näkyvillä ole turvakieltoa',
      help: 'Kysy joltakulta, joka oli paikalla. Merkitse kuvaan, ettei kenelläkään siinä näkyvällä ole turvakieltoa, ei taustallakaan.',
    },
    peopleUncounted: {
      title: 'Tunnistettavien lasten määrä puuttuu',
      help: 'Avaa kuva ja kirjoita määrä.',
    },
    tooFewConsents: {
      title: 'Voimassa olevia suostumuksia on vähemmän kuin lapsia kuvassa',
      help: 'Liitä kuvaan voimassa oleva suostumus jokaisesta lapsesta tai valitse toinen kuva.',
    },
    childrenNotAllowed: {
      title: 'Kuva lapsista hankkeessa, joka koskee sijoitettuja lapsia',
      help: 'Sijoitettuja lapsia ei näytetä koskaan. Valitse kuva, jossa ei ole lapsia.',
    },
    childrenInCareUnknown: {
      title: 'Kukaan ei ole vastannut, koskeeko hanke sijoitettuja lapsia',
      help: 'Pyydä turvallisuusvastaavaa vastaamaan hankkeessa. Siihen asti lapsista ei näytetä kuvia.',
    },
    refused: {
      title: 'Joku kuvassa näkyvistä lapsista on sanonut ei',
      help: 'Lapsen kielto on voimassa, sanoivatpa muut mitä tahansa. Valitse toinen kuva.',
    },
    withdrawn: {
      title: 'Suostumus on peruutettu',
      help: 'Poista kuva. Sitä ei saa enää käyttää.',
    },
    expired: {
      title: 'Suostumus on päättynyt',
      help: 'Pyydä uusi suostumus tai valitse toinen kuva.',
    },
    incomplete: {
      title: 'Suostumus on kesken',
      help: 'Siitä puuttuu allekirjoitus, viimeinen päivä tai lapsen oma vastaus. Turvallisuusvastaava voi täydentää sen.',
    },
    waiting: {
      title: 'Suostumus odottaa turvallisuusvastaavaa',
      help: 'Se on täytetty mutta vahvistamatta. Odota, tai ota yhteyttä turvallisuusvastaavaan, jos on kiire.',
    },
    lacksPurpose: {
      title: 'Suostumus ei koske tiedotusta',
      help: 'Pyydä suostumus tähän tarkoitukseen tai valitse toinen kuva.',
    },
    lacksChannel: {
      title: 'Suostumus ei koske verkkoa',
      help: 'Pyydä suostumus verkkokäyttöön tai valitse toinen kuva.',
    },
    fileMissing: {
      title: 'Tiedostoa ei enää ole',
      help: 'Lisää tiedosto uudelleen tai poista se.',
    },
    fileInfected: {
      title: 'Tiedostossa on haitallista koodia',
      help: 'Poista tiedosto. Lisää sen tilalle alkuperäisestä tehty puhdas tiedosto.',
    },
    fileUnscanned: {
      title: 'Tiedostoa ei voitu tarkistaa virusten varalta',
      help: 'Odota hetki ja lisää tiedosto uudelleen. Jos se ei auta, ota yhteyttä ylläpitoon.',
    },
    tooSoonAfterActivity: {
      title: 'Liian pian toiminnan jälkeen',
      help: 'Odota muutama päivä, jottei teksti kerro, missä lapset ovat juuri nyt.',
    },
    missing: { title: 'Kenttä puuttuu', help: 'Täytä kenttä.' },
    invalid: {
      title: 'Kenttä on täytetty väärin',
      help: 'Korjaa kenttä. Muuten tekstiä ei voi julkaista.',
    },
    altMissing: {
      title: 'Kuvan kuvaus puuttuu',
      help: 'Kerro yhdellä lauseella, mitä kuvassa näkyy. Älä mainitse nimiä.',
    },
    fundingNoticeMissing: {
      title: 'Maininta EU-rahoituksesta puuttuu',
      help: 'Kirjoita rahoittajan vaatima teksti, esimerkiksi ”Euroopan unionin osarahoittama”.',
    },
  },
}
