/** `integritet`: the privacy notice in Swedish and English. The other languages are in `translations/`. */
import { bullets, heading, link, paragraph, rich } from '../../rich-text'
import type { PlainText, Texts } from '../shapes'

export const privacyTexts: Texts<PlainText> = {
  sv: {
    title: 'Integritet',
    summary:
      'Så skyddar vi dig som läser, dig som skriver till oss och de barn som berättelserna handlar om.',
    body: rich(
      heading('Du som läser'),
      paragraph(
        'Vi använder inga kakor. Vi sparar inget i din telefon eller dator. Sidan hämtar inget från andra företag. Vi räknar hur många gånger en sida visas, men inte vem som tittar.',
      ),
      heading('Du som skriver till oss'),
      paragraph(
        'När du fyller i ett formulär sparar vi det du skriver. Namn och adress är frivilligt. Vi använder uppgifterna bara för att svara dig.',
      ),
      heading('Barn i texter och bilder'),
      bullets(
        'Vi har ingen plats i systemet för namn på barn.',
        'En bild där ett barn går att känna igen får bara visas om vårdnadshavare och barn har sagt ja.',
        'Ett barns nej gäller alltid, vad de vuxna än har sagt.',
        'Ett ja kan tas tillbaka när som helst. Då försvinner bilden direkt.',
      ),
      paragraph('Just nu finns inga fotografier av barn här. Alla bilder är ritade.'),
      heading('Du som arbetar här'),
      paragraph(
        'Vi visar namn och roll för den som har sagt ja till det. Vi visar inte privata adresser eller telefonnummer. Ingen får se din e-post när någon skriver till dig.',
      ),
      heading('Varför vi får använda uppgifterna'),
      paragraph('Lagen heter dataskyddsförordningen, GDPR. Vi stöder oss på de här delarna av den:'),
      bullets(
        'Du skriver till oss: vi har ett berättigat intresse av att svara (artikel 6.1 f).',
        'Någon anmäler oro eller ber oss ta bort något: vi måste följa lagen, och vi har ett berättigat intresse av att skydda barn (artikel 6.1 c och f).',
        'Någon syns på bild: ett uttryckligt ja (artikel 6.1 a och 9.2 a).',
        'Du vill ha nyhetsbrevet: ditt ja (artikel 6.1 a). Vi sparar din e-postadress och ditt språk, bara för att skicka brevet. Du tar tillbaka ditt ja med länken i varje brev, och då tar vi bort adressen.',
        'Våra texter, och namn på dem som arbetar här: vi har ett berättigat intresse av att berätta om arbetet (artikel 6.1 f).',
        'Vi vill hindra missbruk av formulären. Därför sparar vi ett kodat avtryck av nätadressen i högst ett dygn (artikel 6.1 f).',
      ),
      paragraph(
        'Det mesta får vi av dig själv. Det som står i en berättelse kommer från dem som var med. Du måste inte lämna några uppgifter. Ingen dator fattar beslut om dig på egen hand.',
      ),
      heading('Vilka som ser uppgifterna'),
      bullets(
        'Den du skriver till, och redaktionen.',
        'Anmäler du oro läses det bara av den som ansvarar för barns trygghet och av de kolleger som behövs.',
        'Far ett barn illa kan vi behöva berätta det för socialtjänsten.',
        'De företag som sköter servern och mejlen. De står längre ner.',
      ),
      heading('Dina rättigheter'),
      bullets(
        'Du får fråga vad vi har sparat om dig och få en kopia.',
        'Du får be oss rätta det, ta bort det eller låta bli att använda det.',
        'Du får säga nej till att vi använder uppgifter för att vi har ett berättigat intresse.',
        'Du får flytta uppgifter som du har lämnat med ett ja.',
        'Du får ta tillbaka ett ja. Det vi gjorde innan dess var ändå tillåtet.',
        [
          'Du får klaga hos ',
          link(
            'Integritetsskyddsmyndigheten, IMY',
            'https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/',
          ),
          '.',
        ],
      ),
      paragraph(link('Skriv till oss', '/kontakt'), ' om något av det. Du behöver inget konto.'),
      paragraph('Det här är en demonstration: skriv därför inget känsligt i formulären.'),
    ),
  },
  en: {
    title: 'Privacy',
    summary: 'How we protect you who read, you who write to us and the children the stories are about.',
    body: rich(
      heading('If you read'),
      paragraph(
        'We use no cookies. We store nothing in your phone or computer. The page fetches nothing from other companies. We count how many times a page is shown, but not who looks.',
      ),
      heading('If you write to us'),
      paragraph(
        'When you fill in a form we keep what you write. Name and address are optional. We use the data only to answer you.',
      ),
      heading('Children in texts and pictures'),
      bullets(
        'Our system has no place for the name of a child.',
        'A picture in which a child can be recognised may be shown only if guardians and child have said yes.',
        'A child’s no always counts, whatever the adults have said.',
        'A yes can be taken back at any time. Then the picture disappears at once.',
      ),
      paragraph('At present there are no photographs of children here. All pictures are drawn.'),
      heading('If you work here'),
      paragraph(
        'We show the name and role of those who have agreed to it. We do not show private addresses or telephone numbers. Nobody sees your e-mail address when they write to you.',
      ),
      heading('Why we may use the data'),
      paragraph('The law is called the GDPR. We rely on these parts of it:'),
      bullets(
        'You write to us: we have a legitimate interest in answering (article 6.1 f).',
        'Somebody reports a concern or asks us to remove something: we have to follow the law, and we have a legitimate interest in protecting children (article 6.1 c and f).',
        'Somebody is seen in a picture: an explicit yes (articles 6.1 a and 9.2 a).',
        'You would like the newsletter: your yes (article 6.1 a). We keep your e-mail address and your language, only to send the letter. You take back your yes by the link in every letter, and then we remove the address.',
        'Our texts, and the names of those who work here: we have a legitimate interest in telling of the work (article 6.1 f).',
        'We want to stop misuse of the forms. So we keep a coded print of the network address for a day at most (article 6.1 f).',
      ),
      paragraph(
        'Most of it comes from you. What stands in a story comes from those who were there. You do not have to give us any data. No computer decides anything about you on its own.',
      ),
      heading('Who sees the data'),
      bullets(
        'The person you write to, and the editors.',
        'If you report a concern, only whoever answers for children’s safety reads it, and the colleagues who are needed.',
        'If a child is being harmed we may have to tell the social services.',
        'The companies that look after the server and the mail. They are named further down.',
      ),
      heading('Your rights'),
      bullets(
        'You may ask what we have kept about you and get a copy.',
        'You may ask us to correct it, remove it or leave it unused.',
        'You may object where we use data because we have a legitimate interest.',
        'You may move data that you gave us with a yes.',
        'You may take back a yes. What was done before was still right.',
        [
          'You may complain to the ',
          link('Swedish Authority for Privacy Protection (IMY)', 'https://www.imy.se/en/'),
          '.',
        ],
      ),
      paragraph(link('Write to us', '/en/contact'), ' about any of this. You need no account.'),
      paragraph('This is a demonstration: so please write nothing sensitive in the forms.'),
    ),
  },
}
