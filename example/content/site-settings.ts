/** What stands on every page. Who answers as responsible publisher is not known, so the field stays empty. */
import type { Texts } from './shapes'

type SiteText = { readonly siteName: string; readonly tagline: string }

export const siteSettings = {
  shared: {
    organisationName: 'Rädda Barnen',
    newsletterDay: 'thursday',
    // What readers type for what the texts say.
    synonyms: [
      'familjehem, nätverkshem, placering, fosterhem, fosterfamilj, släktinghem',
      'utbildning, kurs, fortbildning, modul',
      'socialsekreterare, handläggare, socialtjänst, barnsekreterare',
      'ensamkommande, ensamma barn, utan vårdnadshavare',
      'stress, utmattning, empatitrötthet, utbrändhet',
      'fritid, hobby, aktiviteter',
      'lov, skollov, semester',
      'flykting, flyktingar, nyanländ, på flykt',
      'heder, hedersvåld, hedersförtryck, hedersrelaterat',
      'personuppgifter, integritet, gdpr, dataskydd',
      'funktionsnedsättning, tillgänglighet, hjälpmedel',
      'rapport, redovisning, utvärdering',
      'telefon, e-post, kontakt',
      'foster care, network home, kinship care, placement',
      'unaccompanied, separated children',
    ].join('\n'),
  },
  texts: {
    sv: {
      siteName: 'Berätta',
      tagline:
        'Om barn som har flytt, och om alla som gör plats. Två projekt, tio kommuner och elva steg till tryggare hem.',
    },
    en: {
      siteName: 'Berätta',
      tagline:
        'About children who have fled, and everybody who makes room. Two projects, ten municipalities and eleven steps towards safer homes.',
    },
  } satisfies Texts<SiteText>,
}
