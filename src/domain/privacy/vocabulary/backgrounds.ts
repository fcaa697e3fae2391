/** What makes "a child who has fled" a special category of data (GDPR art. 9): origin, faith, health, legal status. */

import type { ListsByLanguage } from './by-language'
import { inflected } from './finnish'

export const backgrounds = {
  backgroundWords: {
    sv: `Syrien Afghanistan Somalia Eritrea Etiopien Irak Iran Ukraina Ryssland Jemen Sudan Sydsudan Palestina
    Gaza Libanon Turkiet Pakistan Marocko Kongo Burundi Uganda Nigeria Libyen Egypten Jordanien Venezuela
    Colombia Albanien Kosovo Serbien Bosnien Tjetjenien Uzbekistan Tadzjikistan Georgien Myanmar Aleppo
    Damaskus Kabul Mogadishu Bagdad Asmara Kiev Kyiv Charkiv Mariupol syrisk syriska syrier afghansk
    afghanska afghan somalisk somaliska somalier eritreansk eritreanska etiopisk etiopiska irakisk irakiska
    iransk iranska ukrainsk ukrainska ukrainare rysk ryska kurdisk kurdiska kurd palestinsk palestinska
    palestinier tjetjensk tjetjenska romsk romska rom hazar hazara statslös statslösa muslim muslimsk
    muslimska islam kristen kristna kristet kristendomen jude judisk judiska hindu buddhist yazidi yazidisk
    yazidiska jesid jesidisk ortodox ortodoxa katolik katolsk katolska shia sunni koranen ramadan bibeln
    döpt sjuk sjuka sjukdom sjukdomen diagnos diagnosen diagnoser autism autistisk adhd ptsd trauma traumat
    traumatiserad traumatiserade depression deprimerad ångest självskadebeteende självmord självmordsförsök
    epilepsi diabetes cancer hiv rullstol funktionsnedsättning funktionsnedsatt utvecklingsstörning
    uppgivenhetssyndrom apatisk apatiska gravid könsstympad könsstympning våldtagen våldtagits misshandlad
    misshandlats mardrömmar psykos asyl asylsökande asylprocess asylärende uppehållstillstånd avslag
    utvisning utvisad utvisas utvisningsbeslut papperslös papperslösa gömd ensamkommande migrationsverket
    lma flykting flyktingen flyktingstatus massflyktingdirektivet flydde flytt tvångsgift bortgift placerad
    omhändertagen lvu`,
    fi: [
      inflected(`Syyria Afganistan Afganistani Somalia Eritrea Etiopia Irak Iraki Iran Irani Ukraina Venäjä Jemen
      Jemeni Sudan Sudani Etelä-Sudani Palestiina Gaza Libanon Libanoni Turkki Turki Pakistan Pakistani
      Marokko Marokon Kongo Burundi Uganda Nigeria Libya Egypti Jordania Venezuela Kolumbia Albania Kosovo
      Serbia Bosnia Tšetšenia Georgia Myanmar Aleppo Damasko Kabul Kabuli Mogadishu Bagdad Bagdadi Asmara
      Kiova Harkova Mariupol Mariupoli syyrialainen syyrialaise afganistanilainen afganistanilaise afgaani
      somali somalialainen somalialaise eritrealainen eritrealaise irakilainen irakilaise iranilainen
      iranilaise ukrainalainen ukrainalaise venäläinen venäläise kurdi palestiinalainen palestiinalaise
      tšetšeeni romani hazara valtioton valtiottoma muslimi islam islami kristitty kristity kristinusko
      juutalainen juutalaise hindu buddhalainen buddhalaise jesidi ortodoksi katolilainen katolilaise
      katolinen katolise šiia sunni koraani ramadan raamattu raamatu sairas sairaa sairaus sairaude
      diagnoosi autismi autisti adhd ptsd trauma traumatisoitunut traumatisoitunee masennus masennukse
      masentunut masentunee ahdistus ahdistukse itsemurha itsemurhayritys epilepsia diabetes diabetekse
      syöpä syövä hiv pyörätuoli vamma vammainen vammaise kehitysvamma kehitysvammainen kehitysvammaise
      psykoosi painajainen painajaise painajaisi turvapaikka turvapaika turvapaikanhakija oleskelulupa
      oleskeluluva käännytys käännytykse karkotus karkotukse paperiton paperittoma pakolainen pakolaise
      pakolaisuus pakolaisuude pakkoavioliitto pakkoavioliito`),
      `marokossa marokosta diagnosoitu itsetuhoinen raskaana silvottu silpominen raiskattu raiskattiin
    pahoinpidelty pahoinpideltiin migri maahanmuuttovirasto kastettu pakeni paennut paennutta pakenivat
    karkotettu käännytetty yksintullut yksin-tullut huostaanotettu huostaanotettiin huostassa sijoitettu
    sijoitettiin kidutettu`,
    ],
    en: `Syria Ethiopia Iraq Ukraine Russia Yemen Palestine Lebanon Turkey Morocco Congo Libya Egypt Jordan
    Chechnya Syrian Afghan Somali Eritrean Ethiopian Iraqi Iranian Ukrainian Russian Kurdish Palestinian
    Chechen Roma stateless Muslim Islamic Christian Jewish Hindu Buddhist Orthodox Catholic Quran baptised
    baptized ill illness diagnosis diagnosed autistic traumatised traumatized depressed anxiety suicidal
    epilepsy wheelchair disability disabled pregnant mutilated raped abused nightmares asylum refugee
    refugees deported deportation undocumented unaccompanied fled residence`,
    ar: `سوريا سورية سوري أفغانستان الصومال إريتريا العراق إيران أوكرانيا فلسطين غزة مسلم مسلمة مسيحي مسيحية مريض
    مريضة مرض صدمة اكتئاب لجوء اللجوء لاجئ لاجئة إقامة ترحيل إعاقة`,
    so: `Soomaaliya Suuriya Eritereeya Ciraaq qaxooti magangelyo muslim kiristaan xanuun jirran cudur naafo`,
    uk: `Україна України Сирія Сирії Афганістан Афганістану Сомалі Еритрея Ірак Іран мусульманка мусульманин
    християнка християнин хвороба хворий хвора діагноз травма депресія притулок притулку біженка біженець
    біженка депортація інвалідність`,
    prs: `افغانستان سوریه ایران عراق سومالیا مسلمان مسیحی مریض مریضی پناهنده پناهندگی اخراج معیوب معلول افسردگی
    هزاره شیعه سنی`,
    ti: 'ኤርትራ ኢትዮጵያ ሶርያ ሶማልያ ኣስላማይ ክርስትያን ሕሙም ሕምምቲ ሕማም ዑቕባ ስደተኛ ስደት ስንክልና',
  },
} as const satisfies ListsByLanguage
