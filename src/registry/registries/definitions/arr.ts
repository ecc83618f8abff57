import { day } from '#core/dates.ts'
import type { Registry } from '../model.ts'

const EVERY_TIME = ['background', 'was', 'rtw-expectation', 'pain-nrs', 'phq9', 'gad7']
const LATER = ['background', 'was', 'pain-nrs', 'phq9', 'gad7']

/**
 * The quality registry for vocational rehabilitation. Time points, linkage and measures are those of the
 * centre's public pages; the order of precedence of the states is ours, and stated here.
 */
export const arr: Registry = {
  key: 'arr',
  name: {
    nb: 'Kvalitetsregister for arbeidsrettet rehabilitering',
    nn: 'Kvalitetsregister for arbeidsretta rehabilitering',
    en: 'Quality registry for vocational rehabilitation',
  },
  about: {
    nb: 'Hvordan går det med dem som får arbeidsrettet rehabilitering? Registeret følger svar og ytelser fra året før start til to år etter slutt.',
    nn: 'Korleis går det med dei som får arbeidsretta rehabilitering? Registeret følgjer svar og ytingar frå året før start til to år etter slutt.',
    en: 'How do people fare who get vocational rehabilitation? The registry follows answers and benefits from the year before they start to two years after they finish.',
  },
  legalBasis: null,
  openData: false,
  consents: [
    {
      version: 1,
      from: day('2018-01-01'),
      text: {
        nb: 'Vi ber om å få lagre svarene dine i kvalitetsregisteret for arbeidsrettet rehabilitering. De brukes til å se om tilbudet hjelper, og til å gjøre det bedre. Navnet ditt lagres for seg selv. Det er frivillig, og du kan trekke deg når du vil uten å si hvorfor. Det endrer ikke hjelpen du får.',
        nn: 'Vi bed om å få lagre svara dine i kvalitetsregisteret for arbeidsretta rehabilitering. Dei blir brukte til å sjå om tilbodet hjelper, og til å gjere det betre. Namnet ditt blir lagra for seg sjølv. Det er frivillig, og du kan trekkje deg når du vil utan å seie kvifor. Det endrar ikkje hjelpa du får.',
        en: 'We ask to keep your answers in the quality registry for vocational rehabilitation. They are used to see whether the service helps, and to make it better. Your name is kept apart. It is voluntary, and you can withdraw whenever you want without saying why. It does not change the help you get.',
      },
      scopes: {
        registry: {
          nb: 'Svarene mine kan lagres i registeret',
          nn: 'Svara mine kan lagrast i registeret',
          en: 'My answers may be kept in the registry',
        },
        linkage: {
          nb: 'Opplysninger fra Nav om ytelsene mine kan kobles til svarene',
          nn: 'Opplysningar frå Nav om ytingane mine kan koplast til svara',
          en: 'Information from Nav about my benefits may be linked to the answers',
        },
        'research-contact': {
          nb: 'Jeg kan bli spurt om å være med i forskning',
          nn: 'Eg kan bli spurd om å vere med i forsking',
          en: 'I may be asked to take part in research',
        },
      },
    },
  ],
  programmes: [
    {
      key: 'arr-specialist',
      name: {
        nb: 'Arbeidsrettet rehabilitering i spesialisthelsetjenesten',
        nn: 'Arbeidsretta rehabilitering i spesialisthelsetenesta',
        en: 'Vocational rehabilitation in specialist health care',
      },
    },
    {
      key: 'arr-nav',
      name: {
        nb: 'Arbeidsrettet rehabilitering i Nav',
        nn: 'Arbeidsretta rehabilitering i Nav',
        en: 'Vocational rehabilitation through Nav',
      },
    },
  ],
  settings: [
    { key: 'day', name: { nb: 'Dagtilbud', nn: 'Dagtilbod', en: 'Day programme' } },
    { key: 'residential', name: { nb: 'Døgnopphold', nn: 'Døgnopphald', en: 'Residential stay' } },
    { key: 'outpatient', name: { nb: 'Poliklinisk', nn: 'Poliklinisk', en: 'Outpatient' } },
  ],
  timePoints: [
    {
      key: 'start',
      name: { nb: 'Start', nn: 'Start', en: 'Start' },
      after: 'start',
      months: 0,
      opens: 14,
      closes: 14,
      instruments: EVERY_TIME,
    },
    {
      key: 'end',
      name: { nb: 'Slutt', nn: 'Slutt', en: 'End' },
      after: 'end',
      months: 0,
      opens: 7,
      closes: 30,
      instruments: EVERY_TIME,
    },
    {
      key: 'months6',
      name: { nb: '6 måneder etter', nn: '6 månader etter', en: '6 months after' },
      after: 'end',
      months: 6,
      opens: 14,
      closes: 45,
      instruments: LATER,
    },
    {
      key: 'months12',
      name: { nb: '12 måneder etter', nn: '12 månader etter', en: '12 months after' },
      after: 'end',
      months: 12,
      opens: 14,
      closes: 60,
      instruments: LATER,
    },
  ],
  benefits: [
    { key: 'sickness-benefit', name: { nb: 'Sykepenger', nn: 'Sjukepengar', en: 'Sickness benefit' } },
    {
      key: 'work-assessment-allowance',
      name: {
        nb: 'Arbeidsavklaringspenger (AAP)',
        nn: 'Arbeidsavklaringspengar (AAP)',
        en: 'Work assessment allowance (AAP)',
      },
    },
    { key: 'disability-pension', name: { nb: 'Uføretrygd', nn: 'Uføretrygd', en: 'Disability pension' } },
    { key: 'unemployment-benefit', name: { nb: 'Dagpenger', nn: 'Dagpengar', en: 'Unemployment benefit' } },
    { key: 'social-assistance', name: { nb: 'Sosialhjelp', nn: 'Sosialhjelp', en: 'Social assistance' } },
    { key: 'measure-allowance', name: { nb: 'Tiltakspenger', nn: 'Tiltakspengar', en: 'Measure allowance' } },
  ],
  rules: {
    states: [
      { state: 'disability-pension', when: [{ benefit: 'disability-pension' }] },
      { state: 'work-assessment-allowance', when: [{ benefit: 'work-assessment-allowance' }] },
      { state: 'sickness-full', when: [{ benefit: 'sickness-benefit', degree: [100, 100] }] },
      { state: 'sickness-graded', when: [{ benefit: 'sickness-benefit', degree: [0, 99] }] },
      {
        state: 'other-benefit',
        when: [{ benefit: 'unemployment-benefit' }, { benefit: 'social-assistance' }, { benefit: 'measure-allowance' }],
      },
    ],
    none: 'none',
    lines: [
      { line: 'sickness-benefit', states: ['sickness-full', 'sickness-graded'] },
      { line: 'work-assessment-allowance', states: ['work-assessment-allowance'] },
      { line: 'disability-pension', states: ['disability-pension'] },
      {
        line: 'any-health-benefit',
        states: ['sickness-full', 'sickness-graded', 'work-assessment-allowance', 'disability-pension'],
      },
    ],
    fullReturn: 'any-health-benefit',
    absorbing: ['dead', 'emigrated', 'old-age-pension'],
    threshold: 5,
    minimumDenominator: 5,
  },
}
