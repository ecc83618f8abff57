import { defineInstrument } from '../rules/define.ts'
import { backgroundEn, backgroundNb, backgroundNn } from './background-texts.ts'

/**
 * Education, work, sick leave and benefits at the time of answering, in our own words. What a person
 * says of benefits is kept beside the linked benefit data, not instead of it. No employer is named.
 */
export const background = defineInstrument({
  key: 'background',
  version: '1.0',
  title: { nb: 'Om deg og arbeidet ditt', nn: 'Om deg og arbeidet ditt', en: 'About you and your work' },
  licence: {
    tier: 'free',
    holder: 'Brua (own wording)',
    evidence: 'Written for this registry.',
    url: 'https://opensource.org/license/mit',
  },
  source: 'Own wording.',
  items: [
    {
      id: 'education',
      kind: 'choice',
      required: false,
      options: [
        { code: 'compulsory' },
        { code: 'upper-secondary' },
        { code: 'vocational-college' },
        { code: 'university-short' },
        { code: 'university-long' },
        { code: 'prefer-not-to-say' },
      ],
    },
    {
      id: 'work',
      kind: 'choice',
      required: true,
      options: [
        { code: 'employed' },
        { code: 'self-employed' },
        { code: 'job-seeker' },
        { code: 'student' },
        { code: 'not-working' },
        { code: 'prefer-not-to-say' },
      ],
    },
    {
      id: 'employer',
      kind: 'choice',
      required: false,
      askedWhen: { item: 'work', is: 'equal', value: 'employed' },
      options: [
        { code: 'private' },
        { code: 'municipality' },
        { code: 'state' },
        { code: 'voluntary' },
        { code: 'unsure' },
        { code: 'prefer-not-to-say' },
      ],
    },
    {
      id: 'position',
      kind: 'number',
      required: false,
      min: 1,
      max: 100,
      unit: '%',
      decimals: 0,
      askedWhen: { item: 'work', is: 'equal', value: 'employed' },
    },
    {
      id: 'sick-leave',
      kind: 'choice',
      required: true,
      options: [{ code: 'none' }, { code: 'graded' }, { code: 'full' }, { code: 'prefer-not-to-say' }],
    },
    {
      id: 'sick-leave-degree',
      kind: 'number',
      required: false,
      min: 1,
      max: 99,
      unit: '%',
      decimals: 0,
      askedWhen: { item: 'sick-leave', is: 'equal', value: 'graded' },
    },
    {
      id: 'benefits',
      kind: 'choices',
      required: true,
      options: [
        { code: 'sickness-benefit' },
        { code: 'aap' },
        { code: 'disability-pension' },
        { code: 'unemployment-benefit' },
        { code: 'social-assistance' },
        { code: 'other' },
        { code: 'none', exclusive: true },
        { code: 'unsure', exclusive: true },
        { code: 'prefer-not-to-say', exclusive: true },
      ],
    },
    {
      id: 'duration',
      kind: 'choice',
      required: false,
      askedWhen: {
        any: [
          { item: 'sick-leave', is: 'equal', value: 'graded' },
          { item: 'sick-leave', is: 'equal', value: 'full' },
          { item: 'benefits', is: 'equal', value: 'sickness-benefit' },
          { item: 'benefits', is: 'equal', value: 'aap' },
          { item: 'benefits', is: 'equal', value: 'disability-pension' },
        ],
      },
      options: [
        { code: 'under-3-months' },
        { code: '3-to-6-months' },
        { code: '6-to-12-months' },
        { code: '1-to-2-years' },
        { code: 'over-2-years' },
        { code: 'prefer-not-to-say' },
      ],
    },
  ],
  scores: [],
  texts: { nb: backgroundNb, nn: backgroundNn, en: backgroundEn },
})
