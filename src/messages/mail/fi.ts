/** Mail to those who work here, in Finnish. */
import { organisation } from '@/domain/organisation'
import type { MailMessages } from './sv'

const { product } = organisation

export const fi: MailMessages = {
  greeting: (name) => `Hei ${name}!`,
  reasons: 'Tarkastaja kirjoittaa:',
  field: (field) => `Kenttä ${field}`,
  signature: `Ystävällisin terveisin\n${product}`,
  digest: {
    subject: (count) => (count === 1 ? `${product}: yksi ilmoitus` : `${product}: ${count} ilmoitusta`),
    body: 'Tämä on tapahtunut edellisen viestin jälkeen:',
  },
  kinds: {
    receipt: (title) => ({
      subject: `Lähetetty tarkastettavaksi: ${title}`,
      body: `Kiitos! Olemme saaneet tekstin ”${title}”. Tarkastaja lukee sen pian. Saat sähköpostia, kun jotakin tapahtuu.`,
    }),
    toReview: (title) => ({
      subject: `Tarkastettavana: ${title}`,
      body: `”${title}” odottaa tarkastusta.`,
    }),
    sentBack: (title) => ({
      subject: `Palautettu muutettavaksi: ${title}`,
      body: `”${title}” vaatii muutoksia, ennen kuin sen voi julkaista. Kaikki kirjoittamasi on tallessa.`,
    }),
    published: (title) => ({
      subject: `Julkaistu: ${title}`,
      body: `Nyt kaikki voivat lukea tekstin ”${title}”. Tässä on linkki:`,
    }),
    failedToPublish: (title) => ({
      subject: `Julkaisu epäonnistui: ${title}`,
      body: `”${title}” piti julkaista ajastuksen mukaan, mutta julkaisu keskeytyi.`,
    }),
    placeVoided: (title, release) => ({
      subject: `Ei enää mukana julkaisupaketissa ${release}: ${title}`,
      body: `Tekstiä ”${title}” on muutettu, tai se on palautettu tai poistettu näkyvistä. Siksi julkaisupakettia ”${release}” ei voi julkaista, ennen kuin teksti on hyväksytty ja lisätty uudelleen tai poistettu paketista.`,
    }),
    releaseFailed: (title) => ({
      subject: `Julkaisupakettia ei voitu julkaista: ${title}`,
      body: `Julkaisupaketin ”${title}” piti tulla julki ajastettuna. Jokin siinä esti sen, eikä siitä ole julkaistu mitään. Tässä näet, mikä:`,
    }),
    forcePublished: (title) => ({
      subject: `Julkaistu tarkastamatta: ${title}`,
      body: `”${title}” on julkaistu tarkastamatta. Jonkun, joka ei ole kirjoittanut sitä, on luettava se muutaman päivän kuluessa.`,
    }),
    takenDown: (title) => ({
      subject: `Poistettu näkyvistä: ${title}`,
      body: `”${title}” on poistettu näkyvistä, eikä se näy enää missään sivustolla.`,
    }),
    commented: (title, by) => ({
      subject: `Uusi kommentti: ${title}`,
      body: `${by} on kommentoinut tekstiä ”${title}”. Lue ja vastaa tässä:`,
    }),
    mentioned: (title, by) => ({
      subject: `${by} mainitsi sinut: ${title}`,
      body: `${by} mainitsee sinut kommentissa, joka koskee tekstiä ”${title}”. Lue ja vastaa tässä:`,
    }),
    answered: (title, by) => ({
      subject: `Vastaus esikatseluun: ${title}`,
      body: `Tekstin ”${title}” esikatseluun on vastattu (linkin saaja: ${by}). Lue vastaus tässä:`,
    }),
    reviewOverdue: (title) => ({
      subject: `Odottaa yhä tarkastusta: ${title}`,
      body: `”${title}” olisi pitänyt tarkastaa jo. Kirjoittaja odottaa vastausta.`,
    }),
    secondLookOverdue: (title) => ({
      subject: `Odottaa jälkitarkastusta: ${title}`,
      body: `”${title}” on julkaistu, mutta kukaan muu kuin sen kirjoittaja ei ole lukenut sitä. Määräaika on mennyt.`,
    }),
    goesSoon: (title) => ({
      subject: `Poistetaan kahden viikon kuluttua: ${title}`,
      body: `Tekstiä ”${title}” ei ole muutettu pitkään aikaan, eikä sitä ole koskaan julkaistu. Kahden viikon kuluttua se poistetaan kuvineen. Haluatko säilyttää sen? Avaa teksti ja tallenna.`,
    }),
    lookAgain: (title) => ({
      subject: `Pitääkö tämä yhä paikkansa? ${title}`,
      body: `Siitä on kauan, kun joku luki tekstin ”${title}” läpi. Vahvista, että kaikki pitää paikkansa, tai muuta tekstiä.`,
    }),
  },
}
