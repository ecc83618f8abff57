import type { Pack } from '../model.ts'
import { defineInstrument } from '../rules/define.ts'

const NEUTRAL = 'Our own neutral label. The wording of the Work Ability Index needs the permission of its owner.'

const pack = (text: string, low: string, high: string): Pack<'was'> => ({
  source: NEUTRAL,
  placeholder: true,
  items: { was: { text, low, high } },
})

/** Work Ability Score: the first item of the Work Ability Index. Structure and scoring only. */
export const was = defineInstrument({
  key: 'was',
  version: '1.0',
  title: {
    nb: 'Work Ability Score: egen arbeidsevne',
    nn: 'Work Ability Score: eiga arbeidsevne',
    en: 'Work Ability Score',
  },
  licence: {
    tier: 'agreement',
    holder: 'Finnish Institute of Occupational Health (FIOH)',
    evidence: 'The single item is widely used; its rights are not settled, so the owner is asked before use.',
    url: 'https://www.ttl.fi',
  },
  source: 'Item 1 of the Work Ability Index; single-item use: El Fassi M et al. 2013; Jääskeläinen A et al. 2016.',
  items: [{ id: 'was', kind: 'scale', required: false, min: 0, max: 10 }],
  scores: [
    {
      key: 'was',
      title: {
        nb: 'Egen vurdering av arbeidsevne',
        nn: 'Eiga vurdering av arbeidsevne',
        en: 'Self-rated work ability',
      },
      items: ['was'],
      method: 'sum',
      minAnswered: 1,
      prorated: 'as-is',
      bands: [
        { key: 'poor', from: 0, title: { nb: 'Lav arbeidsevne', nn: 'Låg arbeidsevne', en: 'Low work ability' } },
        {
          key: 'moderate',
          from: 6,
          title: { nb: 'Moderat arbeidsevne', nn: 'Moderat arbeidsevne', en: 'Moderate work ability' },
        },
        { key: 'good', from: 8, title: { nb: 'God arbeidsevne', nn: 'God arbeidsevne', en: 'Good work ability' } },
      ],
      source: 'Bands 0–5, 6–7, 8–10: El Fassi 2013; Jääskeläinen 2016. No important change is agreed on.',
    },
  ],
  texts: {
    nb: pack('Din arbeidsevne nå, fra 0 til 10', 'Ingen arbeidsevne', 'Så god som den kan bli'),
    nn: pack('Arbeidsevna di no, frå 0 til 10', 'Inga arbeidsevne', 'Så god som ho kan bli'),
    en: pack('Your work ability now, from 0 to 10', 'No work ability', 'As good as it can be'),
  },
})
