import { defineInstrument } from '../rules/define.ts'

/**
 * The participant's own expectation of returning to work, one question in our own words. A single
 * question of this kind predicted work better than a whole readiness scale (Aasdahl 2018).
 */
export const rtwExpectation = defineInstrument({
  key: 'rtw-expectation',
  version: '1.0',
  title: {
    nb: 'Når du tror du er i arbeid igjen',
    nn: 'Når du trur du er i arbeid igjen',
    en: 'When you expect to be back at work',
  },
  licence: {
    tier: 'free',
    holder: 'Brua (own wording)',
    evidence: 'Written for this registry.',
    url: 'https://opensource.org/license/mit',
  },
  source: 'Own wording; the idea of a single question: Aasdahl L et al. 2018.',
  items: [
    {
      id: 'rtw-expectation',
      kind: 'choice',
      required: false,
      options: [
        { code: 'at-work' },
        { code: 'within-1-month' },
        { code: '1-to-3-months' },
        { code: '3-to-6-months' },
        { code: '6-to-12-months' },
        { code: 'over-12-months' },
        { code: 'not-returning' },
        { code: 'unsure' },
      ],
    },
  ],
  scores: [],
  texts: {
    nb: {
      source: 'own',
      items: {
        'rtw-expectation': {
          text: 'Hvor lenge tror du det er til du er tilbake i arbeid?',
          help: 'Tenk på så mye arbeid som du selv regner med å ha, hos arbeidsgiveren du har nå eller et annet sted. Det finnes ikke noe riktig svar: si det du tror i dag.',
          options: {
            'at-work': 'Jeg er i arbeid nå, så mye som jeg regner med å være',
            'within-1-month': 'Under én måned',
            '1-to-3-months': '1 til 3 måneder',
            '3-to-6-months': '3 til 6 måneder',
            '6-to-12-months': '6 til 12 måneder',
            'over-12-months': 'Mer enn ett år',
            'not-returning': 'Jeg tror ikke jeg kommer tilbake i arbeid',
            unsure: 'Jeg vet ikke',
          },
        },
      },
    },
    nn: {
      source: 'own',
      items: {
        'rtw-expectation': {
          text: 'Kor lenge trur du det er til du er tilbake i arbeid?',
          help: 'Tenk på så mykje arbeid som du sjølv reknar med å ha, hos arbeidsgivaren du har no eller ein annan stad. Det finst ikkje noko rett svar: sei det du trur i dag.',
          options: {
            'at-work': 'Eg er i arbeid no, så mykje som eg reknar med å vere',
            'within-1-month': 'Under éin månad',
            '1-to-3-months': '1 til 3 månader',
            '3-to-6-months': '3 til 6 månader',
            '6-to-12-months': '6 til 12 månader',
            'over-12-months': 'Meir enn eitt år',
            'not-returning': 'Eg trur ikkje eg kjem tilbake i arbeid',
            unsure: 'Eg veit ikkje',
          },
        },
      },
    },
    en: {
      source: 'own',
      items: {
        'rtw-expectation': {
          text: 'How long do you think it will be until you are back at work?',
          help: 'Think of as much work as you expect to have, with your present employer or somewhere else. There is no right answer: say what you believe today.',
          options: {
            'at-work': 'I am at work now, as much as I expect to be',
            'within-1-month': 'Less than one month',
            '1-to-3-months': '1 to 3 months',
            '3-to-6-months': '3 to 6 months',
            '6-to-12-months': '6 to 12 months',
            'over-12-months': 'More than a year',
            'not-returning': 'I do not think I will return to work',
            unsure: 'I do not know',
          },
        },
      },
    },
  },
})
