/**
 * What is said before anybody says yes, as an organisation might say it. In the languages whose sentences here are read
 * over by people who speak them; in the others it is read in Swedish, and says so.
 */
import type { ConsentTextField } from '@/domain/safeguarding/consent-texts'

type Texts = Readonly<Record<ConsentTextField, string>>

export const consentTexts: Readonly<Record<'sv' | 'sv-ll' | 'en', Texts>> = {
  sv: {
    about:
      'Vi vill gärna visa en bild av ditt barn. Den som ser bilden kan känna igen barnet. Barnets namn skriver vi aldrig, och inte heller var ni bor.',
    information: 'Information: för att berätta för andra vad vi gör tillsammans.',
    press: 'Press: en tidning, radio eller tv får bilden när de berättar om oss.',
    fundraising: 'Insamling: bilden syns där vi ber människor om pengar till vårt arbete.',
    web: 'Webb: på vår webbplats, där alla i hela världen kan se den.',
    print: 'Tryck: på papper, till exempel i en broschyr. Den som har fått papperet har det kvar.',
    social:
      'Sociala medier: där kan andra spara bilden och sprida den vidare, också när vi har tagit bort den hos oss.',
    howLong: 'Ditt ja gäller i två år. Sedan tar vi bort bilden, om vi inte har frågat dig igen.',
    refusing: 'Det går lika bra att säga nej. Ni får vara med på allt ändå, och ingen frågar varför.',
    takingBack:
      'Du kan ångra dig när du vill. Du får ett kvitto med en länk. Tryck på knappen där, så är bilden borta från vår webbplats på en gång.',
    under7: 'Får vi visa den här bilden för andra? Du bestämmer. Det är okej att säga nej.',
    from7:
      'Vi vill visa den här bilden för människor som du inte känner. Vill du det, vill du inte, eller vet du inte? Du bestämmer, och ingen blir ledsen om du säger nej.',
    from13:
      'Bilden kan ses av vem som helst, också av dem du går i skola med och av dem du inte känner. Ditt nej gäller även om någon annan säger ja. Vad tycker du?',
    from16:
      'Bilden kan ses av vem som helst och hittas länge. Vi gör det bara om du själv vill, och du kan ångra dig när som helst. Vad säger du?',
    adult: 'Vill du att vi visar bilden av dig? Du kan ångra dig när som helst.',
  },
  'sv-ll': {
    about: 'Vi vill visa en bild av ditt barn. Andra kan se vem barnet är. Vi skriver inte barnets namn.',
    information: 'Information: vi berättar för andra vad vi gör.',
    press: 'Press: tidningar, radio och tv får visa bilden.',
    fundraising: 'Samla in pengar: bilden syns när vi ber om pengar.',
    web: 'Webb: alla i världen kan se bilden på vår webbplats.',
    print: 'Papper: bilden trycks på papper. Vi kan inte ta tillbaka papper.',
    social: 'Sociala medier: andra kan spara bilden och visa den för fler.',
    howLong: 'Ditt ja gäller i två år. Sedan tar vi bort bilden.',
    refusing: 'Du får säga nej. Ni får vara med ändå. Ingen frågar varför.',
    takingBack:
      'Du kan ångra dig. Du får ett kvitto med en länk. Tryck på knappen. Då tar vi bort bilden direkt.',
    under7: 'Får vi visa bilden för andra? Du bestämmer. Du får säga nej.',
    from7:
      'Vi vill visa bilden för människor du inte känner. Vill du det? Du får säga nej. Ingen blir ledsen.',
    from13: 'Alla kan se bilden. Säger du nej visar vi den inte. Vad vill du?',
    from16: 'Alla kan se bilden, länge. Vi visar den bara om du vill. Vad vill du?',
    adult: 'Får vi visa bilden av dig? Du kan ångra dig.',
  },
  en: {
    about:
      'We would like to show a picture of your child. Whoever sees it may recognise the child. We never write the child’s name, nor where you live.',
    information: 'Information: to tell others what we do together.',
    press: 'Press: a newspaper, radio or television gets the picture when they tell of us.',
    fundraising: 'Fundraising: the picture is seen where we ask people for money for our work.',
    web: 'Web: on our website, where everybody in the whole world can see it.',
    print: 'Print: on paper, in a leaflet for example. Whoever has been given the paper keeps it.',
    social:
      'Social media: there, others can save the picture and pass it on, also when we have taken it away from ours.',
    howLong: 'Your yes counts for two years. Then we take the picture away, unless we have asked you again.',
    refusing:
      'No is just as good an answer. You may take part in everything all the same, and nobody asks why.',
    takingBack:
      'You can change your mind whenever you like. You get a slip with a link. Press the button there, and the picture is gone from our website at once.',
    under7: 'May we show this picture to others? You decide. It is fine to say no.',
    from7:
      'We want to show this picture to people you do not know. Do you want that, do you not, or are you not sure? You decide, and nobody will be sad if you say no.',
    from13:
      'Anybody can see the picture, also people at your school and people you do not know. Your no counts even if somebody else says yes. What do you think?',
    from16:
      'Anybody can see the picture, and find it for a long time. We do it only if you want it yourself, and you can change your mind at any time. What do you say?',
    adult: 'Would you like us to show the picture of you? You can change your mind at any time.',
  },
}
