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
      heading('Vem som ansvarar'),
      paragraph(
        'Den som driver webbplatsen ansvarar för dina uppgifter. Det här är en demonstration: skriv därför inget känsligt i formulären.',
      ),
      heading('Dina rättigheter'),
      bullets(
        'Du får fråga vad vi har sparat om dig.',
        'Du får be oss rätta eller ta bort det.',
        'Du får ta tillbaka ett ja.',
        ['Du får klaga hos ', link('Integritetsskyddsmyndigheten', 'https://www.imy.se/'), '.'],
      ),
      paragraph(link('Skriv till oss', '/kontakt'), ' om något av det. Du behöver inget konto.'),
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
      heading('Who is responsible'),
      paragraph(
        'Whoever runs the site is responsible for your data. This is a demonstration: so please write nothing sensitive in the forms.',
      ),
      heading('Your rights'),
      bullets(
        'You may ask what we have kept about you.',
        'You may ask us to correct or remove it.',
        'You may take back a yes.',
        [
          'You may complain to the ',
          link('Swedish Authority for Privacy Protection', 'https://www.imy.se/en/'),
          '.',
        ],
      ),
      paragraph(link('Write to us', '/en/contact'), ' about any of this. You need no account.'),
    ),
  },
}
