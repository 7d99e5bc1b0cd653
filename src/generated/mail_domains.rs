// Generated from rules/tables/mail_domains.csv by `cargo xtask generate`. Do not edit.

/// The domains by their first letter, a space behind each, or `!` behind one that is only no misspelling.
#[rustfmt::skip]
pub(crate) static DOMAINS: &str = "\
    aol.com abv.bg \
    bluewin.ch bol.com.br btinternet.com \
    comcast.net \
    foxmail.com free.fr freenet.de \
    gmail.com gmx.at gmx.de gmx.net gmx.com!googlemail.com \
    hanmail.net hotmail.com hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it \
    icloud.com \
    laposte.net libera.it!liberi.it!libero.it libro.it!\
    mail.ru \
    naver.com never.com!\
    orange.fr outlook.com outlook.de outlook.es outlook.fr \
    proton.me protonmail.com \
    qq.com \
    rambler.ru rediffmail.com rocketmail.com \
    sbcglobal.net seznam.cz \
    t-online.de tiscali.it \
    uol.com.br \
    verizon.net \
    wanadoo.fr web.de \
    yahoo.ca yahoo.co.in yahoo.co.id yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.ar yahoo.com.br yahoo.com.mx yahoo.de yahoo.es yahoo.fr yahoo.it yandex.ru \
    zoho.com \
    163.com 126.com \
";

/// Where the domains of each first letter end; those of digits are the last.
#[rustfmt::skip]
pub(crate) static ENDS: [u16; 27] = [
    15, 52, 64, 64, 64, 95, 150, 232, 243, 243, 243, 294, 302, 322, 377, 402, 409, 450, 474, 497, 508, 520, 538, 538,
    690, 699, 715,
];
