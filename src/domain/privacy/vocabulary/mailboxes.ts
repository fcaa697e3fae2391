/** Mailboxes of a function, which belong to nobody. */
import type { ListsByLanguage } from './by-language'

export const mailboxes = {
  mailboxes: {
    sv: `kontakt registrator kommun kommunen kundservice kundtjanst kundtjänst hej expedition dataskydd webb
    redaktion redaktionen bibliotek biblioteket socialtjansten medlem volontar`,
    fi: `kirjaamo viestinta viestintä tiedotus toimisto asiakaspalvelu neuvonta tuki palaute lehdisto lehdistö
    tietosuoja tietosuojavastaava vapaaehtoiset kirjasto kunta kaupunki sosiaalitoimi sosiaalipalvelut
    toimitus`,
    en: `info information contact press media support hello office reception dpo gdpr privacy webmaster noreply
    no-reply`,
  },
} as const satisfies ListsByLanguage
