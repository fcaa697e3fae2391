/** What makes "a child who has fled" a special category of data (GDPR art. 9): origin, faith, health, legal status. */
import { wordSet } from './word-set'

export const backgroundWords = wordSet(
  // origin, Swedish and English
  `Syrien Afghanistan Somalia Eritrea Etiopien Irak Iran Ukraina Ryssland Jemen Sudan Sydsudan Palestina Gaza Libanon Turkiet
  Pakistan Marocko Kongo Burundi Uganda Nigeria Libyen Egypten Jordanien Venezuela Colombia Albanien Kosovo Serbien Bosnien
  Tjetjenien Uzbekistan Tadzjikistan Georgien Myanmar Aleppo Damaskus Kabul Mogadishu Bagdad Asmara Kiev Kyiv Charkiv Mariupol
  syrisk syriska syrier afghansk afghanska afghan somalisk somaliska somalier eritreansk eritreanska etiopisk etiopiska irakisk
  irakiska iransk iranska ukrainsk ukrainska ukrainare rysk ryska kurdisk kurdiska kurd palestinsk palestinska palestinier
  tjetjensk tjetjenska romsk romska rom hazar hazara statslös statslösa`,
  `Syria Ethiopia Iraq Ukraine Russia Yemen Palestine Lebanon Turkey Morocco Congo Libya Egypt Jordan Chechnya Syrian Afghan
  Somali Eritrean Ethiopian Iraqi Iranian Ukrainian Russian Kurdish Palestinian Chechen Roma stateless`,
  // faith
  `muslim muslimsk muslimska islam kristen kristna kristet kristendomen jude judisk judiska hindu buddhist yazidi yazidisk
  yazidiska jesid jesidisk ortodox ortodoxa katolik katolsk katolska shia sunni koranen ramadan bibeln döpt`,
  'Muslim Islamic Christian Jewish Hindu Buddhist Orthodox Catholic Quran baptised baptized',
  // health
  `sjuk sjuka sjukdom sjukdomen diagnos diagnosen diagnoser autism autistisk adhd ptsd trauma traumat traumatiserad
  traumatiserade depression deprimerad ångest självskadebeteende självmord självmordsförsök epilepsi diabetes cancer hiv
  rullstol funktionsnedsättning funktionsnedsatt utvecklingsstörning uppgivenhetssyndrom apatisk apatiska gravid könsstympad
  könsstympning våldtagen våldtagits misshandlad misshandlats mardrömmar psykos`,
  `ill illness diagnosis diagnosed autistic traumatised traumatized depressed anxiety suicidal epilepsy wheelchair disability
  disabled pregnant mutilated raped abused nightmares`,
  // legal status
  `asyl asylsökande asylprocess asylärende uppehållstillstånd avslag utvisning utvisad utvisas utvisningsbeslut papperslös
  papperslösa gömd ensamkommande migrationsverket lma flykting flyktingen flyktingstatus massflyktingdirektivet flydde flytt
  tvångsgift bortgift placerad omhändertagen lvu`,
  `asylum refugee refugees deported deportation undocumented unaccompanied fled residence`,
  // Arabic
  `سوريا سورية سوري أفغانستان الصومال إريتريا العراق إيران أوكرانيا فلسطين غزة مسلم مسلمة مسيحي مسيحية مريض مريضة مرض صدمة
  اكتئاب لجوء اللجوء لاجئ لاجئة إقامة ترحيل إعاقة`,
  // Somali
  'Soomaaliya Suuriya Eritereeya Ciraaq qaxooti magangelyo muslim kiristaan xanuun jirran cudur naafo',
  // Ukrainian
  `Україна України Сирія Сирії Афганістан Афганістану Сомалі Еритрея Ірак Іран мусульманка мусульманин християнка християнин
  хвороба хворий хвора діагноз травма депресія притулок притулку біженка біженець біженка депортація інвалідність`,
  // Dari
  'افغانستان سوریه ایران عراق سومالیا مسلمان مسیحی مریض مریضی پناهنده پناهندگی اخراج معیوب معلول افسردگی هزاره شیعه سنی',
  // Tigrinya
  'ኤርትራ ኢትዮጵያ ሶርያ ሶማልያ ኣስላማይ ክርስትያን ሕሙም ሕምምቲ ሕማም ዑቕባ ስደተኛ ስደት ስንክልና',
)
