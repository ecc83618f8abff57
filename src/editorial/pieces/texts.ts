import type { Texts } from '#core/languages.ts'

/** What is said around every piece. */
export const texts = {
  about: { nb: 'Om denne siden', nn: 'Om denne sida', en: 'About this page' },
  answers: { nb: 'Ansvarlig: {who}', nn: 'Ansvarleg: {who}', en: 'Responsible: {who}' },
  editors: { nb: 'redaksjonen', nn: 'redaksjonen', en: 'the editors' },
  looked: { nb: 'Sist sett over {day}', nn: 'Sist sett over {day}', en: 'Last looked over {day}' },
  source: { nb: 'Kilde:', nn: 'Kjelde:', en: 'Source:' },
  edition: { nb: 'Utgave {number}', nn: 'Utgåve {number}', en: 'Edition {number}' },
  edit: { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  draftTitle: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  draftText: {
    nb: 'Slik blir utgave {number}. Bare redaktører ser den.',
    nn: 'Slik blir utgåve {number}. Berre redaktørar ser henne.',
    en: 'This is how edition {number} will look. Only editors see it.',
  },
  backToEditing: { nb: 'Tilbake til redigeringen', nn: 'Tilbake til redigeringa', en: 'Back to editing' },
  onlyIn_nb: {
    nb: 'Teksten er på bokmål.',
    nn: 'Denne teksten er ikkje skriven på nynorsk enno. Her er han på bokmål.',
    en: 'This text has not been written in English yet. Here it is in Norwegian (bokmål).',
  },
  onlyIn_nn: {
    nb: 'Denne teksten er ikke skrevet på bokmål ennå. Her er den på nynorsk.',
    nn: 'Teksten er på nynorsk.',
    en: 'This text has not been written in English yet. Here it is in Norwegian (nynorsk).',
  },
  onlyIn_en: {
    nb: 'Denne teksten er ikke skrevet på bokmål ennå. Her er den på engelsk.',
    nn: 'Denne teksten er ikkje skriven på nynorsk enno. Her er han på engelsk.',
    en: 'The text is in English.',
  },
  goneTitle: { nb: 'Denne siden er tatt ned', nn: 'Denne sida er teken ned', en: 'This page has been taken down' },
  goneText: {
    nb: 'Redaksjonen tok den ned {day}. Dette skrev de om hvorfor:',
    nn: 'Redaksjonen tok henne ned {day}. Dette skreiv dei om kvifor:',
    en: 'The editors took it down on {day}. This is what they wrote about why:',
  },
  unreadyTitle: {
    nb: 'Utkastet kan ikke vises ennå',
    nn: 'Utkastet kan ikkje visast enno',
    en: 'The draft cannot be shown yet',
  },
  unreadyText: {
    nb: 'Noe av det siden trenger, mangler eller er skrevet feil. Det som er skrevet, er lagret.',
    nn: 'Noko av det sida treng, manglar eller er skrive feil. Det som er skrive, er lagra.',
    en: 'Something the page needs is missing or not right yet. What has been written is saved.',
  },
} as const satisfies Texts
