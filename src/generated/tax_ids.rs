// Generated from rules/tables/tax_ids.toml by `cargo xtask generate`. Do not edit.

/// What is asked of the numbers of each country. `src/check/tax_id.rs` reads it.
#[rustfmt::skip]
pub(crate) static TABLE: &str = "\
    ~\n\
    NIF BI|xxxxxxxxxaaxxx\n\
    \n\
    TIN|[12]xxxx-xxxxx\n\
    \n\
    NID NIPT NUIS|axxxxxxxxa\n\
    \n\
    NRT|[ACDEFGLOPU]-xxxxxx-a\n\
    0\n\
    EID EMIRATES_ID|784-yyyy-xxxxxxx-x\n\
    \n\
    CUIT CUIL CDI|xx-xxxxxxxx-x|P120,23,24,25,26,27,30,33,34,50,51,55 W15432765432:09987654321\n\
    DNI|{x}x.xxx.xxx\n\
    \n\
    TIN HVHH|xxxxxxxx\n\
    PSN SSN|xxxxxxxxxx\n\
    \n\
    TFN|xxx xxx xxx|W114375869:0123456789-\n\
    +|xxxxxxxx\n\
    \n\
    STNR STEUERNUMMER|xx-xxx/xxxx|L0\n\
    SVNR VSNR|xxxx xxxxxx|W7379584216:0123456789-\n\
    ~\n\
    VOEN VOIN|xxxxxxxxx[12]\n\
    PIN FIN|ccccccc\n\
    \n\
    NRN NN RRN NISS INSZ BIS RIJKSREGISTERNUMMER|xx.xx.xx-xxx.xx|R2-97\n\
    +|xx.xx.xx-xxx.xx|R2-97,2\n\
    \n\
    IFU|xxxxxxxxxxxxx\n\
    \n\
    IFU|xxxxxxxxa\n\
    ~\n\
    TIN ETIN|xxxxxxxxxxxx\n\
    NID|xxxxxxxxxx, xxxxxxxxxxxxx, xxxxxxxxxxxxxxxxx\n\
    \n\
    EGN|yymmddxxxx|M024 T W12485a9736:01234567890\n\
    PNF LNCH LNC|xxxxxxxxxx|W1197319731:0123456789\n\
    0\n\
    CPR|xxxxxxxxx\n\
    0\n\
    \n\
    JMB JMBG|ddmmyyyxxxxxx|T W1765432765432:00987654321\n\
    \n\
    UNP|[ABCEHKM][ABCEHKMOPT]xxxxxxx|A01203004005060780009000000 W171862753:456789-0123\n\
    +|xxxxxxxxx|W171862753:0123456789-\n\
    NID PERSONAL_NO|xddmmyyaxxxaax|T\n\
    ~\n\
    TIN|xxxxxx-xx, xxxxxx\n\
    0\n\
    ~\n\
    CI|{xxx}xxxxx, {xxx}xxxxx-cc, {xxx}xxxxx-cc-c, {xxx}xxxxx-cc-cc\n\
    NIT|{xxxxx}xxxxxxx\n\
    \n\
    CPF|xxx.xxx.xxx-xx|Q W2a987654320:00987654321 W10a98765432:00987654321\n\
    0\n\
    \n\
    SIN|[1-79]xx-xxx-xxx|L0\n\
    ITN|0xx-xxx-xxx|L0\n\
    \n\
    AHV AVS NAVS NAVS13 OASI SSN|756.xxxx.xxxx.xx|W1131313131313:0987654321\n\
    \n\
    RUT RUN|{x}x.xxx.xxx-c|W132765432:0K987654321\n\
    ~\n\
    RIC ID RESIDENT_ID NATIONAL_ID|xxxxxxyyyymmddxxxc|T W179a584216379a5842:10X98765432\n\
    ~\n\
    NCC|xxxxxxx a\n\
    \n\
    NIU|axxxxxxxxxxxxa\n\
    ~\n\
    NIT|{xxxxxxxx}xxxxxxx-x|W151493a847186273:01987654321\n\
    CC CE TI CEDULA NUIP|{xxxxxx}xxxx\n\
    \n\
    CPF CEDULA CEDULA_FISICA|[1-9]-xxxx-xxxx, 0[1-9]-xxxx-xxxx\n\
    DIMEX|{x}xxxxxxxxxxx\n\
    NITE|xxxxxxxxxx\n\
    \n\
    NI|yymmddxxxxx|T\n\
    0\n\
    \n\
    TIC AFM|[069]xxxxxxxa|O\n\
    \n\
    RC RODNE_CISLO DIC|yymmdd/xxxx|D05 M0257 T W11a1a1a1a1:01234567890\n\
    +|yymmdd/xxx|D05 M05 T P10,1,2,3,4,50,51,52,53\n\
    \n\
    IDNR STEUER_ID|[1-9]x xxx xxx xxx|Zg I\n\
    *STNR STEUERNUMMER|{xxx}xxxxxxxxxx\n\
    \n\
    CPR|ddmmyy-xxxx|D06 T\n\
    \n\
    CEDULA|xxx-xxxxxxx-x\n\
    RNC|x-xx-xxxxx-x|W179865432:21987654321\n\
    \n\
    NIF|xxxxxxxxxxxxxxx, xxxxxxxxxxxxxxxxxxxx\n\
    NIN|xxxxxxxxxxxxxxxxxx\n\
    \n\
    CI CEDULA|xx[0-6]xxxxxx-x|P10,1,20,21,22,23,24,30,50 N100 L0\n\
    RUC|xx[0-6]xxxxxxxxxx|P10,1,20,21,22,23,24,30,50 N100 Nb000 Fa\n\
    \n\
    NID|[23]yymmddxxxxxxx|T\n\
    TRN|xxx-xxx-xxx\n\
    \n\
    DNI NIF|xxxxxxxxa|W1e6jib8a1:TRWAGMYFPDXBNJZSQVHLCKE\n\
    NIE NIF|[XYZ]xxxxxxxa|A00000000000000000000000012 W1e6jib8a1:TRWAGMYFPDXBNJZSQVHLCKE\n\
    NIF NIF_KLM|[KLM]xxxxxxxa|W16jib8a1:TRWAGMYFPDXBNJZSQVHLCKE\n\
    \n\
    IK ISIKUKOOD|[1-8]yymmddxxxx|T W11234567891:0123456789* V13456789123:01234567890\n\
    \n\
    TIN|xxxxxxxxxx\n\
    \n\
    HETU|ddmmyy[-+A-FU-Y]xxxc|T W1ek2pi807a1:0123456789ABCDEFHJKLMNPRSTUVWXY\n\
    \n\
    SPI NIF NUMERO_FISCAL|[0-3]x xx xxx xxx xxx|R3=511\n\
    NIR INSEE|x xx xx xx xxx xxx xx, x xx xx 2[AB] xxx xxx xx|R2-97\n\
    \n\
    PTAL P_TAL P_NUMBER|ddmmyy-xxx|T\n\
    \n\
    UTR|xxxxx xxxxx|Wa6789a5432:21987654321\n\
    +|xxxxx xxxxxK|Wb6789a54320:21987654321\n\
    NINO NI|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] xx xx xx [A-D], [A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] xx xx xx|N1BG,GB,KN,NK,NT,TN,ZZ\n\
    \n\
    PN PERSONAL_NUMBER|xxxxxxxxxxx, xxxxxxxxx\n\
    \n\
    TIN|[PCGQV]00xxxxxxxc|W10123456789:0123456789X\n\
    GHANA_CARD PIN NIA|GHA-xxxxxxxxx-x\n\
    \n\
    NIF NIFP|xxxxxxxxx|L0\n\
    \n\
    AFM|xxxxxxxxx|W1379a5842:01234567890\n\
    *AMKA|ddmmyyxxxxx|T L0\n\
    \n\
    CPR|ddmmyy-xxxx|D06 T\n\
    \n\
    NIT|{xxxxxxxxx}xx-c|W110a98765432:0K987654321\n\
    CUI DPI|xxxx xxxxx xxxx|W5234567890000:0123456789-\n\
    \n\
    HKID|axxxxxx(c)|W18765432:6543210A987\n\
    +|aaxxxxxx(c)|W198765432:0A987654321\n\
    \n\
    RTN|xxxxxxxxxxxxxx\n\
    DNI ID|xxxx-xxxx-xxxxx\n\
    \n\
    OIB|xxxxxxxxxxx|I\n\
    \n\
    ADOAZONOSITO_JEL ADOAZONOSITO AJ|8xxxxxxxxx|W1123456789:0123456789-\n\
    \n\
    NPWP|xx.xxx.xxx.x-xxx.xxx|F9\n\
    +|xxxxxxxxxxxxxxxx\n\
    NIK KTP|xxxxxxddmmyyxxxx|D04 T\n\
    \n\
    PAN|aaaPaxxxxa\n\
    AADHAAR|[2-9]xxx xxxx xxxx|Zp H0\n\
    \n\
    PPSN PPS|xxxxxxxa|W18765432:WABCDEFGHIJKLMNOPQRSTUV\n\
    +|xxxxxxxa[A-IWTX]|A12345678900000000000000000 W287654329:WABCDEFGHIJKLMNOPQRSTUV\n\
    \n\
    NATIONAL_CODE MELLI|xxx-xxxxxx-x|Q W1a98765432:01987654321\n\
    \n\
    KENNITALA KT|ddmmyy-xxx[089]|T W2327654320:0-987654321\n\
    \n\
    TZ TEUDAT_ZEHUT ID|{xxxx}xxxxx|L0\n\
    \n\
    CF CODICE_FISCALE|aaaaaaccaccaccca|Zi O\n\
    \n\
    TRN|xxx-xxx-xxx\n\
    \n\
    TIN|xxx-xxx-xxxx\n\
    \n\
    MY_NUMBER IN INDIVIDUAL_NUMBER|xxxx xxxx xxxx|W165432765432:00987654321\n\
    \n\
    IIN|yymmdd[0-6]xxxxx|T W1123456789a0:0123456789* V13456789a012:0123456789-\n\
    \n\
    PIN KRA_PIN|[AP]xxxxxxxxxa\n\
    \n\
    INN PIN|xxxxxxxxxxxxxx\n\
    \n\
    RRN ARC FRN|yymmdd-xxxxxxx|T\n\
    0\n\
    CIVIL_ID|[23]yymmddxxxxx|T\n\
    \n\
    PEID|{xxxxxxxxxxx}x\n\
    \n\
    NIC|xxxxxxxxxxxx, xxxxxxxxx[VX]\n\
    TIN|xxxxxxxxx\n\
    \n\
    AK ASMENS_KODAS|[1-9]xxxxxxxxxx|W11234567891:0123456789* V13456789123:01234567890\n\
    \n\
    MATRICULE CNS|yyyymmddxxxxx|T Fc H2\n\
    \n\
    PK PERSONAS_KODS|ddmmyy-xxxxx|T W1a584216379:12345678900\n\
    +|32xxxx-xxxxx\n\
    \n\
    BIR ID|xxxxxxx(x)\n\
    0\n\
    \n\
    IDNP IDNO|xxxxxxxxxxxxx|W1731731731731:0123456789\n\
    \n\
    RFC|nnnnyymmddccc|T\n\
    CURP|aaaayymmdd[HMX]aaaaacx|T PcAS,BC,BS,CC,CH,CL,CM,CS,DF,DG,GR,GT,HG,JC,MC,MN,MS,NE,NL,NT,OC,PL,QR,QT,SL,SP,SR,TC,TL,TS,VZ,YN,ZS A01234567890123567890123456 W187654321098765432:0987654321\n\
    \n\
    EMBG JMBG EDB|ddmmyyyxxxxxx|T W1765432765432:00987654321\n\
    \n\
    ID IDENTITY_CARD|{xxxxxx}x[MGAPLHBZ]\n\
    TIN IT_NUMBER|xxxxxxxxx\n\
    \n\
    JMBG|ddmmyyyxxxxxx|T W1765432765432:00987654321\n\
    \n\
    NUIT|xxxxxxxxx|W189456789:01234567891\n\
    \n\
    NID|addmmyyccccccc|T\n\
    TAN|xxxxxxxx\n\
    \n\
    ITN ITR IG|[IOS]Gxxxxxxxxxx, [IOS]Gxxxxxxxxxxx, [IOS]Gxxxxxxxxx\n\
    NRIC MYKAD IC|yymmdd-xx-xxxx|T\n\
    \n\
    NIN|xxxxxxxxxxx\n\
    TIN JTB_TIN FIRS_TIN|xxxxxxxxxx, xxxxxxxx-xxxx\n\
    \n\
    CEDULA RUC|xxx-ddmmyy-xxxxa|T\n\
    \n\
    BSN SOFI|{x}xxxxxxxx|Q W198765432:0123456789-\n\
    \n\
    FNR FODSELSNUMMER D_NUMMER DNR|ddmmyy xxxxx|D04 M04 T W23761894520:0-987654321 W15432765432:0-987654321\n\
    \n\
    PAN|xxxxxxxxx\n\
    \n\
    IRD|[1-9]x-xxx-xxx|W132765432:0*987654321 V174325276:0-987654321\n\
    +|[01]xx-xxx-xxx|W132765432:0*987654321 V174325276:0-987654321\n\
    0\n\
    ~\n\
    CNIC NICOP|[1-7]xxxx-xxxxxxx-x\n\
    NTN|xxxxxxx-x, xxxxxxx\n\
    \n\
    RUC|xxxxxxxxxxx|P110,15,16,17,20 W15432765432:10987654321\n\
    DNI|xxxxxxxx, xxxxxxxx-c\n\
    *CE|{xxx}xxxxxxxxx\n\
    \n\
    TIN|xxx-xxx-xxx, xxx-xxx-xxx-xxx, xxx-xxx-xxx-xxxx, xxx-xxx-xxx-xxxxx\n\
    \n\
    PESEL|yymmddxxxxx|M02468 T W11379137913:0987654321\n\
    NIP|xxx-xxx-xx-xx|W1657234567:0123456789-\n\
    \n\
    NIF|xxx xxx xxx|P11,2,3,45 W198765432:00987654321\n\
    \n\
    RUC|{xxxx}xxxx-x|W198765432:00987654321\n\
    CI CEDULA|{xxx}xxxxx\n\
    0\n\
    QID|[23]xxxxxxxxxx\n\
    \n\
    CNP|[1-8]yymmddxxxxxx|T W1279146358279:01234567891\n\
    +NIF|9xxxxxxxxxxxx|W1279146358279:01234567891\n\
    \n\
    INN|xxxxxxxxxxxx|W2724a3594680:01234567890 W13724a359468:01234567890\n\
    \n\
    TIN|xxxxxxxxx\n\
    NID|xxxxxxxxxxxxxxxx\n\
    0\n\
    NID NATIONAL_ID IQAMA|[12]xxxxxxxxx|L0\n\
    ~\n\
    NINEA|{xx}xxxxxxx, {xx}xxxxxxx xax\n\
    \n\
    NRIC FIN ASDG|[ST]xxxxxxxa|A00000000000000000004000000 W112765432:JZIHGFEDCBA\n\
    +|[FG]xxxxxxxa|A00000040000000000000000000 W112765432:XWUTRQPNMLK\n\
    +|Mxxxxxxxa\n\
    \n\
    NIT|xxxx-xxxxxx-xxx-x\n\
    DUI|xxxxxxxx-x|W198765432:0987654321\n\
    ~\n\
    *COE|{xxxx}x\n\
    \n\
    JMBG|ddmmyyyxxxxxx|T W1765432765432:00987654321\n\
    PIB|xxxxxxxxx|I\n\
    \n\
    RC RODNE_CISLO|yymmdd/xxxx|M0257 T W11a1a1a1a1:01234567890\n\
    +|yymmdd/xxx|M05 T P10,1,2,3,4,50,51,52,53\n\
    DIC|xxxxxxxxxx\n\
    \n\
    DAVCNA DS DDV|[1-9]xxxxxxx|W18765432:-0987654321\n\
    EMSO JMBG|ddmmyyyxxxxxx|T W1765432765432:00987654321\n\
    \n\
    PERSONNUMMER PNR PN SAMORDNINGSNUMMER|yymmdd-xxxx, yyyymmdd-xxxx, yymmdd+xxxx|D06 T La\n\
    0\n\
    \n\
    PIN ID|[1-8]-xxxx-xxxxx-xx-x|W1210a98765432:10987654321\n\
    \n\
    INN RMA|xxxxxxxxx\n\
    ~\n\
    MF|xxxxxxx/a/a/a/xxx, xxxxxxx/a, xxxxxxx/a/a/xxx\n\
    CIN|xxxxxxxx\n\
    \n\
    TCKN TC TC_KIMLIK|[1-9]xxxxxxxxxx|W27979797970:0123456789 W11111111111:0123456789\n\
    VKN|xxxxxxxxxx|Zt\n\
    \n\
    NATIONAL_ID ID ARC UI|a[1289]xxxxxxxx|A10987654932210898765431320 W1187654321:0987654321\n\
    +|aAxxxxxxxx|A10987654932210898765431320 W1107654321:0987654321\n\
    +|aBxxxxxxxx|A10987654932210898765431320 W1107654321:2109876543\n\
    +|aCxxxxxxxx|A10987654932210898765431320 W1107654321:4321098765\n\
    +|aDxxxxxxxx|A10987654932210898765431320 W1107654321:6543210987\n\
    \n\
    TIN|xxx-xxx-xxx\n\
    \n\
    TIN|xxxxxxxxxx\n\
    ~\n\
    RNOKPP INN IPN DRFO|xxxxxxxxxx|W1a57946a57:01234567890\n\
    \n\
    CI CEDULA|{x}.xxx.xxx-x|W12987634:0987654321\n\
    RUT|xxxxxxxxxxxx|W143298765432:0-987654321\n\
    =SSN, ITIN\n\
    SSN|xxx-xx-xxxx|Us\n\
    ITIN|xxx-xx-xxxx|Ui\n\
    \n\
    PINFL JSHSHIR|xxxxxxxxxxxxxx\n\
    INN STIR|xxxxxxxxx\n\
    \n\
    RIF|[VEJPG]-xxxxxxxx-x|A00008090010000050000040000 W1132765432:00987654321\n\
    0\n\
    \n\
    MST|xxxxxxxxxx|W1971862753:-9876543210\n\
    +|xxxxxxxxxx-xxx|W4971862753000:-9876543210\n\
    CCCD CMND PERSONAL_ID|0xxxxxxxxxxx, xxxxxxxxx\n\
    \n\
    ITR TRN TAX_REFERENCE|[01239]xxxxxxxxx|L0\n\
    ID SAID|yymmddxxxxxxx|T L0\n\
    \n\
    TPIN|xxxxxxxxxx\n\
    ~\n\
    TIN BPN|xxxxxxxxxx\n\
    NID|xx-xxxxxxx-a-xx, xx-xxxxxx-a-xx\n\
";

/// Where each country starts in it, in the order of `countries::ALPHA3`; then its length.
#[rustfmt::skip]
pub(crate) static START: [u16; 250] = [
    0, 0, 0, 24, 44, 44, 70, 97, 134, 243, 281, 281, 281, 281, 281, 332,
    412, 454, 454, 548, 567, 567, 582, 655, 749, 765, 767, 820, 820, 973, 997, 999,
    1084, 1156, 1156, 1158, 1158, 1158, 1158, 1158, 1202, 1202, 1275, 1322, 1408, 1424, 1444, 1444,
    1444, 1444, 1534, 1534, 1534, 1631, 1649, 1649, 1649, 1651, 1676, 1791, 1866, 1866, 1866, 1889,
    1951, 2017, 2142, 2183, 2183, 2183, 2382, 2464, 2480, 2554, 2554, 2554, 2670, 2704, 2704, 2704,
    2913, 2956, 2956, 3039, 3039, 3062, 3062, 3062, 3062, 3062, 3123, 3123, 3146, 3244, 3244, 3244,
    3244, 3320, 3320, 3363, 3382, 3382, 3451, 3531, 3531, 3580, 3580, 3715, 3775, 3775, 3831, 3866,
    3907, 3924, 3942, 3942, 4015, 4091, 4119, 4143, 4143, 4143, 4143, 4173, 4202, 4202, 4202, 4202,
    4202, 4202, 4223, 4270, 4270, 4353, 4390, 4463, 4482, 4482, 4482, 4484, 4535, 4535, 4535, 4746,
    4746, 4804, 4804, 4866, 4866, 4915, 4915, 4915, 4954, 4954, 4954, 4954, 4989, 4989, 5085, 5085,
    5085, 5085, 5085, 5085, 5149, 5180, 5180, 5227, 5332, 5347, 5347, 5476, 5478, 5534, 5534, 5534,
    5637, 5708, 5708, 5708, 5802, 5802, 5802, 5853, 5915, 5915, 5915, 5936, 5936, 6034, 6104, 6140,
    6181, 6181, 6218, 6375, 6375, 6375, 6375, 6375, 6375, 6435, 6450, 6450, 6450, 6515, 6515, 6515,
    6515, 6633, 6736, 6824, 6824, 6824, 6824, 6824, 6826, 6826, 6826, 6883, 6902, 6902, 6902, 6902,
    6902, 6902, 6966, 7067, 7067, 7413, 7430, 7446, 7503, 7503, 7592, 7642, 7691, 7691, 7691, 7767,
    7769, 7769, 7899, 7899, 7899, 7899, 7899, 7969, 7986, 8043,
];

/// Names of documents whose numbers are no tax numbers of persons.
#[rustfmt::skip]
pub(crate) static OTHER_DOCUMENTS: &str = "ABN ACN BN CNPJ CRO CVR DRIVERS_LICENSE EDRPOU EIN GST GSTN IVA JCT OTHER PASSPORT SIREN UEN USCC VAT";
