/** Words with a capital letter that are no child's name: places, days, months, and what sentences begin with. */

import type { ListsByLanguage } from './by-language'
import { inflected } from './finnish'

export const notNames = {
  /** Places as readers know them: too big to find anybody in, and no person's name. */
  bigPlaces: {
    sv: `Sverige Sweden Norden Europa Europe Norge Danmark Finland Island Tyskland Frankrike Italien
    Nederländerna Spanien Germany France Italy Netherlands Norway Denmark Boden Bodens Skellefteå Norberg
    Norbergs Avesta Haninge Uddevalla Kristianstad Kristianstads Kalmar Mark Marks Malmö Stockholm
    Stockholms Göteborg Uppsala Örebro Norrbotten Norrbottens Västerbotten Kiruna Gällivare Piteå Älvsbyn
    Haparanda Lycksele Sandviken Hudiksvall Falun Borlänge Mora Ludvika Fagersta Sala Köping Arboga
    Eskilstuna Nyköping Katrineholm Norrköping Motala Mjölby Vetlanda Nässjö Tranås Ljungby Oskarshamn
    Västervik Nybro Karlskrona Ronneby Karlshamn Helsingborg Landskrona Trelleborg Ystad Hässleholm Halmstad
    Varberg Falkenberg Kungsbacka Mölndal Trollhättan Vänersborg Lidköping Skövde Mariestad Falköping Kumla
    Karlskoga Kristinehamn Arvika Säffle Botkyrka Huddinge Järfälla Nacka Solna Sundbyberg Södertälje
    Nynäshamn Tyresö Täby Norrtälje Enköping Visby Gotland Härnösand Kramfors Sollefteå Örnsköldsvik
    Västmanland Dalarna Skåne Linköping Umeå Luleå Västerås Lund Gävle Sundsvall Östersund Växjö Jönköping
    Karlstad Borås Syrien Syria Afghanistan Somalia Eritrea Etiopien Ethiopia Irak Iraq Iran Ukraina Ukraine
    Ryssland Russia Turkiet Turkey Libanon Lebanon Jemen Yemen Sudan Palestina Palestine Gaza Kyiv Kiev
    Damaskus Aleppo Kabul Mogadishu Bagdad Afrika Africa Asien Asia Європа Європи Швеція Швеції Швецію
    Україна України Україні Буден Кальмар Стокгольм Мальме`,
    fi: [
      inflected(`Suomi Suome Ruotsi Viro Venäjä Ukraina Syyria Afganistan Afganistani Somalia Eritrea Etiopia Irak
      Iraki Iran Irani Turkki Turki Libanon Libanoni Palestiina Eurooppa Euroopa Afrikka Afrika Aasia
      Norja Tanska Islanti Islanni Saksa Ranska Italia Espanja Kreikka Kreika Puola Kiova Helsinki
      Helsingi Espoo Vantaa Tampere Tamperee Turku Turu Oulu Lahti Lahde Kuopio Jyväskylä Pori Kouvola
      Joensuu Lappeenranta Lappeenranna Vaasa Hämeenlinna Rovaniemi Rovanieme Seinäjoki Seinäjoe Mikkeli
      Kotka Salo Porvoo Kokkola Hyvinkää Lohja Järvenpää Rauma Kajaani Kerava Savonlinna Nokia Ylöjärvi
      Ylöjärve Kangasala Raasepori Imatra Raisio Sastamala Kemi Iisalmi Iisalme Tornio Hamina Kaarina
      Pirkkala Mäntsälä Sipoo Tuusula Kirkkonummi Kirkkonumme Nurmijärvi Nurmijärve Lappi Lapi Uusimaa
      Uudenmaa Pirkanmaa Kainuu Satakunta Satakunna Pohjanmaa Savo Häme Hämee Karjala Ahvenanmaa Inari
      Utsjoki Utsjoe Enontekiö Sodankylä Kittilä Maarianhamina`),
      `Helsingfors Esbo Vanda Åbo Tammerfors Uleåborg Vasa Borgå Jakobstad Karleby Mariehamn Ekenäs Raseborg
    Hangö Lovisa Nyland Åland Österbotten`,
    ],
  },
  notNames: {
    sv: `Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Januari Februari Mars April Maj Juni Juli Augusti
    September Oktober November December Jul Påsk Midsommar Han Hon Hen De Den Det Dom Vi Jag Du Ni Man Alla
    Någon Några Många Ingen Inga Båda En Ett Ena Andra Min Mitt Mina Din Hans Hennes Deras Vår Vårt Våra Sin
    Som Att Om När Där Här Då Nu Sedan Efter Innan Före Under Över Vid På I Av Med Utan För Från Till Hos
    Genom Mellan Mot Enligt Och Men Eller Så Både Varje Varför Vad Vem Vilka Vilken Hur Idag Igår Imorgon
    Ibland Ofta Alltid Aldrig Redan Snart Bara Nästan Ungefär Cirka Drygt Totalt Dessutom Också Ja Nej Tack
    Hej Välkommen Barn Barnen Barnet Barnens Ungdomar Ungdom Elever Familj Familjen Familjer Pojkar Flickor
    Pojken Flickan Föräldrar Mamma Pappa Rädda Projektet Projekt Kommun Kommunen Modul Moduler Kapitel
    Avsnitt Bild Figur Tabell Sida Sidan Steg Del Övning Bilaga Artikel Lag Version Vecka Klass Årskurs
    Grupp Rum Fas Punkt Fråga Svar Not Läs Se Skriv Ring Örebro Universitet Stad Län Region Regionen
    Regeringen Riksdagen Sommar Sommaren Vinter Hösten Våren Höstlov Sommarlov`,
    fi: `Vuonna Vuosi Vuoden Maanantai Tiistai Keskiviikko Torstai Perjantai Lauantai Sunnuntai Tammikuu Helmikuu Maaliskuu Huhtikuu
    Toukokuu Kesäkuu Heinäkuu Elokuu Syyskuu Lokakuu Marraskuu Joulukuu Joulu Pääsiäinen Juhannus Vappu Hän
    He Se Ne Tämä Nämä Tuo Nuo Me Te Minä Sinä Joku Jotkut Eräs Kukaan Kun Jos Kuin Kuka Mikä Mitä Missä
    Milloin Miksi Miten Myös Nyt Sitten Jo Vain Noin Yli Alle Lähes Joka Jokainen Kaikki Moni Monet Yksi
    Kaksi Kolme Oma Ja Mutta Tai Vai Sekä Että Koska Vaikka Ennen Jälkeen Viime Ensi Tänään Eilen Huomenna
    Usein Aina Joskus Silti Siksi Siis Kerran Täällä Siellä Tällä Lapsi Lapset Nuori Nuoret Tyttö Tytöt
    Poika Pojat Perhe Perheet Äiti Isä Vanhemmat Koulu Kunta Kaupunki Hanke Hankkeen Projekti Ryhmä Kerho
    Leiri Luokka Sivu Luku Vaihe Osa Moduuli Liite Taulukko Kuva Laki Kesä Talvi Syksy Kevät Pelastakaa
    Lasten Punainen Risti Kiitos Hei Tervetuloa Kyllä Ei Eivät En Et Ainoa Sama Uusi Vanha Pieni Iso Koko
    Kuten Noita Niin Näin Toinen Ensimmäinen Kuulin Lue Katso Kirjoita Soita Suomalainen Ruotsalainen
    Yliopisto`,
    en: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March May June July August
    October Easter Christmas He She They It We You I This That These Those The A An And But Or So If When
    Where Here There Then Now After Before During Over At On In Of With Without For From To By About Between
    Every Each All Both Some Many Most No Not Yes My Your His Her Their Our Its Who What Which How Why Today
    Yesterday Tomorrow Only Almost Nearly About Children Child Kids Pupils Families Family Boys Girls Boy
    Girl Parents Mother Father Save Project Municipality Module Chapter Section Figure Table Page Step Part
    Exercise Appendix Article Act Version Week Class Grade Group Room Phase Question University Region
    County Summer Winter Autumn Spring Swedish English Arabic Year Years Ages Aged Just`,
    so: `Isaga Iyada Waa Waxa Waxaa Waxay Wuxuu Wuu Way Oo Iyo Laakiin Marka Markii Ka Ku Carruurta Carruur
    Ilmaha Qoys Qoyska Degmada Mashruuca Cutubka Isniin Talaado Arbaco Khamiis Jimce Sabti Axad Iswiidhan`,
    uk: `Він Вона Вони Воно Ми Ви Я Це Цей Ця Ці Той Та Ті Коли Де Тут Там Після До Під Над На В У З Із Для Про
    Але І Й Або Якщо Діти Дитина Дітей Родина Родини Сім'я Хлопчик Дівчинка Усі Всі Кожен Кожна Наш Наша
    Наші Його Її Їх Модуль Розділ Крок`,
  },
  /** Names in one language that are words in this one: at the head of a sentence they are words. */
  homographs: {
    sv: '',
    fi: 'sana sanat sanaa sanan lama lamaa laman muna munia alin ainoa ainoaa ainoan ainoana',
  },
  /** Words after which a capital letter names a place rather than a person. */
  beforePlaces: {
    sv: 'i från på vid',
    fi: '',
    en: 'from in at near',
    uk: 'у в з із до',
  },
} as const satisfies ListsByLanguage
