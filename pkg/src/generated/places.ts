// Generated from rules/tables/ by `cargo xtask generate`. Do not edit.

/** For each country its codes, whether it has postal codes (r, o, n; - where that is not known), and its name. */
export const countryLines = `\
ABW AW n Aruba
AFG AF o Afghanistan
AGO AO n Angola
AIA AI o Anguilla
ALA AX r Åland Islands
ALB AL o Albania
AND AD o Andorra
ARE AE n United Arab Emirates
ARG AR o Argentina
ARM AM o Armenia
ASM AS r American Samoa
ATA AQ n Antarctica
ATF TF n French Southern Territories
ATG AG n Antigua & Barbuda
AUS AU r Australia
AUT AT r Austria
AZE AZ o Azerbaijan
BDI BI n Burundi
BEL BE r Belgium
BEN BJ n Benin
BES BQ n Caribbean Netherlands
BFA BF n Burkina Faso
BGD BD o Bangladesh
BGR BG o Bulgaria
BHR BH o Bahrain
BHS BS n Bahamas
BIH BA o Bosnia & Herzegovina
BLM BL r St. Barthélemy
BLR BY o Belarus
BLZ BZ n Belize
BMU BM o Bermuda
BOL BO n Bolivia
BRA BR r Brazil
BRB BB o Barbados
BRN BN o Brunei
BTN BT o Bhutan
BVT BV n Bouvet Island
BWA BW n Botswana
CAF CF n Central African Republic
CAN CA r Canada
CCK CC o Cocos (Keeling) Islands
CHE CH r Switzerland
CHL CL o Chile
CHN CN r China
CIV CI n Côte d’Ivoire
CMR CM n Cameroon
COD CD n Congo - Kinshasa
COG CG n Congo - Brazzaville
COK CK o Cook Islands
COL CO o Colombia
COM KM n Comoros
CPV CV o Cape Verde
CRI CR o Costa Rica
CUB CU o Cuba
CUW CW n Curaçao
CXR CX o Christmas Island
CYM KY o Cayman Islands
CYP CY o Cyprus
CZE CZ r Czechia
DEU DE r Germany
DJI DJ n Djibouti
DMA DM n Dominica
DNK DK r Denmark
DOM DO o Dominican Republic
DZA DZ o Algeria
ECU EC o Ecuador
EGY EG o Egypt
ERI ER n Eritrea
ESH EH o Western Sahara
ESP ES r Spain
EST EE r Estonia
ETH ET o Ethiopia
FIN FI r Finland
FJI FJ n Fiji
FLK FK r Falkland Islands
FRA FR r France
FRO FO o Faroe Islands
FSM FM r Micronesia
GAB GA n Gabon
GBR GB r United Kingdom
GEO GE o Georgia
GGY GG r Guernsey
GHA GH n Ghana
GIB GI o Gibraltar
GIN GN o Guinea
GLP GP r Guadeloupe
GMB GM n Gambia
GNB GW o Guinea-Bissau
GNQ GQ n Equatorial Guinea
GRC GR r Greece
GRD GD n Grenada
GRL GL r Greenland
GTM GT o Guatemala
GUF GF r French Guiana
GUM GU r Guam
GUY GY n Guyana
HKG HK n Hong Kong SAR China
HMD HM o Heard & McDonald Islands
HND HN o Honduras
HRV HR o Croatia
HTI HT o Haiti
HUN HU r Hungary
IDN ID o Indonesia
IMN IM r Isle of Man
IND IN r India
IOT IO r British Indian Ocean Territory
IRL IE o Ireland
IRN IR o Iran
IRQ IQ o Iraq
ISL IS o Iceland
ISR IL o Israel
ITA IT r Italy
JAM JM n Jamaica
JEY JE r Jersey
JOR JO o Jordan
JPN JP r Japan
KAZ KZ o Kazakhstan
KEN KE o Kenya
KGZ KG o Kyrgyzstan
KHM KH o Cambodia
KIR KI n Kiribati
KNA KN n St. Kitts & Nevis
KOR KR r South Korea
KWT KW o Kuwait
LAO LA o Laos
LBN LB o Lebanon
LBR LR o Liberia
LBY LY n Libya
LCA LC o St. Lucia
LIE LI r Liechtenstein
LKA LK o Sri Lanka
LSO LS o Lesotho
LTU LT r Lithuania
LUX LU r Luxembourg
LVA LV r Latvia
MAC MO n Macao SAR China
MAF MF r St. Martin
MAR MA o Morocco
MCO MC o Monaco
MDA MD o Moldova
MDG MG o Madagascar
MDV MV o Maldives
MEX MX r Mexico
MHL MH r Marshall Islands
MKD MK o North Macedonia
MLI ML n Mali
MLT MT o Malta
MMR MM o Myanmar (Burma)
MNE ME o Montenegro
MNG MN o Mongolia
MNP MP r Northern Mariana Islands
MOZ MZ o Mozambique
MRT MR n Mauritania
MSR MS o Montserrat
MTQ MQ r Martinique
MUS MU o Mauritius
MWI MW n Malawi
MYS MY r Malaysia
MYT YT r Mayotte
NAM NA o Namibia
NCL NC r New Caledonia
NER NE o Niger
NFK NF o Norfolk Island
NGA NG o Nigeria
NIC NI o Nicaragua
NIU NU n Niue
NLD NL r Netherlands
NOR NO r Norway
NPL NP o Nepal
NRU NR n Nauru
NZL NZ r New Zealand
OMN OM o Oman
PAK PK o Pakistan
PAN PA o Panama
PCN PN r Pitcairn Islands
PER PE o Peru
PHL PH o Philippines
PLW PW r Palau
PNG PG o Papua New Guinea
POL PL r Poland
PRI PR r Puerto Rico
PRK KP - North Korea
PRT PT r Portugal
PRY PY o Paraguay
PSE PS n Palestinian Territories
PYF PF r French Polynesia
QAT QA n Qatar
REU RE r Réunion
ROU RO r Romania
RUS RU r Russia
RWA RW n Rwanda
SAU SA o Saudi Arabia
SDN SD o Sudan
SEN SN o Senegal
SGP SG r Singapore
SGS GS r South Georgia & South Sandwich Islands
SHN SH r St. Helena
SJM SJ r Svalbard & Jan Mayen
SLB SB n Solomon Islands
SLE SL n Sierra Leone
SLV SV o El Salvador
SMR SM r San Marino
SOM SO o Somalia
SPM PM r St. Pierre & Miquelon
SRB RS o Serbia
SSD SS n South Sudan
STP ST n São Tomé & Príncipe
SUR SR n Suriname
SVK SK r Slovakia
SVN SI o Slovenia
SWE SE r Sweden
SWZ SZ o Eswatini
SXM SX n Sint Maarten
SYC SC n Seychelles
SYR SY n Syria
TCA TC r Turks & Caicos Islands
TCD TD n Chad
TGO TG n Togo
THA TH o Thailand
TJK TJ o Tajikistan
TKL TK n Tokelau
TKM TM o Turkmenistan
TLS TL n Timor-Leste
TON TO n Tonga
TTO TT o Trinidad & Tobago
TUN TN o Tunisia
TUR TR r Türkiye
TUV TV n Tuvalu
TWN TW r Taiwan
TZA TZ o Tanzania
UGA UG n Uganda
UKR UA r Ukraine
UMI UM o U.S. Outlying Islands
URY UY o Uruguay
USA US r United States
UZB UZ o Uzbekistan
VAT VA o Vatican City
VCT VC o St. Vincent & Grenadines
VEN VE o Venezuela
VGB VG o British Virgin Islands
VIR VI r U.S. Virgin Islands
VNM VN o Vietnam
VUT VU n Vanuatu
WLF WF r Wallis & Futuna
WSM WS o Samoa
YEM YE n Yemen
ZAF ZA r South Africa
ZMB ZM o Zambia
ZWE ZW n Zimbabwe
`;

/** For each country its subdivisions: the code without its prefix, and the name. */
export const subdivisionLines: Readonly<Record<string, string>> = {
  AD: `02 Canillo
03 Encamp
04 La Massana
05 Ordino
06 Sant Julià de Lòria
07 Andorra la Vella
08 Escaldes-Engordany`,
  AE: `AJ Ajman
AZ Abu Dhabi
DU Dubai
FU Fujairah
RK Ras al-Khaimah
SH Sharjah
UQ Umm al-Quwain`,
  AF: `BAL Balkh
BAM Bamyan
BDG Badghis
BDS Badakhshan
BGL Baghlan
DAY Daykundi
FRA Farah
FYB Faryab
GHA Ghazni
GHO Ghōr
HEL Helmand
HER Herat
JOW Jowzjan
KAB Kabul
KAN Kandahar
KAP Kapisa
KDZ Kunduz
KHO Khost
KNR Kunar
LAG Laghman
LOG Logar
NAN Nangarhar
NIM Nimruz
NUR Nuristan
PAN Panjshir
PAR Parwan
PIA Paktia
PKA Paktika
SAM Samangan
SAR Sar-e Pol
TAK Takhar
URU Urozgan
WAR Maidan Wardak
ZAB Zabul`,
  AG: `03 Saint George
04 Saint John
05 Saint Mary
06 Saint Paul
07 Saint Peter
08 Saint Philip
10 Barbuda
11 Redonda`,
  AL: `01 Berat County
02 Durrës County
03 Elbasan County
04 Fier County
05 Gjirokastër County
06 Korçë County
07 Kukës County
08 Lezhë County
09 Dibër County
10 Shkodër County
11 Tirana County
12 Vlorë County`,
  AM: `AG Aragatsotn
AR Ararat
AV Armavir
ER Yerevan
GR Gegharkunik
KT Kotayk
LO Lori
SH Shirak
SU Syunik
TV Tavush
VD Vayots Dzor`,
  AO: `BGO Bengo
BGU Benguela
BIE Bié
CAB Cabinda
CCU Cuando Cubango
CNN Cunene
CNO Cuanza Norte
CUS Cuanza Sul
HUA Huambo
HUI Huíla
LNO Lunda Norte
LSU Lunda Sul
LUA Luanda
MAL Malanje
MOX Moxico
NAM Namibe
UIG Uíge
ZAI Zaire`,
  AR: `A Salta
B Buenos Aires Province
C Buenos Aires
D San Luis
E Entre Ríos
F La Rioja
G Santiago del Estero
H Chaco
J San Juan
K Catamarca
L La Pampa
M Mendoza
N Misiones
P Formosa
Q Neuquén
R Río Negro
S Santa Fe
T Tucumán
U Chubut
V Tierra del Fuego
W Corrientes
X Córdoba
Y Jujuy
Z Santa Cruz`,
  AT: `1 Burgenland
2 Carinthia
3 Lower Austria
4 Upper Austria
5 Salzburg
6 Styria
7 Tyrol
8 Vorarlberg
9 Vienna`,
  AU: `ACT Australian Capital Territory
NSW New South Wales
NT Northern Territory
QLD Queensland
SA South Australia
TAS Tasmania
VIC Victoria
WA Western Australia`,
  AZ: `ABS Absheron
AGA Agstafa
AGC Aghjabadi
AGM Agdam
AGS Agdash
AGU Agsu
AST Astara
BA Baku
BAB Babek
BAL Balakan
BAR Barda
BEY Beylagan
BIL Bilasuvar
CAB Jabrayil
CAL Jalilabad
CUL Julfa
DAS Dashkasan
FUZ Fizuli
GA Ganja
GAD Gadabay
GOR Goranboy
GOY Goychay
GYG Goygol
HAC Hajigabul
IMI Imishli
ISM Ismailli
KAL Kalbajar
KAN Kangarli
KUR Kurdamir
LA Lankaran
LAC Lachin
LAN Lankaran District
LER Lerik
MAS Masally
MI Mingachevir
NA Naftalan
NEF Neftchala
NV Nakhchivan
NX Nakhchivan AR
OGU Oghuz
ORD Ordubad
QAB Qabala
QAX Qakh
QAZ Qazakh
QBA Quba
QBI Qubadli
QOB Gobustan
QUS Qusar
SA Shaki
SAB Sabirabad
SAD Sadarak
SAH Shahbuz
SAK Shaki District
SAL Salyan
SAR Sharur
SAT Saatly
SBN Shabran
SIY Siazan
SKR Shamkir
SM Sumqayit
SMI Shamakhi
SMX Samukh
SR Shirvan
SUS Shusha
TAR Tartar
TOV Tovuz
UCA Ujar
XA Stepanakert
XAC Khachmaz
XCI Khojali
XIZ Khizi
XVD Khojavend
YAR Yardymli
YE Yevlakh
YEV Yevlakh District
ZAN Zangilan
ZAQ Zaqatala
ZAR Zardab`,
  BA: `BIH Federation of Bosnia and Herzegovina
BRC Brčko District
SRP Republika Srpska`,
  BB: `01 Christ Church
02 Saint Andrew
03 Saint George
04 Saint James
05 Saint John
06 Saint Joseph
07 Saint Lucy
08 Saint Michael
09 Saint Peter
10 Saint Philip
11 Saint Thomas`,
  BD: `01 Bandarban
02 Barguna
03 Bogra
04 Brahmanbaria
05 Bagerhat
06 Barisal Division
07 Bhola
08 Comilla
09 Chandpur
10 Chittagong
11 Cox’s Bazar
12 Chuadanga
13 Dhaka
14 Dinajpur
15 Faridpur
16 Feni
17 Gopalganj
18 Gazipur
19 Gaibandha
20 Habiganj
21 Jamalpur
22 Jessore
23 Jhenaidah
24 Joypurhat
25 Jhalokati
26 Kishoreganj
27 Khulna
28 Kurigram
29 Khagrachari
30 Kushtia
31 Lakshmipur
32 Lalmonirhat
33 Manikganj
34 Mymensingh
35 Munshiganj
36 Madaripur
37 Magura
38 Maulvi Bazar
39 Meherpur
40 Narayanganj
41 Netrokona
42 Narsingdi
43 Narail
44 Natore
45 Nawabganj
46 Nilphamari
47 Noakhali
48 Naogaon
49 Pabna
50 Pirojpur
51 Patuakhali
52 Panchagarh
53 Rajbari
54 Rajshahi
55 Rangpur
56 Rangamati Hill
57 Sherpur
58 Satkhira
59 Sirajganj
60 Sylhet
61 Sunamganj
62 Shariatpur
63 Tangail
64 Thakurgaon
A Barisal
B Chittagong Division
C Dhaka Division
D Khulna Division
E Rajshahi Division
F Rangpur Division
G Sylhet Division
H Mymensingh Division`,
  BE: `BRU Brussels
VAN Antwerp
VBR Flemish Brabant
VLG Flanders
VLI Limburg
VOV East Flanders
VWV West Flanders
WAL Wallonia
WBR Walloon Brabant
WHT Hainaut
WLG Liège
WLX Luxembourg
WNA Namur`,
  BF: `01 Boucle du Mouhoun
02 Cascades
03 Centre
04 Centre-Est
05 Centre-Nord
06 Centre-Ouest
07 Centre-Sud
08 Est
09 Hauts-Bassins
10 Nord
11 Plateau-Central
12 Sahel
13 Sud-Ouest
BAL Balé
BAM Bam
BAN Banwa
BAZ Bazèga
BGR Bougouriba
BLG Boulgou
BLK Boulkiemdé
COM Comoé
GAN Ganzourgou
GNA Gnagna
GOU Gourma
HOU Houet
IOB Ioba
KAD Kadiogo
KEN Kénédougou
KMD Komondjari
KMP Kompienga
KOP Koulpélogo
KOS Kossi
KOT Kouritenga
KOW Kourwéogo
LER Léraba
LOR Loroum
MOU Mouhoun
NAM Namentenga
NAO Nahouri
NAY Nayala
NOU Noumbiel
OUB Oubritenga
OUD Oudalan
PAS Passoré
PON Poni
SEN Séno
SIS Sissili
SMT Sanmatenga
SNG Sanguié
SOM Soum
SOR Sourou
TAP Tapoa
TUI Tuy
YAG Yagha
YAT Yatenga
ZIR Ziro
ZON Zondoma
ZOU Zoundwéogo`,
  BG: `01 Blagoevgrad
02 Burgas
03 Varna
04 Veliko Tarnovo
05 Vidin
06 Vratsa
07 Gabrovo
08 Dobrich
09 Kardzhali
10 Kyustendil
11 Lovech
12 Montana
13 Pazardzhik
14 Pernik
15 Pleven
16 Plovdiv
17 Razgrad
18 Ruse
19 Silistra
20 Sliven
21 Smolyan
22 Sofia
23 Sofia District
24 Stara Zagora
25 Targovishte
26 Haskovo
27 Shumen
28 Yambol`,
  BH: `13 Capital
14 Southern
15 Muharraq
17 Northern`,
  BI: `BB Bubanza
BL Bujumbura Rural
BM Bujumbura
BR Bururi
CA Cankuzo
CI Cibitoke
GI Gitega
KI Kirundo
KR Karuzi
KY Kayanza
MA Makamba
MU Muramvya
MW Mwaro
MY Muyinga
NG Ngozi
RM Rumonge
RT Rutana
RY Ruyigi`,
  BJ: `AK Atakora
AL Alibori
AQ Atlantique
BO Borgou
CO Collines
DO Donga
KO Kouffo
LI Littoral
MO Mono
OU Ouémé
PL Plateau
ZO Zou`,
  BN: `BE Belait
BM Brunei-Muara
TE Temburong
TU Tutong`,
  BO: `B Beni
C Cochabamba
H Chuquisaca
L La Paz
N Pando
O Oruro
P Potosí
S Santa Cruz
T Tarija`,
  BQ: `BO Bonaire
SA Saba
SE Sint Eustatius`,
  BR: `AC Acre
AL Alagoas
AM Amazonas
AP Amapá
BA Bahia
CE Ceará
DF Federal District
ES Espírito Santo
GO Goiás
MA Maranhão
MG Minas Gerais
MS Mato Grosso do Sul
MT Mato Grosso
PA Pará
PB Paraíba
PE Pernambuco
PI Piauí
PR Paraná
RJ Rio de Janeiro
RN Rio Grande do Norte
RO Rondônia
RR Roraima
RS Rio Grande do Sul
SC Santa Catarina
SE Sergipe
SP São Paulo
TO Tocantins`,
  BS: `AK Acklins
BI Bimini
BP Black Point
BY Berry Islands
CE Central Eleuthera
CI Cat Island
CK Crooked Island
CO Central Abaco
CS Central Andros
EG East Grand Bahama
EX Exuma
FP Freeport
GC Grand Cay
HI Harbour Island
HT Hope Town
IN Inagua
LI Long Island
MC Mangrove Cay
MG Mayaguana
MI Moore’s Island
NE North Eleuthera
NO North Abaco
NP New Providence
NS North Andros
RC Rum Cay
RI Ragged Island
SA South Andros
SE South Eleuthera
SO South Abaco
SS San Salvador
SW Spanish Wells
WG West Grand Bahama`,
  BT: `11 Paro
12 Chukha
13 Haa
14 Samtse
15 Thimphu
21 Tsirang
22 Dagana
23 Punakha
24 Wangdue Phodrang
31 Sarpang
32 Trongsa
33 Bumthang
34 Zhemgang
41 Trashigang
42 Mongar
43 Pemagatshel
44 Lhuntse
45 Samdrup Jongkhar
GA Gasa
TY Trashiyangtse`,
  BW: `CE Central
CH Chobe
FR Francistown
GA Gaborone
GH Ghanzi
JW Jwaneng
KG Kgalagadi
KL Kgatleng
KW Kweneng
LO Lobatse
NE North East
NW North West
SE South East
SO Southern
SP Selibe Phikwe
ST Sowa Town`,
  BY: `BR Brest
HM Minsk
HO Homel
HR Hrodna
MA Magileu
MI Minsk Region
VI Vitebsk`,
  BZ: `BZ Belize
CY Cayo
CZL Corozal
OW Orange Walk
SC Stann Creek
TOL Toledo`,
  CA: `AB Alberta
BC British Columbia
MB Manitoba
NB New Brunswick
NL Newfoundland and Labrador
NS Nova Scotia
NT Northwest Territories
NU Nunavut
ON Ontario
PE Prince Edward Island
QC Quebec
SK Saskatchewan
YT Yukon`,
  CD: `BC Bas-Congo
BU Bas-Uélé
EQ Équateur
HK Haut-Katanga
HL Haut-Lomami
HU Haut-Uélé
IT Ituri
KC Kasaï Central
KE Kasaï-Oriental
KG Kwango
KL Kwilu
KN Kinshasa
KS Kasaï
LO Lomami
LU Lualaba
MA Maniema
MN Mai-Ndombe
MO Mongala
NK North Kivu
NU Nord-Ubangi
SA Sankuru
SK South Kivu
SU Sud-Ubangi
TA Tanganyika
TO Tshopo
TU Tshuapa`,
  CF: `AC Ouham
BB Bamingui-Bangoran
BGF Bangui
BK Basse-Kotto
HK Haute-Kotto
HM Haut-Mbomou
HS Mambéré-Kadéï
KB Nana-Grébizi
KG Kémo
LB Lobaye
MB Mbomou
MP Ombella-M’Poko
NM Nana-Mambéré
OP Ouham-Pendé
SE Sangha-Mbaéré
UK Ouaka
VK Vakaga`,
  CG: `11 Bouenza
12 Pool
13 Sangha
14 Plateaux
15 Cuvette-Ouest
16 Pointe-Noire
2 Lékoumou
5 Kouilou
7 Likouala
8 Cuvette
9 Niari
BZV Brazzaville`,
  CH: `AG Aargau
AI Appenzell Innerrhoden
AR Appenzell Ausserrhoden
BE Bern
BL Basel-Landschaft
BS Basel-Stadt
FR Fribourg
GE Geneva
GL Glarus
GR Graubünden
JU Jura
LU Lucerne
NE Neuchâtel
NW Nidwalden
OW Obwalden
SG St. Gallen
SH Schaffhausen
SO Solothurn
SZ Schwyz
TG Thurgau
TI Ticino
UR Uri
VD Vaud
VS Valais
ZG Zug
ZH Zürich`,
  CI: `AB Abidjan
BS Bas-Sassandra²
CM Comoé
DN Denguélé²
GD Gôh-Djiboua
LC Lacs²
LG Lagunes²
MG Montagnes
SM Sassandra-Marahoué
SV Savanes
VB Vallée du Bandama²
WR Woroba
YM Yamoussoukro
ZZ Zanzan²`,
  CL: `AI Aysén
AN Antofagasta
AP Arica y Parinacota
AR Araucanía
AT Atacama
BI Bío Bío
CO Coquimbo
LI Libertador General Bernardo O’Higgins
LL Los Lagos
LR Los Ríos
MA Magallanes Region
ML Maule
NB Ñuble
RM Santiago Metropolitan
TA Tarapacá
VS Valparaíso`,
  CM: `AD Adamawa
CE Centre
EN Far North
ES East
LT Littoral
NO North
NW Northwest
OU West
SU South
SW Southwest`,
  CN: `AH Anhui
BJ Beijing
CQ Chongqing
FJ Fujian
GD Guangdong
GS Gansu
GX Guangxi
GZ Guizhou
HA Henan
HB Hubei
HE Hebei
HI Hainan
HK Hong Kong SAR China
HL Heilongjiang
HN Hunan
JL Jilin
JS Jiangsu
JX Jiangxi
LN Liaoning
MO Macao SAR China
NM Inner Mongolia
NX Ningxia
QH Qinghai
SC Sichuan
SD Shandong
SH Shanghai
SN Shaanxi
SX Shanxi
TJ Tianjin
TW Taiwan
XJ Xinjiang
XZ Tibet
YN Yunnan
ZJ Zhejiang`,
  CO: `AMA Amazonas
ANT Antioquia
ARA Arauca
ATL Atlántico
BOL Bolívar
BOY Boyacá
CAL Caldas
CAQ Caquetá
CAS Casanare
CAU Cauca
CES Cesar
CHO Chocó
COR Córdoba
CUN Cundinamarca
DC Capital District
GUA Guainía
GUV Guaviare
HUI Huila
LAG La Guajira
MAG Magdalena
MET Meta
NAR Nariño
NSA Norte de Santander
PUT Putumayo
QUI Quindío
RIS Risaralda
SAN Santander
SAP San Andrés & Providencia
SUC Sucre
TOL Tolima
VAC Valle del Cauca
VAU Vaupés
VID Vichada`,
  CR: `A Alajuela
C Cartago
G Guanacaste
H Heredia
L Limón
P Puntarenas
SJ San José`,
  CU: `01 Pinar del Río
03 Havana
04 Matanzas
05 Villa Clara
06 Cienfuegos
07 Sancti Spíritus
08 Ciego de Ávila
09 Camagüey
10 Las Tunas
11 Holguín
12 Granma
13 Santiago de Cuba
14 Guantánamo
15 Artemisa
16 Mayabeque
99 Isla de la Juventud`,
  CV: `B Barlavento Islands
BR Brava
BV Boa Vista
CA Santa Catarina
CF Santa Catarina do Fogo
CR Santa Cruz
MA Maio
MO Mosteiros
PA Paul
PN Porto Novo
PR Praia
RB Ribeira Brava
RG Ribeira Grande
RS Ribeira Grande de Santiago
S Sotavento Islands
SD São Domingos
SF São Filipe
SL Sal
SM São Miguel
SO São Lourenço dos Órgãos
SS São Salvador do Mundo
SV São Vicente
TA Tarrafal
TS Tarrafal de São Nicolau`,
  CY: `01 Nicosia
02 Limassol
03 Larnaca
04 Famagusta
05 Paphos
06 Kyrenia`,
  CZ: `10 Prague, Hlavní mešto
20 Středočeský
201 Benešov
202 Beroun
203 Kladno
204 Kolín
205 Kutná Hora
206 Mělník
207 Mladá Boleslav
208 Nymburk
209 Prague-East
20A Prague-West
20B Příbram
20C Rakovník
31 Jihočeský
311 České Budějovice
312 Český Krumlov
313 Jindřichův Hradec
314 Písek
315 Prachatice
316 Strakonice
317 Tábor
32 Plzeňský
321 Domažlice
322 Klatovy
323 Plzeň
324 Plzeň-South
325 Plzeň-North
326 Rokycany
327 Tachov
41 Karlovarský
411 Cheb
412 Karlovy Vary
413 Sokolov
42 Ústecký
421 Děčín
422 Chomutov
423 Litoměřice
424 Louny
425 Most
426 Teplice
427 Ústí nad Labem
51 Liberecký
511 Česká Lípa
512 Jablonec nad Nisou
513 Liberec
514 Semily
52 Královéhradecký
521 Hradec Králové
522 Jičín
523 Náchod
524 Rychnov nad Kněžnou
525 Trutnov
53 Pardubický
531 Chrudim
532 Pardubice
533 Svitavy
534 Ústí nad Orlicí
63 Vysočina
631 Havlíčkův Brod
632 Jihlava
633 Pelhřimov
634 Třebíč
635 Žďár nad Sázavou
64 Jihomoravský
641 Blansko
642 Brno-město
643 Brno-venkov
644 Břeclav
645 Hodonín
646 Vyškov
647 Znojmo
71 Olomoucký
711 Jeseník
712 Olomouc
713 Prostějov
714 Přerov
715 Šumperk
72 Zlínský
721 Kroměříž
722 Uherské Hradiště
723 Vsetín
724 Zlín
80 Moravskoslezský
801 Bruntál
802 Frýdek-Místek
803 Karviná
804 Nový Jičín
805 Opava
806 Ostrava`,
  DE: `BB Brandenburg
BE Berlin
BW Baden-Württemberg
BY Bavaria
HB Bremen
HE Hesse
HH Hamburg
MV Mecklenburg-Vorpommern
NI Lower Saxony
NW North Rhine-Westphalia
RP Rhineland-Palatinate
SH Schleswig-Holstein
SL Saarland
SN Saxony
ST Saxony-Anhalt
TH Thuringia`,
  DJ: `AR Arta
AS Ali Sabieh
DI Dikhil
DJ Djibouti
OB Obock
TA Tadjourah`,
  DK: `81 Northern Denmark
82 Central Denmark
83 Southern Denmark
84 Capital Region
85 Zealand`,
  DM: `02 Saint Andrew
03 Saint David
04 Saint George
05 Saint John
06 Saint Joseph
07 Saint Luke
08 Saint Mark
09 Saint Patrick
10 Saint Paul
11 Saint Peter`,
  DO: `01 Distrito Nacional
02 Azua
03 Baoruco
04 Barahona
05 Dajabón
06 Duarte
07 Elías Piña
08 El Seibo
09 Espaillat
10 Independencia
11 La Altagracia
12 La Romana
13 La Vega
14 María Trinidad Sánchez
15 Monte Cristi
16 Pedernales
17 Peravia
18 Puerto Plata
19 Hermanas Mirabal
20 Samaná
21 San Cristóbal
22 San Juan
23 San Pedro de Macorís
24 Sánchez Ramírez
25 Santiago
26 Santiago Rodríguez
27 Valverde
28 Monseñor Nouel
29 Monte Plata
30 Hato Mayor
31 San José de Ocoa
32 Santo Domingo
33 Cibao Nordeste
34 Cibao Noroeste
35 Cibao Norte
36 Cibao Sur
37 El Valle
38 Enriquillo
39 Higüamo
40 Ozama
41 Valdesia
42 Yuma`,
  DZ: `01 Adrar
02 Chlef
03 Laghouat
04 Oum El Bouaghi
05 Batna
06 Béjaïa
07 Biskra
08 Béchar
09 Blida
10 Bouira
11 Tamanghasset
12 Tébessa
13 Tlemcen
14 Tiaret
15 Tizi Ouzou
16 Algiers
17 Djelfa
18 Jijel
19 Sétif
20 Saïda
21 Skikda
22 Sidi Bel Abbès
23 Annaba
24 Guelma
25 Constantine
26 Médéa
27 Mostaganem
28 M’Sila
29 Mascara
30 Ouargla
31 Oran
32 El Bayadh
33 Illizi
34 Bordj Bou Arréridj
35 Boumerdès
36 El Tarf
37 Tindouf
38 Tissemsilt
39 El Oued
40 Khenchela
41 Souk Ahras
42 Tipasa
43 Mila
44 Aïn Defla
45 Naama
46 Aïn Témouchent
47 Ghardaïa
48 Relizane
49 Timimoun
50 Bordj Badji Mokhtar
51 Ouled Djellal
52 Béni Abbès
53 In Salah
54 In Guezzam
55 Touggourt
56 Djanet
57 El Meghaier
58 El Meniaa`,
  EC: `A Azuay
B Bolívar
C Carchi
D Orellana
E Esmeraldas
F Cañar
G Guayas
H Chimborazo
I Imbabura
L Loja
M Manabí
N Napo
O El Oro
P Pichincha
R Los Ríos
S Morona-Santiago
SD Santo Domingo de los Tsáchilas
SE Santa Elena
T Tungurahua
U Sucumbíos
W Galápagos
X Cotopaxi
Y Pastaza
Z Zamora-Chinchipe`,
  EE: `130 Alutaguse
141 Anija
142 Antsla
171 Elva
184 Haapsalu
191 Haljala
198 Harku
205 Hiiumaa
214 Häädemeeste
245 Jõelähtme
247 Jõgeva
251 Jõhvi
255 Järva
272 Kadrina
283 Kambja
284 Kanepi
291 Kastre
293 Kehtna
296 Keila
303 Kihnu
305 Kiili
317 Kohila
321 Kohtla-Järve
338 Kose
353 Kuusalu
37 Harju
39 Hiiu
424 Loksa
430 Lääneranna
431 Lääne-Harju
432 Luunja
441 Lääne-Nigula
442 Lüganuse
446 Maardu
45 Ida-Virumaa
478 Muhu
480 Mulgi
486 Mustvee
50 Jõgevamaa
503 Märjamaa
511 Narva
514 Narva-Jõesuu
52 Järvamaa
528 Nõo
557 Otepää
56 Läänemaa
567 Paide
586 Peipsiääre
60 Lääne-Virumaa
615 Põhja-Sakala
618 Põltsamaa
622 Põlva
624 Pärnu
638 Põhja-Pärnumaa
64 Põlvamaa
651 Raasiku
653 Rae
661 Rakvere
663 Rakvere²
668 Rapla
68 Pärnumaa
689 Ruhnu
698 Rõuge
708 Räpina
71 Raplamaa
712 Saarde
714 Saaremaa
719 Saku
726 Saue
732 Setomaa
735 Sillamäe
74 Saare
784 Tallinn
79 Tartumaa
792 Tapa
793 Tartu
796 Tartu²
803 Toila
809 Tori
81 Valgamaa
824 Tõrva
834 Türi
84 Viljandi
855 Valga
87 Võrumaa
890 Viimsi
897 Viljandi²
899 Viljandi³
901 Vinni
903 Viru-Nigula
907 Vormsi
917 Võru²
919 Võru
928 Väike-Maarja`,
  EG: `ALX Alexandria
ASN Aswan
AST Asyut
BA Red Sea
BH Beheira
BNS Beni Suef
C Cairo
DK Dakahlia
DT Damietta
FYM Faiyum
GH Gharbia
GZ Giza
IS Ismailia
JS South Sinai
KB Qalyubia
KFS Kafr el-Sheikh
KN Qena
LX Luxor
MN Minya
MNF Monufia
MT Matrouh
PTS Port Said
SHG Sohag
SHR Al Sharqia
SIN North Sinai
SUZ Suez
WAD New Valley`,
  ER: `AN Anseba
DK Southern Red Sea
DU Debub
GB Gash-Barka
MA Maekel
SK Northern Red Sea`,
  ES: `A Alicante
AB Albacete
AL Almería
AN Andalusia
AR Aragon
AS Asturias
AV Ávila
B Barcelona
BA Badajoz
BI Biscay
BU Burgos
C A Coruña
CA Cádiz
CB Cantabria
CC Cáceres
CE Ceuta
CL Castile and León
CM Castile-La Mancha
CN Canary Islands
CO Córdoba
CR Ciudad Real
CS Castellón
CT Catalonia
CU Cuenca
EX Extremadura
GA Galicia
GC Las Palmas
GI Girona
GR Granada
GU Guadalajara
H Huelva
HU Huesca
IB Balearic Islands
J Jaén
L Lleida
LE León
LO La Rioja Province
LU Lugo
M Madrid Province
MA Málaga
MC Murcia Region
MD Madrid Autonomous Community
ML Melilla
MU Murcia
NA Navarra
NC Navarra Chartered Community
O Asturias Province
OR Ourense
P Palencia
PM Balears Province
PO Pontevedra
PV Basque Country
RI La Rioja
S Cantabria Province
SA Salamanca
SE Seville
SG Segovia
SO Soria
SS Gipuzkoa
T Tarragona
TE Teruel
TF Santa Cruz de Tenerife
TO Toledo
V Valencia
VA Valladolid
VC Valencian Community
VI Álava
Z Zaragoza
ZA Zamora`,
  ET: `AA Addis Ababa
AF Afar
AM Amhara
BE Benishangul-Gumuz
DD Dire Dawa
GA Gambela
HA Harari
OR Oromia
SI Sidama
SN Southern Nations, Nationalities, and Peoples
SO Somali
SW Southwest Ethiopia Peoples
TI Tigray`,
  FI: `01 Åland Islands
02 South Karelia
03 Southern Ostrobothnia
04 Southern Savonia
05 Kainuu
06 Tavastia Proper
07 Central Ostrobothnia
08 Central Finland
09 Kymenlaakso
10 Lapland
11 Pirkanmaa
12 Ostrobothnia
13 North Karelia
14 Northern Ostrobothnia
15 Northern Savonia
16 Päijänne Tavastia
17 Satakunta
18 Uusimaa
19 Southwest Finland`,
  FJ: `01 Ba
02 Bua
03 Cakaudrove
04 Kadavu
05 Lau
06 Lomaiviti
07 Macuata
08 Nadroga-Navosa
09 Naitasiri
10 Namosi
11 Ra
12 Rewa
13 Serua
14 Tailevu
C Central
E Eastern
N Northern
R Rotuma
W Western`,
  FM: `KSA Kosrae
PNI Pohnpei
TRK Chuuk
YAP Yap`,
  FR: `01 Ain
02 Aisne
03 Allier
04 Alpes-de-Haute-Provence
05 Hautes-Alpes
06 Alpes-Maritimes
07 Ardèche
08 Ardennes
09 Ariège
10 Aube
11 Aude
12 Aveyron
13 Bouches-du-Rhône
14 Calvados
15 Cantal
16 Charente
17 Charente-Maritime
18 Cher
19 Corrèze
20R Corse
21 Côte-d’Or
22 Côtes-d’Armor
23 Creuse
24 Dordogne
25 Doubs
26 Drôme
27 Eure
28 Eure-et-Loir
29 Finistère
2A Corse-du-Sud
2B Haute-Corse
30 Gard
31 Haute-Garonne
32 Gers
33 Gironde
34 Hérault
35 Ille-et-Vilaine
36 Indre
37 Indre-et-Loire
38 Isère
39 Jura
40 Landes
41 Loir-et-Cher
42 Loire
43 Haute-Loire
44 Loire-Atlantique
45 Loiret
46 Lot
47 Lot-et-Garonne
48 Lozère
49 Maine-et-Loire
50 Manche
51 Marne
52 Haute-Marne
53 Mayenne
54 Meurthe-et-Moselle
55 Meuse
56 Morbihan
57 Moselle
58 Nièvre
59 Nord
60 Oise
61 Orne
62 Pas-de-Calais
63 Puy-de-Dôme
64 Pyrénées-Atlantiques
65 Hautes-Pyrénées
66 Pyrénées-Orientales
67 Bas-Rhin
68 Haut-Rhin
69 Rhône
69M Métropole de Lyon
6AE Alsace
70 Haute-Saône
71 Saône-et-Loire
72 Sarthe
73 Savoie
74 Haute-Savoie
75C Paris
76 Seine-Maritime
77 Seine-et-Marne
78 Yvelines
79 Deux-Sèvres
80 Somme
81 Tarn
82 Tarn-et-Garonne
83 Var
84 Vaucluse
85 Vendée
86 Vienne
87 Haute-Vienne
88 Vosges
89 Yonne
90 Territoire de Belfort
91 Essonne
92 Hauts-de-Seine
93 Seine-Saint-Denis
94 Val-de-Marne
95 Val-d’Oise
971 Guadeloupe
972 Martinique
973 Guyane (française)
974 La Réunion
976 Mayotte
ARA Auvergne-Rhône-Alpes
BFC Burgundy-Franche-Comté
BL St. Barthélemy
BRE Brittany
CP Clipperton Island
CVL Centre-Val de Loire
GES Grand-Est
HDF Hauts-de-France
IDF Île-de-France²
MF St. Martin
NAQ Nouvelle-Aquitaine
NC New Caledonia
NOR Normandie
OCC Occitanie
PAC Provence-Alpes-Côte-d’Azur
PDL Pays-de-la-Loire
PF French Polynesia
PM St. Pierre & Miquelon
TF French Southern Territories
WF Wallis & Futuna`,
  GA: `1 Estuaire
2 Haut-Ogooué
3 Moyen-Ogooué
4 Ngounié
5 Nyanga
6 Ogooué-Ivindo
7 Ogooué-Lolo
8 Ogooué-Maritime
9 Woleu-Ntem`,
  GB: `ABC Armagh, Banbridge and Craigavon
ABD Aberdeenshire
ABE Aberdeen
AGB Argyll and Bute
AGY Anglesey
AND Ards and North Down
ANN Antrim and Newtownabbey
ANS Angus
BAS Bath and North East Somerset
BBD Blackburn with Darwen
BCP Bournemouth, Christchurch and Poole
BDF Bedford
BDG Barking and Dagenham
BEN Brent
BEX Bexley
BFS Belfast
BGE Bridgend
BGW Blaenau Gwent
BIR Birmingham
BKM Buckinghamshire
BNE Barnet
BNH Brighton and Hove
BNS Barnsley
BOL Bolton
BPL Blackpool
BRC Bracknell Forest
BRD Bradford
BRY Bromley
BST Bristol
BUR Bury
CAM Cambridgeshire
CAY Caerphilly
CBF Central Bedfordshire
CCG Causeway Coast and Glens
CGN Ceredigion
CHE Cheshire East
CHW Cheshire West and Chester
CLD Calderdale
CLK Clackmannanshire
CMA Cumbria
CMD Camden
CMN Carmarthenshire
CON Cornwall
COV Coventry
CRF Cardiff
CRY Croydon
CWY Conwy
DAL Darlington
DBY Derbyshire
DEN Denbighshire
DER Derby
DEV Devon
DGY Dumfries and Galloway
DNC Doncaster
DND Dundee
DOR Dorset
DRS Derry and Strabane
DUD Dudley
DUR Durham
EAL Ealing
EAY East Ayrshire
EDH Edinburgh
EDU East Dunbartonshire
ELN East Lothian
ELS Outer Hebrides
ENF Enfield
ENG England
ERW East Renfrewshire
ERY East Riding of Yorkshire
ESS Essex
ESX East Sussex
FAL Falkirk
FIF Fife
FLN Flintshire
FMO Fermanagh and Omagh
GAT Gateshead
GLG Glasgow
GLS Gloucestershire
GRE Greenwich
GWN Gwynedd
HAL Halton
HAM Hampshire
HAV Havering
HCK Hackney
HEF Herefordshire
HIL Hillingdon
HLD Highland
HMF Hammersmith and Fulham
HNS Hounslow
HPL Hartlepool
HRT Hertfordshire
HRW Harrow
HRY Haringey
IOS Isles of Scilly
IOW Isle of Wight
ISL Islington
IVC Inverclyde
KEC Kensington and Chelsea
KEN Kent
KHL Kingston upon Hull
KIR Kirklees
KTT Kingston upon Thames
KWL Knowsley
LAN Lancashire
LBC Lisburn and Castlereagh
LBH Lambeth
LCE Leicester
LDS Leeds
LEC Leicestershire
LEW Lewisham
LIN Lincolnshire
LIV Liverpool
LND London
LUT Luton
MAN Manchester
MDB Middlesbrough
MDW Medway
MEA Mid and East Antrim
MIK Milton Keynes
MLN Midlothian
MON Monmouthshire
MRT Merton
MRY Moray
MTY Merthyr Tydfil
MUL Mid Ulster
NAY North Ayrshire
NBL Northumberland
NEL North East Lincolnshire
NET Newcastle upon Tyne
NFK Norfolk
NGM Nottingham
NIR Northern Ireland
NLK North Lanarkshire
NLN North Lincolnshire
NMD Newry, Mourne and Down
NNH North Northamptonshire
NSM North Somerset
NTL Neath Port Talbot
NTT Nottinghamshire
NTY North Tyneside
NWM Newham
NWP Newport
NYK North Yorkshire
OLD Oldham
ORK Orkney Islands
OXF Oxfordshire
PEM Pembrokeshire
PKN Perth and Kinross
PLY Plymouth
POR Portsmouth
POW Powys
PTE Peter
RCC Redcar and Cleveland
RCH Rochdale
RCT Rhondda Cynon Taf
RDB Redbridge
RDG Reading
RFW Renfrewshire
RIC Richmond upon Thames
ROT Rotherham
RUT Rutland
SAW Sandwell
SAY South Ayrshire
SCB Scottish Borders
SCT Scotland
SFK Suffolk
SFT Sefton
SGC South Gloucestershire
SHF Sheffield
SHN Saint Helens
SHR Shropshire
SKP Stockport
SLF Salford
SLG Slough
SLK South Lanarkshire
SND Sunderland
SOL Solihull
SOM Somerset
SOS Southend-on-Sea
SRY Surrey
STE Stoke-on-Trent
STG Stirling
STH Southampton
STN Sutton
STS Staffordshire
STT Stockton-on-Tees
STY South Tyneside
SWA Swansea
SWD Swindon
SWK Southwark
TAM Tameside
TFW Telford and Wrekin
THR Thurrock
TOB Torbay
TOF Torfaen
TRF Trafford
TWH Tower Hamlets
VGL Vale of Glamorgan
WAR Warwickshire
WBK West Berkshire
WDU West Dunbartonshire
WFT Waltham Forest
WGN Wigan
WIL Wiltshire
WKF Wakefield
WLL Walsall
WLN West Lothian
WLS Wales
WLV Wolverhampton
WND Wandsworth
WNH West Northamptonshire
WNM Windsor and Maidenhead
WOK Wokingham
WOR Worcestershire
WRL Wirral
WRT Warrington
WRX Wrexham
WSM Westminster
WSX West Sussex
YOR York
ZET Shetland`,
  GD: `01 Saint Andrew
02 Saint David
03 Saint George
04 Saint John
05 Saint Mark
06 Saint Patrick
10 Carriacou and Petite Martinique`,
  GE: `AB Abkhazia
AJ Adjara
GU Guria
IM Imereti
KA Kakheti
KK Kvemo Kartli
MM Mtskheta-Mtianeti
RL Racha-Lechkhumi and Kvemo Svaneti
SJ Samtskhe-Javakheti
SK Shida Kartli
SZ Samegrelo-Zemo Svaneti
TB Tbilisi`,
  GH: `AA Greater Accra
AF Ahafo
AH Ashanti
BE Bono East
BO Bono
CP Central
EP Eastern
NE North East
NP Northern
OT Oti
SV Savannah
TV Volta
UE Upper East
UW Upper West
WN Western North
WP Western`,
  GL: `AV Avannaata Kommunia
KU Kujalleq
QE Qeqqata
QT Kommune Qeqertalik
SM Sermersooq`,
  GM: `B Banjul
L Lower River Division
M Central River Division
N North Bank Division
U Upper River Division
W West Coast Division`,
  GN: `B Boké Region
BE Beyla
BF Boffa
BK Boké
C Conakry
CO Coyah
D Kindia Region
DB Dabola
DI Dinguiraye
DL Dalaba
DU Dubréka
F Faranah Region
FA Faranah
FO Forécariah
FR Fria
GA Gaoual
GU Guéckédou
K Kankan Region
KA Kankan
KB Koubia
KD Kindia
KE Kérouané
KN Koundara
KO Kouroussa
KS Kissidougou
L Labé Region
LA Labé
LE Lélouma
LO Lola
M Mamou Region
MC Macenta
MD Mandiana
ML Mali
MM Mamou
N Nzérékoré Region
NZ Nzérékoré
PI Pita
SI Siguiri
TE Télimélé
TO Tougué
YO Yomou`,
  GQ: `AN Annobón
BN Bioko Norte
BS Bioko Sur
C Río Muni
CS Centro Sur
DJ Djibloho
I Insular
KN Kié-Ntem
LI Litoral
WN Wele-Nzas`,
  GR: `69 Mount Athos
A East Macedonia and Thrace
B Central Macedonia
C West Macedonia
D Epirus
E Thessaly
F Ionian Islands
G West Greece
H Central Greece
I Attica
J Peloponnese
K North Aegean
L South Aegean
M Crete`,
  GT: `01 Guatemala
02 El Progreso
03 Sacatepéquez
04 Chimaltenango
05 Escuintla
06 Santa Rosa
07 Sololá
08 Totonicapán
09 Quetzaltenango
10 Suchitepéquez
11 Retalhuleu
12 San Marcos
13 Huehuetenango
14 Quiché
15 Baja Verapaz
16 Alta Verapaz
17 Petén
18 Izabal
19 Zacapa
20 Chiquimula
21 Jalapa
22 Jutiapa`,
  GW: `BA Bafatá
BL Bolama
BM Biombo
BS Bissau
CA Cacheu
GA Gabú
L Leste
N Norte
OI Oio
QU Quinara
S Sul
TO Tombali`,
  GY: `BA Barima-Waini
CU Cuyuni-Mazaruni
DE Demerara-Mahaica
EB East Berbice-Corentyne
ES Essequibo Islands-West Demerara
MA Mahaica-Berbice
PM Pomeroon-Supenaam
PT Potaro-Siparuni
UD Upper Demerara-Berbice
UT Upper Takutu-Upper Essequibo`,
  HN: `AT Atlántida
CH Choluteca
CL Colón
CM Comayagua
CP Copán
CR Cortés
EP El Paraíso
FM Francisco Morazán
GD Gracias a Dios
IB Bay Islands
IN Intibucá
LE Lempira
LP La Paz
OC Ocotepeque
OL Olancho
SB Santa Bárbara
VA Valle
YO Yoro`,
  HR: `01 Zagreb County
02 Krapina-Zagorje
03 Sisak-Moslavina
04 Karlovac
05 Varaždin
06 Koprivnica-Križevci
07 Bjelovar-Bilogora
08 Primorje-Gorski Kotar
09 Lika-Senj
10 Virovitica-Podravina
11 Požega-Slavonia
12 Brod-Posavina
13 Zadar
14 Osijek-Baranja
15 Šibenik-Knin
16 Vukovar-Syrmia
17 Split-Dalmatia
18 Istria
19 Dubrovnik-Neretva
20 Međimurje
21 Zagreb`,
  HT: `AR Artibonite
CE Centre
GA Grand’Anse
ND Nord
NE Nord-Est
NI Nippes
NO Nord-Ouest
OU Ouest
SD Sud
SE Sud-Est`,
  HU: `BA Baranya
BC Békéscsaba
BE Békés
BK Bács-Kiskun
BU Budapest
BZ Borsod-Abaúj-Zemplén
CS Csongrád
DE Debrecen
DU Dunaújváros
EG Eger
ER Érd
FE Fejér
GS Győr-Moson-Sopron
GY Győr
HB Hajdú-Bihar
HE Heves
HV Hódmezővásárhely
JN Jász-Nagykun-Szolnok
KE Komárom-Esztergom
KM Kecskemét
KV Kaposvár
MI Miskolc
NK Nagykanizsa
NO Nógrád
NY Nyíregyháza
PE Pest
PS Pécs
SD Szeged
SF Székesfehérvár
SH Szombathely
SK Szolnok
SN Sopron
SO Somogy
SS Szekszárd
ST Salgótarján
SZ Szabolcs-Szatmár-Bereg
TB Tatabánya
TO Tolna
VA Vas
VE Veszprém County
VM Veszprém
ZA Zala
ZE Zalaegerszeg`,
  ID: `AC Aceh
BA Bali
BB Bangka–Belitung Islands
BE Bengkulu
BT Banten
GO Gorontalo
JA Jambi
JB West Java
JI East Java
JK Jakarta
JT Central Java
JW Java
KA Kalimantan
KB West Kalimantan
KI East Kalimantan
KR Riau Islands
KS South Kalimantan
KT Central Kalimantan
KU North Kalimantan
LA Lampung
MA Maluku
ML Maluku Islands
MU North Maluku
NB West Nusa Tenggara
NT East Nusa Tenggara
NU Lesser Sunda Islands
PA Papua
PB West Papua
PD Papua Barat Daya
PE Papua Pengunungan
PP Papua Islands
PS Papua Selatan
PT Papua Tengah
RI Riau
SA North Sulawesi
SB West Sumatra
SG Southeast Sulawesi
SL Sulawesi
SM Sumatra
SN South Sulawesi
SR West Sulawesi
SS South Sumatra
ST Central Sulawesi
SU North Sumatra
YO Yogyakarta`,
  IE: `C Connacht
CE Clare
CN Cavan
CO Cork
CW Carlow
D Dublin
DL Donegal
G Galway
KE Kildare
KK Kilkenny
KY Kerry
L Leinster
LD Longford
LH Louth
LK Limerick
LM Leitrim
LS Laois
M Munster
MH Meath
MN Monaghan
MO Mayo
OY Offaly
RN Roscommon
SO Sligo
TA Tipperary
U Ulster
WD Waterford
WH Westmeath
WW Wicklow
WX Wexford`,
  IL: `D Southern District
HA Haifa District
JM Jerusalem
M Central District
TA Tel Aviv District
Z Northern District`,
  IN: `AN Andaman and Nicobar Islands
AP Andhra Pradesh
AR Arunachal Pradesh
AS Assam
BR Bihar
CG Chhattīsgarh
CH Chandigarh
DH Dādra and Nagar Haveli and Damān and Diu
DL Delhi
GA Goa
GJ Gujarat
HP Himachal Pradesh
HR Haryana
JH Jharkhand
JK Jammu and Kashmir
KA Karnataka
KL Kerala
LA Ladakh
LD Lakshadweep
MH Maharashtra
ML Meghalaya
MN Manipur
MP Madhya Pradesh
MZ Mizoram
NL Nagaland
OD Odisha
PB Punjab
PY Puducherry
RJ Rajasthan
SK Sikkim
TN Tamil Nadu
TR Tripura
TS Telangāna
UK Uttarākhand
UP Uttar Pradesh
WB West Bengal`,
  IQ: `AN Al Anbar
AR Erbil
BA Basra
BB Babylon
BG Baghdad
DA Dohuk
DI Diyala
DQ Dhi Qar
KA Karbala
KI Kirkuk
KR Kurdistan
MA Maysan
MU Al Muthanna
NA Najaf
NI Nineveh
QA Al-Qādisiyyah
SD Saladin
SU Sulaymaniyah
WA Wasit`,
  IR: `00 Markazī
01 East Azerbaijan
02 West Azarbaijan
03 Ardabil
04 Isfahan
05 Ilam
06 Bushehr
07 Tehran
08 Chaharmahal and Bakhtiari
09 Khorāsān-e Raẕavī
10 Khuzestan
11 Zanjan
12 Semnan
13 Sistan and Baluchestan
14 Fars
15 Kerman
16 Kurdistan
17 Kermanshah
18 Kohgiluyeh and Boyer-Ahmad
19 Gilan
20 Lorestan
21 Mazandaran
22 Markazi
23 Hormozgan
24 Hamadan
25 Yazd
26 Qom
27 Golestan
28 Qazvin
29 South Khorasan
30 Razavi Khorasan`,
  IS: `1 Capital
2 Southern Peninsula
3 Western
4 Westfjords
5 Northwestern
6 Northeastern
7 Eastern
8 Southern
AKN Akraneskaupstaður
AKU Akureyrarbær
ARN Árneshreppur
ASA Ásahreppur
BLA Bláskógabyggð
BOG Borgarbyggð
BOL Bolungarvíkurkaupstaður
DAB Dalabyggð
DAV Dalvíkurbyggð
EOM Eyja- og Miklaholtshreppur
EYF Eyjafjarðarsveit
FJD Fjarðabyggð
FJL Fjallabyggð
FLA Flóahreppur
FLR Fljótsdalshreppur
GAR Garðabær
GOG Grímsnes- og Grafningshreppur
GRN Grindavíkurbær
GRU Grundarfjarðarbær
GRY Grýtubakkahreppur
HAF Hafnarfjarðarkaupstaður
HRG Hörgársveit
HRU Hrunamannahreppur
HUG Húnabyggð
HUV Húnaþing vestra
HVA Hvalfjarðarsveit
HVE Hveragerðisbær
ISA Ísafjarðarbær
KAL Kaldrananeshreppur
KJO Kjósarhreppur
KOP Kópavogsbær
LAN Langanesbyggð
MOS Mosfellsbær
MUL Múlaþing
MYR Mýrdalshreppur
NOR Norðurþing
RGE Rangárþing eystra
RGY Rangárþing ytra
RHH Reykhólahreppur
RKN Reykjanesbær
RKV Reykjavíkurborg
SBT Svalbarðsstrandarhreppur
SDN Suðurnesjabær
SDV Súðavíkurhreppur
SEL Seltjarnarnesbær
SFA Sveitarfélagið Árborg
SHF Sveitarfélagið Hornafjörður
SKF Skaftárhreppur
SKG Skagabyggð
SKO Skorradalshreppur
SKR Skagafjörður
SNF Snæfellsbær
SOG Skeiða- og Gnúpverjahreppur
SOL Sveitarfélagið Ölfus
SSS Sveitarfélagið Skagaströnd
STR Strandabyggð
STY Stykkishólmsbær
SVG Sveitarfélagið Vogar
TAL Tálknafjarðarhreppur
THG Þingeyjarsveit
TJO Tjörneshreppur
VEM Vestmannaeyjabær
VER Vesturbyggð
VOP Vopnafjarðarhreppur`,
  IT: `21 Piedmont
23 Aosta Valley
25 Lombardy
32 Trentino-South Tyrol
34 Veneto
36 Friuli–Venezia Giulia
42 Liguria
45 Emilia-Romagna
52 Tuscany
55 Umbria
57 Marche
62 Lazio
65 Abruzzo
67 Molise
72 Campania
75 Apulia
77 Basilicata
78 Calabria
82 Sicily
88 Sardinia
AG Agrigento
AL Alessandria
AN Ancona
AP Ascoli Piceno
AQ L’Aquila
AR Arezzo
AT Asti
AV Avellino
BA Bari
BG Bergamo
BI Biella
BL Belluno
BN Benevento
BO Bologna
BR Brindisi
BS Brescia
BT Barletta-Andria-Trani
BZ South Tyrol
CA Cagliari
CB Campobasso
CE Caserta
CH Chieti
CL Caltanissetta
CN Cuneo
CO Como
CR Cremona
CS Cosenza
CT Catania
CZ Catanzaro
EN Enna
FC Forlì-Cesena
FE Ferrara
FG Foggia
FI Florence
FM Fermo
FR Frosinone
GE Genoa
GO Gorizia
GR Grosseto
IM Imperia
IS Isernia
KR Crotone
LC Lecco
LE Lecce
LI Livorno
LO Lodi
LT Latina
LU Lucca
MB Monza and Brianza
MC Macerata
ME Messina
MI Milan
MN Mantua
MO Modena
MS Massa and Carrara
MT Matera
NA Naples
NO Novara
NU Nuoro
OR Oristano
PA Palermo
PC Piacenza
PD Padua
PE Pescara
PG Perugia
PI Pisa
PN Pordenone
PO Prato
PR Parma
PT Pistoia
PU Pesaro and Urbino
PV Pavia
PZ Potenza
RA Ravenna
RC Reggio Calabria
RE Reggio Emilia
RG Ragusa
RI Rieti
RM Rome
RN Rimini
RO Rovigo
SA Salerno
SI Siena
SO Sondrio
SP La Spezia
SR Syracuse
SS Sassari
SU Sud Sardegna
SV Savona
TA Taranto
TE Teramo
TN Trentino
TO Turin
TP Trapani
TR Terni
TS Trieste
TV Treviso
UD Udine
VA Varese
VB Verbano-Cusio-Ossola
VC Vercelli
VE Venice
VI Vicenza
VR Verona
VT Viterbo
VV Vibo Valentia`,
  JM: `01 Kingston
02 Saint Andrew
03 Saint Thomas
04 Portland
05 Saint Mary
06 Saint Ann
07 Trelawny
08 Saint James
09 Hanover
10 Westmoreland
11 Saint Elizabeth
12 Manchester
13 Clarendon
14 Saint Catherine`,
  JO: `AJ Ajloun
AM Amman
AQ Aqaba
AT Tafilah
AZ Zarqa
BA Balqa
IR Irbid
JA Jerash
KA Karak
MA Mafraq
MD Madaba
MN Ma’an`,
  JP: `01 Hokkaidō
02 Aomori
03 Iwate
04 Miyagi
05 Akita
06 Yamagata
07 Fukushima
08 Ibaraki
09 Tochigi
10 Gunma
11 Saitama
12 Chiba
13 Tokyo
14 Kanagawa
15 Niigata
16 Toyama
17 Ishikawa
18 Fukui
19 Yamanashi
20 Nagano
21 Gifu
22 Shizuoka
23 Aichi
24 Mie
25 Shiga
26 Kyōto
27 Ōsaka
28 Hyōgo
29 Nara
30 Wakayama
31 Tottori
32 Shimane
33 Okayama
34 Hiroshima
35 Yamaguchi
36 Tokushima
37 Kagawa
38 Ehime
39 Kōchi
40 Fukuoka
41 Saga
42 Nagasaki
43 Kumamoto
44 Ōita
45 Miyazaki
46 Kagoshima
47 Okinawa`,
  KE: `01 Baringo
02 Bomet
03 Bungoma
04 Busia
05 Elgeyo-Marakwet
06 Embu
07 Garissa
08 Homa Bay
09 Isiolo
10 Kajiado
11 Kakamega
12 Kericho
13 Kiambu
14 Kilifi
15 Kirinyaga
16 Kisii
17 Kisumu
18 Kitui
19 Kwale
20 Laikipia
21 Lamu
22 Machakos
23 Makueni
24 Mandera
25 Marsabit
26 Meru
27 Migori
28 Mombasa
29 Murang’a
30 Nairobi County
31 Nakuru
32 Nandi
33 Narok
34 Nyamira
35 Nyandarua
36 Nyeri
37 Samburu
38 Siaya
39 Taita-Taveta
40 Tana River
41 Tharaka-Nithi
42 Trans Nzoia
43 Turkana
44 Uasin Gishu
45 Vihiga
46 Wajir
47 West Pokot`,
  KG: `B Batken
C Chuy
GB Bishkek
GO Osh
J Jalal-Abad
N Naryn
O Osh Region
T Talas
Y Issyk-Kul`,
  KH: `1 Banteay Meanchey
10 Kratié
11 Mondulkiri
12 Phnom Penh
13 Preah Vihear
14 Prey Veng
15 Pursat
16 Ratanakiri
17 Siem Reap
18 Sihanoukville
19 Stung Treng
2 Battambang
20 Svay Rieng
21 Takéo
22 Oddar Meanchey
23 Kep
24 Pailin
25 Tbong Khmum
3 Kampong Cham
4 Kampong Chhnang
5 Kampong Speu
6 Kampong Thom
7 Kampot
8 Kandal
9 Koh Kong`,
  KI: `G Gilbert Islands
L Line Islands
P Phoenix Islands`,
  KM: `A Anjouan
G Grande Comore
M Mohéli`,
  KN: `01 Christ Church Nichola Town
02 Saint Anne Sandy Point
03 Saint George Basseterre
04 Saint George Gingerland
05 Saint James Windward
06 Saint John Capisterre
07 Saint John Figtree
08 Saint Mary Cayon
09 Saint Paul Capisterre
10 Saint Paul Charlestown
11 Saint Peter Basseterre
12 Saint Thomas Lowland
13 Saint Thomas Middle Island
15 Trinity Palmetto Point
K Saint Kitts
N Nevis`,
  KP: `01 Pyongyang
02 South Pyongan
03 North Pyongan
04 Chagang
05 South Hwanghae
06 North Hwanghae
07 Kangwon
08 South Hamgyong
09 North Hamgyong
10 Ryanggang
13 Rason
14 Nampho
15 Kaeseong`,
  KR: `11 Seoul
26 Busan
27 Daegu
28 Incheon
29 Gwangju City
30 Daejeon
31 Ulsan
41 Gyeonggi
42 Gangwon
43 North Chungcheong
44 South Chungcheong
45 North Jeolla
46 South Jeolla
47 North Gyeongsang
48 South Gyeongsang
49 Jeju
50 Sejong`,
  KW: `AH Al Ahmadi
FA Al Farwaniyah
HA Hawalli
JA Al Jahra
KU Al Asimah
MU Mubarak Al-Kabeer`,
  KZ: `10 Abay oblysy
11 Aqmola oblysy
15 Aqtöbe oblysy
19 Almaty oblysy
23 Atyraū oblysy
27 Batys Qazaqstan oblysy
31 Zhambyl oblysy
33 Zhetisū oblysy
35 Qaraghandy oblysy
39 Qostanay oblysy
43 Qyzylorda oblysy
47 Mangghystaū oblysy
55 Pavlodar oblysy
59 Soltüstik Qazaqstan oblysy
61 Türkistan oblysy
62 Ulytaū oblysy
63 Shyghys Qazaqstan oblysy
71 Astana
75 Almaty
79 Shymkent`,
  LA: `AT Attapeu
BK Bokeo
BL Bolikhamsai
CH Champasak
HO Houaphanh
KH Khammouane
LM Luang Namtha
LP Luang Prabang
OU Oudomxay
PH Phongsaly
SL Salavan
SV Savannakhet
VI Vientiane Province
VT Vientiane
XA Sainyabuli
XE Sekong
XI Xiangkhouang
XS Xaisomboun`,
  LB: `AK Akkar
AS North
BA Beirut
BH Baalbek-Hermel
BI Beqaa
JA South
JL Mount Lebanon
NA Nabatieh`,
  LC: `01 Anse la Raye
02 Castries
03 Choiseul
05 Dennery
06 Gros Islet
07 Laborie
08 Micoud
10 Soufrière
11 Vieux Fort
12 Canaries`,
  LI: `01 Balzers
02 Eschen
03 Gamprin
04 Mauren
05 Planken
06 Ruggell
07 Schaan
08 Schellenberg
09 Triesen
10 Triesenberg
11 Vaduz`,
  LK: `1 Western
11 Colombo
12 Gampaha
13 Kalutara
2 Central
21 Kandy
22 Matale
23 Nuwara Eliya
3 Southern
31 Galle
32 Matara
33 Hambantota
4 Northern
41 Jaffna
42 Kilinochchi
43 Mannar
44 Vavuniya
45 Mullaitivu
5 Eastern
51 Batticaloa
52 Ampara
53 Trincomalee
6 North Western
61 Kurunegala
62 Puttalam
7 North Central
71 Anuradhapura
72 Polonnaruwa
8 Uva
81 Badulla
82 Moneragala
9 Sabaragamuwa
91 Ratnapura
92 Kegalle`,
  LR: `BG Bong
BM Bomi
CM Grand Cape Mount
GB Grand Bassa
GG Grand Gedeh
GK Grand Kru
GP Gbarpolu
LO Lofa
MG Margibi
MO Montserrado
MY Maryland
NI Nimba
RG River Gee
RI Rivercess
SI Sinoe`,
  LS: `A Maseru
B Butha-Buthe
C Leribe
D Berea
E Mafeteng
F Mohale’s Hoek
G Quthing
H Qacha’s Nek
J Mokhotlong
K Thaba-Tseka`,
  LT: `01 Akmenė
02 Alytus Municipality
03 Alytus
04 Anykščiai
05 Birštonas
06 Biržai
07 Druskininkai
08 Elektrėnai
09 Ignalina
10 Jonava
11 Joniškis
12 Jurbarkas
13 Kaišiadorys
14 Kalvarija
15 Kauno Municipality
16 Kaunas
17 Kazlų Rūda
18 Kėdainiai
19 Kelmė
20 Klaipėdos Municipality
21 Klaipėda
22 Kretinga
23 Kupiškis
24 Lazdijai
25 Marijampolė
26 Mažeikiai
27 Molėtai
28 Neringa
29 Pagėgiai
30 Pakruojis
31 Palanga
32 Panevėžio Municipality
33 Panevėžys
34 Pasvalys
35 Plungė
36 Prienai
37 Radviliškis
38 Raseiniai
39 Rietavas
40 Rokiškis
41 Šakiai
42 Šalčininkai
43 Šiaulių Municipality
44 Šiauliai
45 Šilalė
46 Šilutė
47 Širvintos
48 Skuodas
49 Švenčionys
50 Tauragė
51 Telšiai
52 Trakai
53 Ukmergė
54 Utena
55 Varėna
56 Vilkaviškis
57 Vilniaus Municipality
58 Vilnius
59 Visaginas
60 Zarasai
AL Alytus County
KL Klaipėda County
KU Kaunas County
MR Marijampolė County
PN Panevėžys County
SA Šiauliai County
TA Tauragė County
TE Telšiai County
UT Utena County
VL Vilnius County`,
  LU: `CA Capellen
CL Clervaux
DI Diekirch
EC Echternach
ES Esch-sur-Alzette
GR Grevenmacher
LU Luxembourg
ME Mersch
RD Redange
RM Remich
VD Vianden
WI Wiltz`,
  LV: `002 Aizkraukle
007 Alūksne
011 Ādaži
015 Balvi
016 Bauska
022 Cēsis
026 Dobele
033 Gulbene
041 Jelgava Municipality
042 Jēkabpils Municipality
047 Krāslava
050 Kuldīga
052 Ķekava
054 Limbaži
056 Līvāni
058 Ludza
059 Madona
062 Mārupe
067 Ogre
068 Olaine
073 Preiļi
077 Rēzekne Municipality
080 Ropaži
087 Salaspils
088 Saldus
089 Saulkrasti
091 Sigulda
094 Smiltene
097 Talsi
099 Tukums
101 Valka
102 Varakļāni
106 Ventspils Municipality
111 Augšdaugavas novads
112 Dienvidkurzemes Novads
113 Valmieras Novads
DGV Daugavpils
JEL Jelgava
JUR Jūrmala
LPX Liepāja
REZ Rēzekne
RIX Riga
VEN Ventspils`,
  LY: `BA Benghazi
BU Butnan
DR Derna
GT Ghat
JA Jabal al Akhdar
JG Jabal al Gharbi
JI Jafara
JU Jufra
KF Kufra
MB Murqub
MI Misrata
MJ Marj
MQ Murzuq
NL Nalut
NQ Nuqat al Khams
SB Sabha
SR Sirte
TB Tripoli
WA Al Wahat
WD Wadi al Hayaa
WS Wadi al Shatii
ZA Zawiya`,
  MA: `01 Tangier-Tétouan
02 Gharb-Chrarda-Béni Hssen
03 Taza-Al Hoceima-Taounate
04 Oriental
05 Fès-Boulemane
06 Meknès-Tafilalet
07 Rabat-Salé-Zemmour-Zaer
08 Grand Casablanca
09 Chaouia-Ouardigha
10 Doukkala-Abda
11 Marrakesh-Tensift-El Haouz
12 Tadla-Azilal
AGD Agadir-Ida Ou Tanane
AOU Aousserd
ASZ Assa-Zag
AZI Azilal
BEM Béni-Mellal
BER Berkane
BES Ben Slimane
BOD Boujdour
BOM Boulemane
BRR Berrechid
CAS Casablanca
CHE Chefchaouen
CHI Chichaoua
CHT Chtouka Aït Baha
DRI Driouch
ERR Errachidia
ESI Essaouira
ESM Es Semara
FAH Fahs-Beni Makada
FES Fès-Dar-Dbibegh
FIG Figuig
FQH Fquih Ben Salah
GUE Guelmim
GUF Guercif
HAJ El Hajeb
HAO Al Haouz
HOC Al Hoceïma
IFR Ifrane
INE Inezgane-Aït Melloul
JDI El Jadida
JRA Jerada
KEN Kénitra
KES Kelaat Sraghna
KHE Khemisset
KHN Khénifra
KHO Khouribga
LAA Laâyoune
LAR Larache
MAR Marrakech
MDF M’diq-Fnideq
MED Médiouna
MEK Meknès
MID Midelt
MOH Mohammedia
MOU Moulay Yacoub
NAD Nador
NOU Nouaceur
OUA Ouarzazate
OUD Oued Ed-Dahab
OUJ Oujda-Angad
OUZ Ouezzane
RAB Rabat
REH Rehamna
SAF Safi
SAL Salé
SEF Sefrou
SET Settat
SIB Sidi Bennour
SIF Sidi Ifni
SIK Sidi Kacem
SIL Sidi Slimane
SKH Skhirat-Témara
TAF Tarfaya (EH-partial)
TAI Taourirt
TAO Taounate
TAR Taroudant
TAT Tata
TAZ Taza
TET Tétouan
TIN Tinghir
TIZ Tiznit
TNG Tangier-Assilah
TNT Tan-Tan
YUS Youssoufia
ZAG Zagora`,
  MC: `CL La Colle
CO La Condamine
FO Fontvieille
GA La Gare
JE Jardin Exotique de Monaco
LA Larvotto
MA Malbousquet
MC Monte Carlo
MG Moneghetti
MO Monaco-Ville
MU Moulins
PH Port Hercules
SD Sainte-Dévote Chapel
SO La Source
SP Spélugues
SR Saint Roman
VR Vallon de la Rousse`,
  MD: `AN Anenii Noi
BA Bălţi
BD Bender
BR Briceni
BS Basarabeasca
CA Cahul
CL Călărași
CM Cimișlia
CR Criuleni
CS Căușeni
CT Cantemir
CU Chișinău
DO Dondușeni
DR Drochia
DU Dubăsari
ED Edineț
FA Fălești
FL Florești
GA Gagauzia
GL Glodeni
HI Hîncești
IA Ialoveni
LE Leova
NI Nisporeni
OC Ocniţa
OR Orhei
RE Rezina
RI Rîșcani
SD Șoldănești
SI Sîngerei
SN Transnistria
SO Soroca
ST Strășeni
SV Ştefan Vodă
TA Taraclia
TE Telenești
UN Ungheni`,
  ME: `01 Andrijevica
02 Bar
03 Berane
04 Bijelo Polje
05 Budva
06 Cetinje
07 Danilovgrad
08 Herceg Novi
09 Kolašin
10 Kotor
11 Mojkovac
12 Nikšić
13 Plav
14 Pljevlja
15 Plužine
16 Podgorica
17 Rožaje
18 Šavnik
19 Tivat
20 Ulcinj
21 Žabljak
22 Gusinje
23 Petnjica
24 Tuzi
25 Zeta`,
  MG: `A Toamasina
D Antsiranana
F Fianarantsoa
M Mahajanga
T Antananarivo
U Toliara`,
  MH: `ALK Ailuk Atoll
ALL Ailinglaplap Atoll
ARN Arno
AUR Aur Atoll
EBO Ebon Atoll
ENI Enewetak Atoll
JAB Jabat Island
JAL Jaluit Atoll
KIL Kili Island
KWA Kwajalein
L Ralik Chain
LAE Lae Atoll
LIB Lib Island
LIK Likiep Atoll
MAJ Majuro
MAL Maloelap Atoll
MEJ Mejit Island
MIL Mili Atoll
NMK Namdrik Atoll
NMU Namu Atoll
RON Rongelap Atoll
T Ratak Chain
UJA Ujae Atoll
UTI Utirik Atoll
WTH Wotho Atoll
WTJ Wotje Atoll`,
  MK: `101 Veles
102 Gradsko
103 Demir Kapija
104 Kavadarci
105 Lozovo
106 Negotino
107 Rosoman
108 Sveti Nikole
109 Čaška
201 Berovo
202 Vinica
203 Delčevo
204 Zrnovci
205 Karbinci
206 Kočani
207 Makedonska Kamenica
208 Pehčevo
209 Probištip
210 Češinovo-Obleševo
211 Štip
301 Vevčani
303 Debar
304 Debrca
307 Kičevo
308 Makedonski Brod
310 Ohrid
311 Plasnica
312 Struga
313 Centar Župa
401 Bogdanci
402 Bosilovo
403 Valandovo
404 Vasilevo
405 Gevgelija
406 Dojran
407 Konče
408 Novo Selo
409 Radoviš
410 Strumica
501 Bitola
502 Demir Hisar
503 Dolneni
504 Krivogaštani
505 Kruševo
506 Mogila
507 Novaci
508 Prilep
509 Resen
601 Bogovinje
602 Brvenica
603 Vrapčište
604 Gostivar
605 Želino
606 Jegunovce
607 Mavrovo i Rostuše
608 Tearce
609 Tetovo
701 Kratovo
702 Kriva Palanka
703 Kumanovo
704 Lipkovo
705 Rankovce
706 Staro Nagoričane
801 Aerodrom †
802 Aračinovo
803 Butel †
804 Gazi Baba †
805 Gjorče Petrov †
806 Zelenikovo
807 Ilinden
808 Karpoš †
809 Kisela Voda †
810 Petrovec
811 Saraj †
812 Sopište
813 Studeničani
814 Centar †
815 Čair †
816 Čučer-Sandevo
817 Šuto Orizari †`,
  ML: `1 Kayes
10 Taoudénit
2 Koulikoro
3 Sikasso
4 Ségou
5 Mopti
6 Tombouctou
7 Gao
8 Kidal
9 Ménaka
BKO Bamako`,
  MM: `01 Sagaing
02 Bago
03 Magway
04 Mandalay
05 Tanintharyi
06 Yangon
07 Ayeyarwady
11 Kachin
12 Kayah
13 Kayin
14 Chin
15 Mon
16 Rakhine
17 Shan
18 Naypyidaw`,
  MN: `035 Orkhon
037 Darkhan-Uul
039 Khentii
041 Khövsgöl
043 Khovd
046 Uvs
047 Töv
049 Selenge
051 Sükhbaatar
053 Ömnögovi
055 Övörkhangai
057 Zavkhan
059 Dundgovi
061 Dornod
063 Dornogovi
064 Govisümber
065 Govi-Altai
067 Bulgan
069 Bayankhongor
071 Bayan-Ölgii
073 Arkhangai
1 Ulaanbaatar`,
  MR: `01 Hodh Ech Chargui
02 Hodh El Gharbi
03 Assaba
04 Gorgol
05 Brakna
06 Trarza
07 Adrar
08 Dakhlet Nouadhibou
09 Tagant
10 Guidimaka
11 Tiris Zemmour
12 Inchiri
13 Nouakchott Ouest
14 Nouakchott Nord
15 Nouakchott Sud`,
  MT: `01 Attard
02 Balzan
03 Birgu
04 Birkirkara
05 Birżebbuġa
06 Cospicua
07 Dingli
08 Fgura
09 Floriana
10 Fontana
11 Gudja
12 Gżira
13 Għajnsielem
14 Għarb
15 Għargħur
16 Għasri
17 Għaxaq
18 Ħamrun
19 Iklin
20 Senglea
21 Kalkara
22 Kerċem
23 Kirkop
24 Lija
25 Luqa
26 Marsa
27 Marsaskala
28 Marsaxlokk
29 Mdina
30 Mellieħa
31 Mġarr
32 Mosta
33 Mqabba
34 Msida
35 Imtarfa
36 Munxar
37 Nadur
38 Naxxar
39 Paola
40 Pembroke
41 Pietà
42 Qala
43 Qormi
44 Qrendi
45 Victoria
46 Rabat
47 Safi
48 St. Julian’s
49 San Ġwann
50 Saint Lawrence
51 St. Paul’s Bay
52 Sannat
53 Santa Luċija
54 Santa Venera
55 Siġġiewi
56 Sliema
57 Swieqi
58 Ta’ Xbiex
59 Tarxien
60 Valletta
61 Xagħra
62 Xewkija
63 Xgħajra
64 Żabbar
65 Żebbuġ Gozo
66 Żebbuġ
67 Żejtun
68 Żurrieq`,
  MU: `AG Agaléga
BL Rivière Noire
CC Cargados Carajos
FL Flacq
GP Grand Port
MO Moka
PA Pamplemousses
PL Port Louis District
PW Plaines Wilhems
RO Rodrigues
RR Rivière du Rempart
SA Savanne`,
  MV: `00 Alif Dhaal
01 Addu
02 Alif Alif
03 Lhaviyani
04 Vaavu
05 Laamu
07 Haa Alif
08 Thaa
12 Meemu
13 Raa
14 Faafu
17 Dhaalu
20 Baa
23 Haa Dhaalu
24 Shaviyani
25 Noonu
26 Kaafu
27 Gaafu Alif
28 Gaafu Dhaalu
29 Gnaviyani
MLE Malé`,
  MW: `BA Balaka
BL Blantyre
C Central
CK Chikwawa
CR Chiradzulu
CT Chitipa
DE Dedza
DO Dowa
KR Karonga
KS Kasungu
LI Lilongwe
LK Likoma
MC Mchinji
MG Mangochi
MH Machinga
MU Mulanje
MW Mwanza
MZ Mzimba
N Northern
NB Nkhata Bay
NE Neno
NI Ntchisi
NK Nkhotakota
NS Nsanje
NU Ntcheu
PH Phalombe
RU Rumphi
S Southern
SA Salima
TH Thyolo
ZO Zomba`,
  MX: `AGU Aguascalientes
BCN Baja California
BCS Baja California Sur
CAM Campeche
CHH Chihuahua
CHP Chiapas
CMX Ciudad de Mexico
COA Coahuila
COL Colima
DUR Durango
GRO Guerrero
GUA Guanajuato
HID Hidalgo
JAL Jalisco
MEX Mexico State
MIC Michoacán
MOR Morelos
NAY Nayarit
NLE Nuevo León
OAX Oaxaca
PUE Puebla
QUE Querétaro
ROO Quintana Roo
SIN Sinaloa
SLP San Luis Potosí
SON Sonora
TAB Tabasco
TAM Tamaulipas
TLA Tlaxcala
VER Veracruz
YUC Yucatán
ZAC Zacatecas`,
  MY: `01 Johor
02 Kedah
03 Kelantan
04 Malacca
05 Negeri Sembilan
06 Pahang
07 Penang
08 Perak
09 Perlis
10 Selangor
11 Terengganu
12 Sabah
13 Sarawak
14 Kuala Lumpur
15 Labuan
16 Putrajaya`,
  MZ: `A Niassa
B Manica
G Gaza
I Inhambane
L Maputo Province
MPM Maputo
N Nampula
P Cabo Delgado
Q Zambezia
S Sofala
T Tete`,
  NA: `CA Zambezi
ER Erongo
HA Hardap
KA Karas
KE Kavango East
KH Khomas
KU Kunene
KW Kavango West
OD Otjozondjupa
OH Omaheke
ON Oshana
OS Omusati
OT Oshikoto
OW Ohangwena`,
  NE: `1 Agadez
2 Diffa
3 Dosso
4 Maradi
5 Tahoua
6 Tillabéri
7 Zinder
8 Niamey`,
  NG: `AB Abia
AD Adamawa
AK Akwa Ibom
AN Anambra
BA Bauchi
BE Benue
BO Borno
BY Bayelsa
CR Cross River
DE Delta
EB Ebonyi
ED Edo
EK Ekiti
EN Enugu
FC Federal Capital Territory
GO Gombe
IM Imo
JI Jigawa
KD Kaduna
KE Kebbi
KN Kano
KO Kogi
KT Katsina
KW Kwara
LA Lagos
NA Nasarawa
NI Niger
OG Ogun
ON Ondo
OS Osun
OY Oyo
PL Plateau
RI Rivers
SO Sokoto
TA Taraba
YO Yobe
ZA Zamfara`,
  NI: `AN Atlántico Norte
AS Atlántico Sur
BO Boaco
CA Carazo
CI Chinandega
CO Chontales
ES Estelí
GR Granada
JI Jinotega
LE León
MD Madriz
MN Managua
MS Masaya
MT Matagalpa
NS Nueva Segovia
RI Rivas
SJ Río San Juan`,
  NL: `AW Aruba
BQ1 Bonaire
BQ2 Saba
BQ3 Sint Eustatius
CW Curaçao
DR Drenthe
FL Flevoland
FR Friesland
GE Gelderland
GR Groningen
LI Limburg
NB North Brabant
NH North Holland
OV Overijssel
SX Sint Maarten
UT Utrecht
ZE Zeeland
ZH South Holland`,
  NO: `03 Oslo
11 Rogaland
15 Møre og Romsdal
18 Nordland
21 Svalbard
22 Jan Mayen
30 Viken
34 Innlandet
38 Vestfold og Telemark
42 Agder
46 Vestland
50 Trøndelag
54 Tromssan ja Finmarkun`,
  NP: `P1 Province 1
P2 Province 2
P3 Province 3
P4 Gandaki²
P5 Province 5
P6 Karnali²
P7 Province 7`,
  NR: `01 Aiwo
02 Anabar
03 Anetan
04 Anibare
05 Baiti
06 Boe
07 Buada
08 Denigomodu
09 Ewa
10 Ijuw
11 Meneng
12 Nibok
13 Uaboe
14 Yaren`,
  NZ: `AUK Auckland
BOP Bay of Plenty
CAN Canterbury
CIT Chatham Islands
GIS Gisborne
HKB Hawke’s Bay
MBH Marl
MWT Manawatu-Wanganui
NSN Nelson
NTL Northland
OTA Otago
STL Southland
TAS Tasman
TKI Taranaki
WGN Wellington
WKO Waikato
WTC West Coast`,
  OM: `BJ Janub al Batinah
BS Shamal al Batinah
BU Al Buraimi
DA Ad Dakhiliyah
MA Muscat
MU Musandam
SJ Janub ash Sharqiyah
SS Shamal ash Sharqiyah
WU Al Wusta
ZA Ad Dhahirah
ZU Dhofar`,
  PA: `1 Bocas del Toro
10 West Panamá
2 Coclé
3 Colón
4 Chiriquí
5 Darién
6 Herrera
7 Los Santos
8 Panamá
9 Veraguas
EM Emberá
KY Guna Yala
NB Ngöbe-Buglé
NT Naso Tjër Di`,
  PE: `AMA Amazonas
ANC Ancash
APU Apurímac
ARE Arequipa
AYA Ayacucho
CAJ Cajamarca
CAL El Callao
CUS Cusco
HUC Huánuco
HUV Huancavelica
ICA Ica
JUN Junín
LAL La Libertad
LAM Lambayeque
LIM Lima Region
LMA Lima
LOR Loreto
MDD Madre de Dios
MOQ Moquegua
PAS Pasco
PIU Piura
PUN Puno
SAM San Martín
TAC Tacna
TUM Tumbes
UCA Ucayali`,
  PG: `CPK Chimbu
CPM Central
EBR East New Britain
EHG Eastern Highlands
EPW Enga
ESW East Sepik
GPK Gulf
HLA Hela
JWK Jiwaka
MBA Milne Bay
MPL Morobe
MPM Madang
MRL Manus
NCD Port Moresby
NIK New Ireland
NPP Oro
NSB Bougainville
SAN Sandaun
SHM Southern Highlands
WBK West New Britain
WHM Western Highlands
WPD Western`,
  PH: `00 Metro Manila
01 Ilocos
02 Cagayan Valley
03 Central Luzon
05 Bicol
06 Western Visayas
07 Central Visayas
08 Eastern Visayas
09 Zamboanga Peninsula
10 Northern Mindanao
11 Davao
12 Soccsksargen
13 Caraga
14 Muslim Mindanao
15 Cordillera Administrative
40 Calabarzon
41 Mimaropa
ABR Abra
AGN Agusan del Norte
AGS Agusan del Sur
AKL Aklan
ALB Albay
ANT Antique
APA Apayao
AUR Aurora
BAN Bataan
BAS Basilan
BEN Benguet
BIL Biliran
BOH Bohol
BTG Batangas
BTN Batanes
BUK Bukidnon
BUL Bulacan
CAG Cagayan
CAM Camiguin
CAN Camarines Norte
CAP Capiz
CAS Camarines Sur
CAT Catanduanes
CAV Cavite
CEB Cebu
COM Compostela Valley
DAO Davao Oriental
DAS Davao del Sur
DAV Davao del Norte
DIN Dinagat Islands
DVO Davao Occidental
EAS Eastern Samar
GUI Guimaras
IFU Ifugao
ILI Iloilo
ILN Ilocos Norte
ILS Ilocos Sur
ISA Isabela
KAL Kalinga
LAG Laguna
LAN Lanao del Norte
LAS Lanao del Sur
LEY Leyte
LUN La Union
MAD Marinduque
MAS Masbate
MDC Occidental Mindoro
MDR Oriental Mindoro
MGN Maguindanao del Norte
MGS Maguindanao del Sur
MOU Mountain
MSC Misamis Occidental
MSR Misamis Oriental
NCO Cotabato
NEC Negros Occidental
NER Negros Oriental
NSA Northern Samar
NUE Nueva Ecija
NUV Nueva Vizcaya
PAM Pampanga
PAN Pangasinan
PLW Palawan
QUE Quezon
QUI Quirino
RIZ Rizal
ROM Romblon
SAR Sarangani
SCO South Cotabato
SIG Siquijor
SLE Southern Leyte
SLU Sulu
SOR Sorsogon
SUK Sultan Kudarat
SUN Surigao del Norte
SUR Surigao del Sur
TAR Tarlac
TAW Tawi-Tawi
WSA Samar
ZAN Zamboanga del Norte
ZAS Zamboanga del Sur
ZMB Zambales
ZSI Zamboanga Sibugay`,
  PK: `BA Balochistan
GB Gilgit-Baltistan
IS Islamabad
JK Azad Kashmir
KP Khyber Pakhtunkhwa
PB Punjab
SD Sindh`,
  PL: `02 Lower Silesia
04 Kuyavia-Pomerania
06 Lublin
08 Lubusz
10 Łódź
12 Lesser Poland
14 Mazovia
16 Opole
18 Subcarpathia
20 Podlachia
22 Pomerania
24 Silesia
26 Holy Cross
28 Warmia-Masuria
30 Greater Poland
32 West Pomerania`,
  PS: `BTH Bethlehem
DEB Deir al-Balah
GZA Gaza
HBN Hebron
JEM Jerusalem
JEN Jenin
JRH Jericho
KYS Khan Yunis
NBS Nablus
NGZ North Gaza
QQA Qalqilya
RBH Ramallah and al-Bireh
RFH Rafah
SLT Salfit
TBS Tubas
TKM Tulkarm`,
  PT: `01 Aveiro
02 Beja
03 Braga
04 Bragança
05 Castelo Branco
06 Coimbra
07 Évora
08 Faro
09 Guarda
10 Leiria
11 Lisbon
12 Portalegre
13 Porto
14 Santarém
15 Setúbal
16 Viana do Castelo
17 Vila Real
18 Viseu
20 Azores
30 Madeira`,
  PW: `002 Aimeliik
004 Airai
010 Angaur
050 Hatohobei
100 Kayangel
150 Koror
212 Melekeok
214 Ngaraard
218 Ngarchelong
222 Ngardmau
224 Ngatpang
226 Ngchesar
227 Ngeremlengui
228 Ngiwal
350 Peleliu
370 Sonsorol`,
  PY: `1 Concepción
10 Alto Paraná
11 Central
12 Ñeembucú
13 Amambay
14 Canindeyú
15 Presidente Hayes
16 Alto Paraguay
19 Boquerón
2 San Pedro
3 Cordillera
4 Guairá
5 Caaguazú
6 Caazapá
7 Itapúa
8 Misiones
9 Paraguarí
ASU Asunción`,
  QA: `DA Doha
KH Al Khor
MS Madinat ash Shamal
RA Al Rayyan
SH Ash Shīḩānīyah
US Umm Salal
WA Al Wakrah
ZA Al Daayen`,
  RO: `AB Alba
AG Argeș
AR Arad
B Bucharest
BC Bacău
BH Bihor
BN Bistriţa-Năsăud
BR Brăila
BT Botoşani
BV Braşov
BZ Buzău
CJ Cluj
CL Călărași
CS Caraș-Severin
CT Constanța
CV Covasna
DB Dâmbovița
DJ Dolj
GJ Gorj
GL Galați
GR Giurgiu
HD Hunedoara
HR Harghita
IF Ilfov
IL Ialomița
IS Iași
MH Mehedinți
MM Maramureş
MS Mureş
NT Neamţ
OT Olt
PH Prahova
SB Sibiu
SJ Sălaj
SM Satu Mare
SV Suceava
TL Tulcea
TM Timiș
TR Teleorman
VL Vâlcea
VN Vrancea
VS Vaslui`,
  RS: `00 Beograd
01 North Bačka
02 Central Banat
03 North Banat
04 South Banat
05 West Bačka
06 South Bačka
07 Srem
08 Mačva
09 Kolubara
10 Podunavlje
11 Braničevo
12 Šumadija
13 Pomoravlje
14 Bor
15 Zaječar
16 Zlatibor
17 Moravica
18 Raška
19 Rasina
20 Nišava
21 Toplica
22 Pirot
23 Jablanica
24 Pčinja
25 Kosovo
26 Peć
27 Prizren
28 Kosovska Mitrovica
29 Kosovo-Pomoravlje
KM Kosovo-Metohija
VO Vojvodina`,
  RU: `AD Adygea
AL Altai
ALT Altai Krai
AMU Amur
ARK Arkhangelsk
AST Astrakhan
BA Bashkortostan
BEL Belgorod
BRY Bryansk
BU Buryat
CE Chechen
CHE Chelyabinsk
CHU Chukotka Okrug
CU Chuvash
DA Dagestan
IN Ingushetia
IRK Irkutsk
IVA Ivanovo
KAM Kamchatka Krai
KB Kabardino-Balkar
KC Karachay-Cherkess
KDA Krasnodar Krai
KEM Kemerovo
KGD Kaliningrad
KGN Kurgan
KHA Khabarovsk Krai
KHM Khanty-Mansi
KIR Kirov
KK Khakassia
KL Kalmykia
KLU Kaluga
KO Komi
KOS Kostroma
KR Karelia
KRS Kursk
KYA Krasnoyarsk Krai
LEN Leningrad
LIP Lipetsk
MAG Magadan
ME Mari El
MO Mordovia
MOS Moscow Province
MOW Moscow
MUR Murmansk
NEN Nenets
NGR Novgorod
NIZ Nizhny Novgorod
NVS Novosibirsk
OMS Omsk
ORE Orenburg
ORL Oryol
PER Perm Krai
PNZ Penza
PRI Primorsky Krai
PSK Pskov
ROS Rostov
RYA Ryazan
SA Sakha
SAK Sakhalin
SAM Samara
SAR Saratov
SE North Ossetia-Alania
SMO Smolensk
SPE Saint Petersburg
STA Stavropol Krai
SVE Sverdlovsk
TA Tatarstan
TAM Tambov
TOM Tomsk
TUL Tula
TVE Tver
TY Tuva
TYU Tyumen
UD Udmurt
ULY Ulyanovsk
VGG Volgograd
VLA Vladimir
VLG Vologda
VOR Voronezh
YAN Yamalo-Nenets Okrug
YAR Yaroslavl
YEV Jewish
ZAB Zabaykalsky Krai`,
  RW: `01 Kigali
02 Eastern
03 Northern
04 Western
05 Southern`,
  SA: `01 Riyadh
02 Makkah
03 Al Madinah
04 Eastern
05 Al-Qassim
06 Ha’il
07 Tabuk
08 Northern Borders
09 Jizan
10 Najran
11 Al Bahah
12 Al Jawf
14 Asir`,
  SB: `CE Central
CH Choiseul
CT Honiara
GU Guadalcanal
IS Isabel
MK Makira-Ulawa
ML Malaita
RB Rennell and Bellona
TE Temotu
WE Western`,
  SC: `01 Anse aux Pins
02 Anse Boileau
03 Anse Etoile
04 Au Cap
05 Anse Royale
06 Baie Lazare
07 Baie Sainte Anne
08 Beau Vallon
09 Bel Air
10 Bel Ombre
11 Cascade
12 Glacis
13 Grand’Anse Mahé
14 Grand’Anse Praslin
15 La Digue
16 La Rivière Anglaise
17 Mont Buxton
18 Mont Fleuri
19 Plaisance
20 Pointe La Rue
21 Port Glaud
22 Saint Louis
23 Takamaka
24 Les Mamelles
25 Roche Caiman
26 Ile Perseverance I
27 Ile Perseverance II`,
  SD: `DC Central Darfur
DE East Darfur
DN North Darfur
DS South Darfur
DW West Darfur
GD Al Qadarif
GK West Kurdufan
GZ Al Jazirah
KA Kassala
KH Khartoum
KN North Kurdufan
KS South Kurdufan
NB Blue Nile
NO Northern
NR River Nile
NW White Nile
RS Red Sea
SI Sennar`,
  SE: `AB Stockholm
AC Västerbotten
BD Norrbotten
C Uppsala
D Södermanland
E Östergötland
F Jönköping
G Kronoberg
H Kalmar
I Gotland
K Blekinge
M Skåne
N Halland
O Västra Götaland
S Värmland
T Örebro
U Västmanland
W Dalarna
X Gävleborg
Y Västernorrland
Z Jämtland`,
  SG: `01 Central Singapore
02 North East
03 North West
04 South East
05 South West`,
  SH: `AC Ascension Island
HL Saint Helena
TA Tristan da Cunha`,
  SI: `001 Ajdovščina
002 Beltinci
003 Bled
004 Bohinj
005 Borovnica
006 Bovec
007 Brda
008 Brezovica
009 Brežice
010 Tišina
011 Celje
012 Cerklje na Gorenjskem
013 Cerknica
014 Cerkno
015 Črenšovci
016 Črna na Koroškem
017 Črnomelj
018 Destrnik
019 Divača
020 Dobrepolje
021 Dobrova–Polhov Gradec
022 Dol pri Ljubljani
023 Domžale
024 Dornava
025 Dravograd
026 Duplek
027 Gorenja Vas–Poljane
028 Gorišnica
029 Gornja Radgona
030 Gornji Grad
031 Gornji Petrovci
032 Grosuplje
033 Šalovci
034 Hrastnik
035 Hrpelje–Kozina
036 Idrija
037 Ig
038 Ilirska Bistrica
039 Ivančna Gorica
040 Izola
041 Jesenice
042 Juršinci
043 Kamnik
044 Kanal
045 Kidričevo
046 Kobarid
047 Kobilje
048 Kočevje
049 Komen
050 Koper
051 Kozje
052 Kranj
053 Kranjska Gora
054 Krško
055 Kungota
056 Kuzma
057 Laško
058 Lenart
059 Lendava
060 Litija
061 Ljubljana
062 Ljubno
063 Ljutomer
064 Logatec
065 Loška Dolina
066 Loški Potok
067 Luče
068 Lukovica
069 Majšperk
070 Maribor
071 Medvode
072 Mengeš
073 Metlika
074 Mežica
075 Miren–Kostanjevica
076 Mislinja
077 Moravče
078 Moravske Toplice
079 Mozirje
080 Murska Sobota
081 Muta
082 Naklo
083 Nazarje
084 Nova Gorica
085 Novo Mesto
086 Odranci
087 Ormož
088 Osilnica
089 Pesnica
090 Piran
091 Pivka
092 Podčetrtek
093 Podvelka
094 Postojna
095 Preddvor
096 Ptuj
097 Puconci
098 Rače–Fram
099 Radeče
100 Radenci
101 Radlje ob Dravi
102 Radovljica
103 Ravne na Koroškem
104 Ribnica
105 Rogašovci
106 Rogaška Slatina
107 Rogatec
108 Ruše
109 Semič
110 Sevnica
111 Sežana
112 Slovenj Gradec
113 Slovenska Bistrica
114 Slovenske Konjice
115 Starše
116 Sveti Jurij
117 Šenčur
118 Šentilj
119 Šentjernej
120 Šentjur
121 Škocjan
122 Škofja Loka
123 Škofljica
124 Šmarje pri Jelšah
125 Šmartno ob Paki
126 Šoštanj
127 Štore
128 Tolmin
129 Trbovlje
130 Trebnje
131 Tržič
132 Turnišče
133 Velenje
134 Velike Lašče
135 Videm
136 Vipava
137 Vitanje
138 Vodice
139 Vojnik
140 Vrhnika
141 Vuzenica
142 Zagorje ob Savi
143 Zavrč
144 Zreče
146 Železniki
147 Žiri
148 Benedikt
149 Bistrica ob Sotli
150 Bloke
151 Braslovče
152 Cankova
153 Cerkvenjak
154 Dobje
155 Dobrna
156 Dobrovnik
157 Dolenjske Toplice
158 Grad
159 Hajdina
160 Hoče–Slivnica
161 Hodoš
162 Horjul
163 Jezersko
164 Komenda
165 Kostel
166 Križevci
167 Lovrenc na Pohorju
168 Markovci
169 Miklavž na Dravskem Polju
170 Mirna Peč
171 Oplotnica
172 Podlehnik
173 Polzela
174 Prebold
175 Prevalje
176 Razkrižje
177 Ribnica na Pohorju
178 Selnica ob Dravi
179 Sodražica
180 Solčava
181 Sveta Ana
182 Sveti Andraž v Slovenskih Goricah
183 Šempeter–Vrtojba
184 Tabor
185 Trnovska Vas
186 Trzin
187 Velika Polana
188 Veržej
189 Vransko
190 Žalec
191 Žetale
192 Žirovnica
193 Žužemberk
194 Šmartno pri Litiji
195 Apače
196 Cirkulane
197 Kostanjevica na Krki
198 Makole
199 Mokronog–Trebelno
200 Poljčane
201 Renče–Vogrsko
202 Središče ob Dravi
203 Straža
204 Sveta Trojica v Slovenskih Goricah
205 Sveti Tomaž
206 Šmarješke Toplice
207 Gorje
208 Log–Dragomer
209 Rečica ob Savinji
210 Sveti Jurij v Slovenskih Goricah
211 Šentrupert
212 Mirna
213 Ankaran`,
  SK: `BC Banská Bystrica
BL Bratislava
KI Košice
NI Nitra
PV Prešov
TA Trnava
TC Trenčín
ZI Žilina`,
  SL: `E Eastern
N Northern
NW North Western
S Southern
W Western Area`,
  SM: `01 Acquaviva
02 Chiesanuova
03 Domagnano
04 Faetano
05 Fiorentino
06 Borgo Maggiore
07 San Marino
08 Montegiardino
09 Serravalle`,
  SN: `DB Diourbel
DK Dakar
FK Fatick
KA Kaffrine
KD Kolda
KE Kédougou
KL Kaolack
LG Louga
MT Matam
SE Sédhiou
SL Saint-Louis
TC Tambacounda
TH Thiès
ZG Ziguinchor`,
  SO: `AW Awdal
BK Bakool
BN Banaadir
BR Bari
BY Bay, Somalia
GA Galguduud
GE Gedo
HI Hiran
JD Middle Juba
JH Lower Juba
MU Mudug
NU Nugal
SA Sanaag
SD Middle Shebelle
SH Lower Shebelle
SO Sool
TO Togdheer
WO Woqooyi Galbeed`,
  SR: `BR Brokopondo
CM Commewijne
CR Coronie
MA Marowijne
NI Nickerie
PM Paramaribo
PR Para
SA Saramacca
SI Sipaliwini
WA Wanica`,
  SS: `BN Northern Bahr el Ghazal
BW Western Bahr el Ghazal
EC Central Equatoria
EE Eastern Equatoria
EW Western Equatoria
JG Jonglei
LK Lakes
NU Upper Nile
UY Unity
WR Warrap`,
  ST: `01 Água Grande
02 Cantagalo
03 Caué
04 Lembá
05 Lobata
06 Mé-Zóchi
P Príncipe`,
  SV: `AH Ahuachapán
CA Cabañas
CH Chalatenango
CU Cuscatlán
LI La Libertad
MO Morazán
PA La Paz
SA Santa Ana
SM San Miguel
SO Sonsonate
SS San Salvador
SV San Vicente
UN La Unión
US Usulután`,
  SY: `DI Damascus
DR Daraa
DY Deir ez-Zor
HA Al-Hasakah
HI Homs
HL Aleppo
HM Hama
ID Idlib
LA Latakia
QU Quneitra
RA Ar-Raqqah
RD Rif Dimashq
SU As-Suwayda
TA Tartus`,
  SZ: `HH Hhohho
LU Lubombo
MA Manzini
SH Shiselweni`,
  TD: `BA Batha
BG Bahr el Gazel
BO Borkou
CB Chari-Baguirmi
EE Ennedi-Est
EO Ennedi-Ouest
GR Guéra
HL Hadjer-Lamis
KA Kanem
LC Lac
LO Logone Occidental
LR Logone Oriental
MA Mandoul
MC Moyen-Chari
ME Mayo-Kebbi Est
MO Mayo-Kebbi Ouest
ND N’Djamena
OD Ouaddaï
SA Salamat
SI Sila
TA Tandjilé
TI Tibesti
WF Wadi Fira`,
  TG: `C Centrale
K Kara
M Maritime
P Plateaux
S Savanes`,
  TH: `10 Bangkok
11 Samut Prakan
12 Nonthaburi
13 Pathum Thani
14 Phra Nakhon Si Ayutthaya
15 Ang Thong
16 Lopburi
17 Sing Buri
18 Chai Nat
19 Saraburi
20 Chon Buri
21 Rayong
22 Chanthaburi
23 Trat
24 Chachoengsao
25 Prachin Buri
26 Nakhon Nayok
27 Sa Kaeo
30 Nakhon Ratchasima
31 Buri Ram
32 Surin
33 Si Sa Ket
34 Ubon Ratchathani
35 Yasothon
36 Chaiyaphum
37 Amnat Charoen
38 Bueng Kan
39 Nong Bua Lam Phu
40 Khon Kaen
41 Udon Thani
42 Loei
43 Nong Khai
44 Maha Sarakham
45 Roi Et
46 Kalasin
47 Sakon Nakhon
48 Nakhon Phanom
49 Mukdahan
50 Chiang Mai
51 Lamphun
52 Lampang
53 Uttaradit
54 Phrae
55 Nan
56 Phayao
57 Chiang Rai
58 Mae Hong Son
60 Nakhon Sawan
61 Uthai Thani
62 Kamphaeng Phet
63 Tak
64 Sukhothai
65 Phitsanulok
66 Phichit
67 Phetchabun
70 Ratchaburi
71 Kanchanaburi
72 Suphanburi
73 Nakhon Pathom
74 Samut Sakhon
75 Samut Songkhram
76 Phetchaburi
77 Prachuap Khiri Khan
80 Nakhon Si Thammarat
81 Krabi
82 Phang Nga
83 Phuket
84 Surat Thani
85 Ranong
86 Chumphon
90 Songkhla
91 Satun
92 Trang
93 Phatthalung
94 Pattani
95 Yala
96 Narathiwat
S Pattaya`,
  TJ: `DU Dushanbe
GB Gorno-Badakhshan
KT Khatlon
RA Nohiyahoi Tobei Jumhurí
SU Sughd`,
  TL: `AL Aileu
AN Ainaro
BA Baucau
BO Bobonaro
CO Cova Lima
DI Dili
ER Ermera
LA Lautém
LI Liquiçá
MF Manufahi
MT Manatuto
OE Oecusse
VI Viqueque`,
  TM: `A Ahal
B Balkan
D Daşoguz
L Lebap
M Mary
S Aşgabat`,
  TN: `11 Tunis
12 Ariana
13 Ben Arous
14 Manouba
21 Nabeul
22 Zaghouan
23 Bizerte
31 Béja
32 Jendouba
33 Kef
34 Siliana
41 Kairouan
42 Kasserine
43 Sidi Bouzid
51 Sousse
52 Monastir
53 Mahdia
61 Sfax
71 Gafsa
72 Tozeur
73 Kebili
81 Gabès
82 Medenine
83 Tataouine`,
  TO: `01 ʻEua
02 Haʻapai
03 Niuas
04 Tongatapu
05 Vavaʻu`,
  TR: `01 Adana
02 Adıyaman
03 Afyonkarahisar
04 Ağrı
05 Amasya
06 Ankara
07 Antalya
08 Artvin
09 Aydın
10 Balıkesir
11 Bilecik
12 Bingöl
13 Bitlis
14 Bolu
15 Burdur
16 Bursa
17 Çanakkale
18 Çankırı
19 Çorum
20 Denizli
21 Diyarbakır
22 Edirne
23 Elazığ
24 Erzincan
25 Erzurum
26 Eskişehir
27 Gaziantep
28 Giresun
29 Gümüşhane
30 Hakkâri
31 Hatay
32 Isparta
33 Mersin
34 Istanbul
35 Izmir
36 Kars
37 Kastamonu
38 Kayseri
39 Kırklareli
40 Kırşehir
41 Kocaeli
42 Konya
43 Kütahya
44 Malatya
45 Manisa
46 Kahramanmaraş
47 Mardin
48 Muğla
49 Muş
50 Nevşehir
51 Niğde
52 Ordu
53 Rize
54 Sakarya
55 Samsun
56 Siirt
57 Sinop
58 Sivas
59 Tekirdağ
60 Tokat
61 Trabzon
62 Tunceli
63 Şanlıurfa
64 Uşak
65 Van
66 Yozgat
67 Zonguldak
68 Aksaray
69 Bayburt
70 Karaman
71 Kırıkkale
72 Batman
73 Şırnak
74 Bartın
75 Ardahan
76 Iğdır
77 Yalova
78 Karabük
79 Kilis
80 Osmaniye
81 Düzce`,
  TT: `ARI Arima
CHA Chaguanas
CTT Couva-Tabaquite-Talparo
DMN Diego Martin
MRC Mayaro-Rio Claro
PED Penal-Debe
POS Port of Spain
PRT Princes Town
PTF Point Fortin
SFO San Fernando
SGE Sangre Grande
SIP Siparia
SJL San Juan-Laventille
TOB Tobago
TUP Tunapuna-Piarco`,
  TV: `FUN Funafuti
NIT Niutao
NKF Nukufetau
NKL Nukulaelae
NMA Nanumea
NMG Nanumanga
NUI Nui
VAI Vaitupu`,
  TW: `CHA Changhua
CYI Chiayi County
CYQ Chiayi
HSQ Hsinchu County
HSZ Hsinchu
HUA Hualien
ILA Yilan
KEE Keelung
KHH Kaohsiung
KIN Kinmen
LIE Lienchiang
MIA Miaoli
NAN Nantou
NWT New Taipei
PEN Penghu
PIF Pingtung
TAO Taoyuan
TNN Tainan
TPE Taipei
TTT Taitung
TXG Taichung
YUN Yunlin`,
  TZ: `01 Arusha
02 Dar es Salaam
03 Dodoma
04 Iringa
05 Kagera
06 North Pemba
07 Zanzibar North
08 Kigoma
09 Kilimanjaro
10 South Pemba
11 Zanzibar Central/South
12 Lindi
13 Mara
14 Mbeya
15 Zanzibar Urban/West
16 Morogoro
17 Mtwara
18 Mwanza
19 Pwani
20 Rukwa
21 Ruvuma
22 Shinyanga
23 Singida
24 Tabora
25 Tanga
26 Manyara
27 Geita
28 Katavi
29 Njombe
30 Simiyu
31 Songwe`,
  UA: `05 Vinnychchyna
07 Volyn
09 Luhanshchyna
12 Dnipropetrovshchyna
14 Donechchyna
18 Zhytomyrshchyna
21 Zakarpattia
23 Zaporizhzhya
26 Prykarpattia
30 Kyiv
32 Kyivshchyna
35 Kirovohradschyna
40 Sevastopol
43 Crimea
46 Lvivshchyna
48 Mykolayivschyna
51 Odeshchyna
53 Poltavshchyna
56 Rivnenshchyna
59 Sumshchyna
61 Ternopilshchyna
63 Kharkivshchyna
65 Khersonshchyna
68 Khmelnychchyna
71 Cherkashchyna
74 Chernihivshchyna
77 Chernivtsi Oblast`,
  UG: `101 Kalangala
102 Kampala
103 Kiboga
104 Luwero
105 Masaka
106 Mpigi
107 Mubende
108 Mukono
109 Nakasongola
110 Rakai
111 Sembabule
112 Kayunga
113 Wakiso
114 Lyantonde
115 Mityana
116 Nakaseke
117 Buikwe
118 Bukomansibi
119 Butambala
120 Buvuma
121 Gomba
122 Kalungu
123 Kyankwanzi
124 Lwengo
125 Kyotera
126 Kasanda
201 Bugiri
202 Busia
203 Iganga
204 Jinja
205 Kamuli
206 Kapchorwa
207 Katakwi
208 Kumi
209 Mbale
210 Pallisa
211 Soroti
212 Tororo
213 Kaberamaido
214 Mayuge
215 Sironko
216 Amuria
217 Budaka
218 Bududa
219 Bukedea
220 Bukwa
221 Butaleja
222 Kaliro
223 Manafwa
224 Namutumba
225 Bulambuli
226 Buyende
227 Kibuku
228 Kween
229 Luuka
230 Namayingo
231 Ngora
232 Serere
233 Butebo
234 Namisindwa
235 Bugweri
236 Kapelebyong
237 Kalaki
301 Adjumani
302 Apac
303 Arua
304 Gulu
305 Kitgum
306 Kotido
307 Lira
308 Moroto
309 Moyo
310 Nebbi
311 Nakapiripirit
312 Pader
313 Yumbe
314 Abim
315 Amolatar
316 Amuru
317 Dokolo
318 Kaabong
319 Koboko
320 Maracha
321 Oyam
322 Agago
323 Alebtong
324 Amudat
325 Kole
326 Lamwo
327 Napak
328 Nwoya
329 Otuke
330 Zombo²
331 Zombo
332 Pakwach
333 Kwania
334 Nabilatuk
335 Karenga
336 Madi-Okollo
337 Obongi
401 Bundibugyo
402 Bushenyi
403 Hoima
404 Kabale
405 Kabarole
406 Kasese
407 Kibaale
408 Kisoro
409 Masindi
410 Mbarara
411 Ntungamo
412 Rukungiri
413 Kamwenge
414 Kanungu
415 Kyenjojo
416 Buliisa
417 Ibanda
418 Isingiro
419 Kiruhura
420 Buhweju
421 Kiryandongo
422 Kyegegwa
423 Mitooma
424 Ntoroko
425 Rubirizi
426 Sheema
427 Kagadi
428 Kakumiro
429 Rubanda
430 Bunyangabu
431 Rukiga
432 Kikuube
433 Kazo
434 Kitagwenda
435 Rwampara
C Central
E Eastern
N Northern
W Western`,
  UM: `67 Johnston Atoll
71 Midway Atoll
76 Navassa Island
79 Wake Island
81 Baker Island
84 Howland Island
86 Jarvis Island
89 Kingman Reef
95 Palmyra Atoll`,
  US: `AK Alaska
AL Alabama
AR Arkansas
AS American Samoa
AZ Arizona
CA California
CO Colorado
CT Connecticut
DC Washington DC
DE Delaware
FL Florida
GA Georgia
GU Guam
HI Hawaii
IA Iowa
ID Idaho
IL Illinois
IN Indiana
KS Kansas
KY Kentucky
LA Louisiana
MA Massachusetts
MD Maryland
ME Maine
MI Michigan
MN Minnesota
MO Missouri
MP Northern Mariana Islands
MS Mississippi
MT Montana
NC North Carolina
ND North Dakota
NE Nebraska
NH New Hampshire
NJ New Jersey
NM New Mexico
NV Nevada
NY New York
OH Ohio
OK Oklahoma
OR Oregon
PA Pennsylvania
PR Puerto Rico
RI Rhode Island
SC South Carolina
SD South Dakota
TN Tennessee
TX Texas
UM U.S. Outlying Islands
UT Utah
VA Virginia
VI U.S. Virgin Islands
VT Vermont
WA Washington
WI Wisconsin
WV West Virginia
WY Wyoming`,
  UY: `AR Artigas
CA Canelones
CL Cerro Largo
CO Colonia
DU Durazno
FD Florida
FS Flores
LA Lavalleja
MA Maldonado
MO Montevideo
PA Paysandú
RN Río Negro
RO Rocha
RV Rivera
SA Salto
SJ San José
SO Soriano
TA Tacuarembó
TT Treinta y Tres`,
  UZ: `AN Andijan
BU Bukhara
FA Fergana
JI Jizzakh
NG Namangan
NW Navoiy
QA Qashqadaryo
QR Karakalpakstan
SA Samarqand
SI Sirdaryo
SU Surxondaryo
TK Tashkent
TO Tashkent Province
XO Xorazm`,
  VC: `01 Charlotte
02 Saint Andrew
03 Saint David
04 Saint George
05 Saint Patrick
06 Grenadines`,
  VE: `A Capital
B Anzoátegui
C Apure
D Aragua
E Barinas
F Bolívar
G Carabobo
H Cojedes
I Falcón
J Guárico
K Lara
L Mérida
M Miranda
N Monagas
O Nueva Esparta
P Portuguesa
R Sucre
S Táchira
T Trujillo
U Yaracuy
V Zulia
W Federal Dependencies
X Vargas
Y Delta Amacuro
Z Amazonas`,
  VN: `01 Lai Châu
02 Lào Cai
03 Hà Giang
04 Cao Bằng
05 Sơn La
06 Yên Bái
07 Tuyên Quang
09 Lạng Sơn
13 Quảng Ninh
14 Hòa Bình
18 Ninh Bình
20 Thái Bình
21 Thanh Hóa
22 Nghệ An
23 Hà Tĩnh
24 Quảng Bình
25 Quảng Trị
26 Thừa Thiên–Huế
27 Quảng Nam
28 Kon Tum
29 Quảng Ngãi
30 Gia Lai
31 Bình Định
32 Phú Yên
33 Đắk Lắk
34 Khánh Hòa
35 Lâm Đồng
36 Ninh Thuận
37 Tây Ninh
39 Đồng Nai
40 Bình Thuận
41 Long An
43 Bà Rịa–Vũng Tàu
44 An Giang
45 Đồng Tháp
46 Tiền Giang
47 Kiên Giang
49 Vĩnh Long
50 Bến Tre
51 Trà Vinh
52 Sóc Trăng
53 Bắc Kạn
54 Bắc Giang
55 Bạc Liêu
56 Bắc Ninh
57 Bình Dương
58 Bình Phước
59 Cà Mau
61 Hải Dương
63 Hà Nam
66 Hưng Yên
67 Nam Định
68 Phú Thọ
69 Thái Nguyên
70 Vĩnh Phúc
71 Điện Biên
72 Đắk Nông
73 Hậu Giang
CT Can Tho
DN Da Nang
HN Hanoi
HP Haiphong
SG Ho Chi Minh City`,
  VU: `MAP Malampa
PAM Penama
SAM Sanma
SEE Shefa
TAE Tafea
TOB Torba`,
  WF: `AL Alo
SG Sigave
UV Uvea`,
  WS: `AA A’ana
AL Aiga-i-le-Tai
AT Atua
FA Fa’asaleleaga
GE Gaga’emauga
GI Gaga’ifomauga
PA Palauli
SA Satupa’itea
TU Tuamasaga
VF Va’a-o-Fonoti
VS Vaisigano`,
  YE: `AB Abyan
AD ’Adan
AM Amran
BA Al Bayda
DA Dhale
DH Dhamar
HD Hadramaut
HJ Hajjah
HU Al Hudaydah
IB Ibb
JA Al Jawf
LA Lahij
MA Ma’rib
MR Al Mahrah
MW Al Mahwit
RA Raymah
SA Amanat Al Asimah
SD Sa’dah
SH Shabwah
SN Sana’a
SU Arkhabil Suqutra
TA Taiz`,
  ZA: `EC Eastern Cape
FS Free State
GP Gauteng
KZN KwaZulu-Natal
LP Limpopo
MP Mpumalanga
NC Northern Cape
NW North West
WC Western Cape`,
  ZM: `01 Western
02 Central
03 Eastern
04 Luapula
05 Northern
06 North-Western
07 Southern
08 Copperbelt
09 Lusaka
10 Muchinga`,
  ZW: `BU Bulawayo
HA Harare
MA Manicaland
MC Mashonaland Central
ME Mashonaland East
MI Midlands
MN Matabeleland North
MS Matabeleland South
MV Masvingo
MW Mashonaland West`,
};
