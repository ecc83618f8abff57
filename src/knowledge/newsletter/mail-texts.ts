import type { Texts } from '#core/languages.ts'

/** What stands in mails. */
export const mailTexts = {
  confirmSubject: {
    nb: 'Er det du som vil ha nyhetsbrevet?',
    nn: 'Er det du som vil ha nyheitsbrevet?',
    en: 'Is it you who want the newsletter?',
  },
  confirm: {
    nb: `Hei!

Noen har skrevet denne adressen i skjemaet for nyhetsbrevet om arbeid og helse på {house}. Er det deg, så trykk her og si ja:

{link}

Er det ikke deg, trenger du ikke gjøre noe. Da kommer det ikke noe nyhetsbrev, og adressen slettes etter {days} dager.
`,
    nn: `Hei!

Nokon har skrive denne adressa i skjemaet for nyheitsbrevet om arbeid og helse på {house}. Er det deg, så trykk her og sei ja:

{link}

Er det ikkje deg, treng du ikkje gjere noko. Då kjem det ikkje noko nyheitsbrev, og adressa blir sletta etter {days} dagar.
`,
    en: `Hello!

Somebody has written this address in the form for the newsletter on work and health at {house}. If it was you, press here and say yes:

{link}

If it was not you, there is nothing you need to do. No newsletter will come, and the address is erased after {days} days.
`,
  },
  knownSubject: {
    nb: 'Du får nyhetsbrevet allerede',
    nn: 'Du får nyheitsbrevet alt',
    en: 'You already get the newsletter',
  },
  known: {
    nb: `Hei!

Noen har skrevet denne adressen i skjemaet for nyhetsbrevet om arbeid og helse på {house}. Du får det allerede, så ingenting er endret.

Vil du ha andre temaer, et annet språk, eller ikke ha det mer, gjør du det her:

{link}
`,
    nn: `Hei!

Nokon har skrive denne adressa i skjemaet for nyheitsbrevet om arbeid og helse på {house}. Du får det alt, så ingenting er endra.

Vil du ha andre tema, eit anna språk, eller ikkje ha det lenger, gjer du det her:

{link}
`,
    en: `Hello!

Somebody has written this address in the form for the newsletter on work and health at {house}. You already get it, so nothing has changed.

To choose other topics or another language, or to stop getting it, go here:

{link}
`,
  },
  onTheWeb: { nb: 'Les brevet på nettet', nn: 'Les brevet på nettet', en: 'Read the letter on the web' },
  changeOrLeave: {
    nb: 'Endre temaer og språk, eller meld deg av',
    nn: 'Endre tema og språk, eller meld deg av',
    en: 'Change topics and language, or leave',
  },
  notTracked: {
    nb: 'Ingen følger med på om du åpner brevet eller hva du trykker på.',
    nn: 'Ingen følgjer med på om du opnar brevet eller kva du trykkjer på.',
    en: 'Nobody watches whether you open the letter or what you press.',
  },
} as const satisfies Texts
