import { defineInstrument } from '../rules/define.ts'

/** Average pain in the last week on a numeric rating scale; the wording is our own. */
export const painNrs = defineInstrument({
  key: 'pain-nrs',
  version: '1.0',
  title: { nb: 'Smerte, 0 til 10', nn: 'Smerte, 0 til 10', en: 'Pain, 0 to 10' },
  licence: {
    tier: 'free',
    holder: 'Brua (own wording); the scale itself has no owner',
    evidence: 'A numeric rating scale of pain from 0 to 10 is free to use.',
    url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
  },
  source: 'Numeric rating scale; Farrar JT et al. Pain 2001;94:149–158.',
  items: [{ id: 'pain-nrs', kind: 'scale', required: false, min: 0, max: 10 }],
  scores: [
    {
      key: 'pain-nrs',
      title: { nb: 'Smerte siste uke', nn: 'Smerte siste veka', en: 'Pain in the last week' },
      items: ['pain-nrs'],
      method: 'sum',
      minAnswered: 1,
      prorated: 'as-is',
      bands: [],
      importantChange: { points: 2, source: 'Farrar 2001: 2 points, or 30 %.' },
      source: 'The answer itself; no bands are agreed on.',
    },
  ],
  texts: {
    nb: {
      source: 'own',
      items: {
        'pain-nrs': {
          text: 'Hvor sterke smerter har du hatt den siste uka, i gjennomsnitt?',
          low: 'Ingen smerter',
          high: 'De verste smertene du kan tenke deg',
        },
      },
    },
    nn: {
      source: 'own',
      items: {
        'pain-nrs': {
          text: 'Kor sterke smerter har du hatt den siste veka, i gjennomsnitt?',
          low: 'Ingen smerter',
          high: 'Dei verste smertene du kan tenkje deg',
        },
      },
    },
    en: {
      source: 'own',
      items: {
        'pain-nrs': {
          text: 'How strong has your pain been during the last week, on average?',
          low: 'No pain',
          high: 'The worst pain you can imagine',
        },
      },
    },
  },
})
