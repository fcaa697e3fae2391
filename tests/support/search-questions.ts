/** Questions that readers of the example content ask, and where each must lead. */
import type { Locale } from '@/domain/locales'

/** [what is asked, the page that must come first, the language of the site it is asked on] */
export const questions: [string, string, Locale?][] = [
  // Names and titles as they are
  ['trauma', '/utbildning/trauma'],
  ['Boden', '/kommuner/boden'],
  ['Impact', '/projekt/impact'],
  ['Barn i fokus', '/projekt/barn-i-fokus'],
  ['barnets rättigheter', '/utbildning/barnets-rattigheter'],
  ['Örebro universitet', '/forskning'],
  ['Jakob Lindfors', '/kontakt'],
  ['Första året med Barn i fokus', '/material/forsta-aret-med-barn-i-fokus'],
  ['tillgänglighet', '/tillganglighet'],
  // Inflections
  ['traumat', '/utbildning/trauma'],
  ['Malmös', '/kommuner/malmo'],
  ['nätverkshemmens perspektiv', '/utbildning/barnens-och-natverkshemmens-perspektiv'],
  ['avsluta placeringar', '/utbildning/avslut-av-placering'],
  ['rättighet', '/utbildning/barnets-rattigheter'],
  ['fallbeskrivning', '/utbildning/fallbeskrivningar-och-arbete-med-case'],
  ['sommarlovet', '/berattelser/ett-aktivt-sommarlov-i-kalmar'],
  ['forskare', '/forskning'],
  // Without dots and rings, small or large
  ['malmo', '/kommuner/malmo'],
  ['SKELLEFTEA', '/kommuner/skelleftea'],
  ['hostlov', '/berattelser/hostlov-tillsammans-i-boden'],
  ['empatitrotthet', '/utbildning/empatitrotthet-och-egenomsorg'],
  // Misspelled
  ['sammanbrot', '/utbildning/sammanbrott'],
  ['Kristiansstad', '/kommuner/kristianstad'],
  ['Udevalla', '/kommuner/uddevalla'],
  ['hedersrelatterat', '/utbildning/hedersrelaterat-fortryck-och-vald'],
  ['workshåpar', '/utbildning/workshoppar-och-ovningar'],
  ['empatitröthet', '/utbildning/empatitrotthet-och-egenomsorg'],
  // The beginning of a word, a word inside a compound, a compound nobody wrote
  ['inkluder', '/utbildning/inkludering-integration-och-rasism'],
  ['lov Boden', '/berattelser/hostlov-tillsammans-i-boden'],
  ['omsorg empati', '/utbildning/empatitrotthet-och-egenomsorg'],
  ['placeringsavslut', '/utbildning/avslut-av-placering'],
  ['traumamodul', '/material/modul-06'],
  // Synonyms that editors keep
  ['utbrändhet', '/utbildning/empatitrotthet-och-egenomsorg'],
  ['hedersvåld', '/utbildning/hedersrelaterat-fortryck-och-vald'],
  ['gdpr', '/integritet'],
  ['fosterhem', '/utbildning/barnens-och-natverkshemmens-perspektiv'],
  // Whole sentences
  ['Vad är empatitrötthet?', '/utbildning/empatitrotthet-och-egenomsorg'],
  ['vem leder arbetet i Kalmar', '/kontakt'],
  // Other languages
  ['autumn break', '/en/stories/hostlov-tillsammans-i-boden', 'en'],
  ['children’s rights', '/en/training/barnets-rattigheter', 'en'],
  ['compassion fatigue', '/en/training/empatitrotthet-och-egenomsorg', 'en'],
  ['berättelse sommarlov', '/berattelser/ett-aktivt-sommarlov-i-kalmar'],
  ['nätverkshem', '/en/projects/impact', 'en'],
  ['الخصوصية', '/ar/privacy', 'ar'],
  ['الخُصُوصِيَّة', '/ar/privacy', 'ar'],
  ['خصوصيه', '/ar/privacy', 'ar'],
  ['بيوت الأقارب', '/ar/projects/impact', 'ar'],
  ['الاقـــارب', '/ar/projects/impact', 'ar'],
  // In her own language on the Swedish pages
  ['الخصوصية', '/ar/privacy', 'sv'],
  ['приватність', '/uk/privacy', 'sv'],
]
