import type { Texts } from '#core/languages.ts'

/** The words of the figure. */
export const figureTexts = {
  title: {
    nb: 'Fagfeltet arbeid og helse, med tjenestetilbudene der de hører hjemme',
    nn: 'Fagfeltet arbeid og helse, med tenestetilboda der dei høyrer heime',
    en: 'The field of work and health, with each service where it belongs',
  },
  desc: {
    nb: 'Til venstre ligger arbeid, til høyre helse. Mellom dem ligger feltet: mørkest i kjernen, der arbeid og helse sammen er en forutsetning, og lysere utover, jo svakere koblingen er. Hvert navn er en lenke. Tabellen under figuren sier det samme.',
    nn: 'Til venstre ligg arbeid, til høgre helse. Mellom dei ligg feltet: mørkast i kjernen, der arbeid og helse saman er ein føresetnad, og lysare utover, di svakare koplinga er. Kvart namn er ei lenkje. Tabellen under figuren seier det same.',
    en: 'Work lies on the left, health on the right. Between them lies the field: darkest in the core, where work and health together is a precondition, and lighter outwards, the weaker the coupling. Each name is a link. The table below the figure says the same.',
  },
  work: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' },
  health: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  field: { nb: 'Fagfeltet arbeid og helse', nn: 'Fagfeltet arbeid og helse', en: 'The field of work and health' },
  core: {
    nb: 'Arbeid og helse sammen er en forutsetning',
    nn: 'Arbeid og helse saman er ein føresetnad',
    en: 'Work and health together is a precondition',
  },
  ring2: {
    nb: 'Med en tydelig del fra den andre siden',
    nn: 'Med ein tydeleg del frå den andre sida',
    en: 'With a clear part from the other side',
  },
  ring3: {
    nb: 'Med noe av den andre siden',
    nn: 'Med litt av den andre sida',
    en: 'With something of the other side',
  },
  'work-only': { nb: 'Bare arbeid', nn: 'Berre arbeid', en: 'Work only' },
  'health-only': { nb: 'Bare helse', nn: 'Berre helse', en: 'Health only' },
  workServices: { nb: 'arbeidstjenester', nn: 'arbeidstenester', en: 'work services' },
  healthServices: { nb: 'helsetjenester', nn: 'helsetenester', en: 'health services' },
  waiting: { nb: 'Uten grad ennå', nn: 'Utan grad enno', en: 'No grade yet' },
  disputed: { nb: '(omstridt)', nn: '(omstridd)', en: '(disputed)' },
  here: { nb: 'Tilbudet ditt', nn: 'Tenesta di', en: 'Your service' },
  legend: { nb: 'Slik leser du figuren', nn: 'Slik les du figuren', en: 'How to read the figure' },
  legendWork: {
    nb: 'en firkant: en tjeneste på arbeidssiden, til venstre',
    nn: 'ein firkant: ei teneste på arbeidssida, til venstre',
    en: 'a square: a service on the work side, on the left',
  },
  legendCoupling: {
    nb: 'ei bru: arbeid og helse sammen, i den mørke kjernen',
    nn: 'ei bru: arbeid og helse saman, i den mørke kjernen',
    en: 'a bridge: work and health together, in the dark core',
  },
  legendHealth: {
    nb: 'en sirkel: en tjeneste på helsesiden, til høyre',
    nn: 'ein sirkel: ei teneste på helsesida, til høgre',
    en: 'a circle: a service on the health side, on the right',
  },
  legendWaiting: {
    nb: 'en stiplet ring: ingen har gradert den ennå',
    nn: 'ein stipla ring: ingen har gradert henne enno',
    en: 'a dashed ring: nobody has graded it yet',
  },
  legendDarker: {
    nb: 'Jo mørkere, jo sterkere kobling. Det som ligger utenfor den lilla firkanten, er ikke en del av feltet.',
    nn: 'Di mørkare, di sterkare kopling. Det som ligg utanfor den lilla firkanten, er ikkje ein del av feltet.',
    en: 'The darker, the stronger the coupling. What lies outside the purple rectangle is not part of the field.',
  },
} as const satisfies Texts
