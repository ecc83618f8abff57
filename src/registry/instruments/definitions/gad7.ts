import type { ChoiceItem } from '../model.ts'
import { defineInstrument } from '../rules/define.ts'
import { FREQUENCY, FREQUENCY_EN, FREQUENCY_NB } from './frequency.ts'

const SYMPTOMS = [
  ['gad7-1', '69725-0'],
  ['gad7-2', '68509-9'],
  ['gad7-3', '69733-4'],
  ['gad7-4', '69734-2'],
  ['gad7-5', '69735-9'],
  ['gad7-6', undefined],
  ['gad7-7', '69736-7'],
] as const
type Symptom = (typeof SYMPTOMS)[number][0]

const symptoms = SYMPTOMS.map(([id, loinc]): ChoiceItem<Symptom> => ({
  id,
  kind: 'choice',
  required: false,
  ...(loinc === undefined ? {} : { loinc }),
  options: FREQUENCY,
}))

/** Anxiety, seven symptoms over two weeks. LOINC codes as our source has them; it has none for item 6. */
export const gad7 = defineInstrument({
  key: 'gad7',
  version: '1.0',
  title: { nb: 'GAD-7: symptomer på angst', nn: 'GAD-7: symptom på angst', en: 'GAD-7: symptoms of anxiety' },
  licence: {
    tier: 'free',
    holder: 'Pfizer Inc.',
    evidence: 'No permission required to reproduce, translate, display or distribute.',
    url: 'https://www.phqscreeners.com',
  },
  source: 'Spitzer RL, Kroenke K, Williams JBW, Löwe B. The GAD-7. Arch Intern Med 2006;166:1092–1097.',
  loinc: '69737-5',
  items: symptoms,
  scores: [
    {
      key: 'total',
      title: { nb: 'GAD-7 sumskår', nn: 'GAD-7 sumskår', en: 'GAD-7 total score' },
      items: SYMPTOMS.map(([id]) => id),
      method: 'sum',
      minAnswered: 5,
      prorated: 'nearest-whole',
      bands: [
        {
          key: 'minimal',
          from: 0,
          title: { nb: 'Minimale symptomer', nn: 'Minimale symptom', en: 'Minimal symptoms' },
        },
        { key: 'mild', from: 5, title: { nb: 'Milde symptomer', nn: 'Milde symptom', en: 'Mild symptoms' } },
        {
          key: 'moderate',
          from: 10,
          title: { nb: 'Moderate symptomer', nn: 'Moderate symptom', en: 'Moderate symptoms' },
        },
        {
          key: 'severe',
          from: 15,
          title: { nb: 'Alvorlige symptomer', nn: 'Alvorlege symptom', en: 'Severe symptoms' },
        },
      ],
      importantChange: { points: 4, source: 'Toussaint A et al. J Affect Disord 2020;265:395–401 ("about 4").' },
      source:
        'Sum and bands: Spitzer 2006. One or two missing: prorated and rounded as for PHQ-9; no source of its own was found for the rounding.',
    },
  ],
  texts: {
    nb: {
      source: 'Norwegian version in general use. Second-hand copy: compare with the original before clinical use.',
      stem: 'I løpet av de siste 2 ukene, hvor ofte har du vært plaget av:',
      options: FREQUENCY_NB,
      items: {
        'gad7-1': { text: 'Følt deg nervøs, engstelig eller veldig stresset' },
        'gad7-2': { text: 'Ikke klart å stoppe eller kontrollere bekymringene dine' },
        'gad7-3': { text: 'Bekymret deg for mye om forskjellige ting' },
        'gad7-4': { text: 'Hatt vanskelig for å slappe av' },
        'gad7-5': { text: 'Vært så rastløs at du har hatt vanskelig for å sitte stille' },
        'gad7-6': { text: 'Blitt lett irritert eller fort sint' },
        'gad7-7': { text: 'Følt redsel, som om noe forferdelig kunne skje' },
      },
    },
    en: {
      source: 'Spitzer, Williams, Kroenke and colleagues; the original wording.',
      stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      options: FREQUENCY_EN,
      items: {
        'gad7-1': { text: 'Feeling nervous, anxious or on edge' },
        'gad7-2': { text: 'Not being able to stop or control worrying' },
        'gad7-3': { text: 'Worrying too much about different things' },
        'gad7-4': { text: 'Trouble relaxing' },
        'gad7-5': { text: 'Being so restless that it is hard to sit still' },
        'gad7-6': { text: 'Becoming easily annoyed or irritable' },
        'gad7-7': { text: 'Feeling afraid as if something awful might happen' },
      },
    },
  },
})
