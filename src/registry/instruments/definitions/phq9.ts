import type { ChoiceItem } from '../model.ts'
import { defineInstrument } from '../rules/define.ts'
import { FREQUENCY, FREQUENCY_EN, FREQUENCY_NB } from './frequency.ts'

const SYMPTOMS = [
  ['phq9-1', '44250-9'],
  ['phq9-2', '44255-8'],
  ['phq9-3', '44259-0'],
  ['phq9-4', '44254-1'],
  ['phq9-5', '44251-7'],
  ['phq9-6', '44258-2'],
  ['phq9-7', '44252-5'],
  ['phq9-8', '44253-3'],
  ['phq9-9', '44260-8'],
] as const
type Symptom = (typeof SYMPTOMS)[number][0]

const symptoms = SYMPTOMS.map(([id, loinc]): ChoiceItem<Symptom> => ({
  id,
  kind: 'choice',
  required: false,
  loinc,
  options: FREQUENCY,
}))

/** Depression, nine symptoms over two weeks. The question about functioning follows and is not scored. Item 9 asks about thoughts of self-harm. */
export const phq9 = defineInstrument({
  key: 'phq9',
  version: '1.0',
  title: {
    nb: 'PHQ-9: symptomer på depresjon',
    nn: 'PHQ-9: symptom på depresjon',
    en: 'PHQ-9: symptoms of depression',
  },
  licence: {
    tier: 'free',
    holder: 'Pfizer Inc.',
    evidence: 'No permission required to reproduce, translate, display or distribute.',
    url: 'https://www.phqscreeners.com',
  },
  source: 'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9. J Gen Intern Med 2001;16:606–613.',
  loinc: '44249-1',
  items: [
    ...symptoms,
    {
      id: 'phq9-function',
      kind: 'choice',
      required: false,
      loinc: '69722-7',
      options: [
        { code: 'not-difficult', loinc: 'LA6572-7' },
        { code: 'somewhat-difficult', loinc: 'LA6573-5' },
        { code: 'very-difficult', loinc: 'LA6575-0' },
        { code: 'extremely-difficult', loinc: 'LA6574-3' },
      ],
    },
  ],
  scores: [
    {
      key: 'total',
      title: { nb: 'PHQ-9 sumskår', nn: 'PHQ-9 sumskår', en: 'PHQ-9 total score' },
      items: SYMPTOMS.map(([id]) => id),
      method: 'sum',
      minAnswered: 7,
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
          key: 'moderately-severe',
          from: 15,
          title: {
            nb: 'Moderat alvorlige symptomer',
            nn: 'Moderat alvorlege symptom',
            en: 'Moderately severe symptoms',
          },
        },
        {
          key: 'severe',
          from: 20,
          title: { nb: 'Alvorlige symptomer', nn: 'Alvorlege symptom', en: 'Severe symptoms' },
        },
      ],
      importantChange: { points: 5, source: 'Löwe B et al. Med Care 2004;42:1194–1201.' },
      source:
        'Sum and bands: Kroenke 2001. One or two missing: sum × 9 ÷ answered, rounded to the nearest whole number; three or more missing: no score (American Psychiatric Association, Severity Measure for Depression, Adult, adapted from the PHQ-9).',
    },
  ],
  texts: {
    nb: {
      source:
        'Johnson, Hoffart, Ulvenes, Sexton, Wampold; distributed by Norsk Forening for Kognitiv Terapi. Second-hand copy: compare with the original before clinical use.',
      stem: 'Hvor ofte har du vært plaget av ett eller flere av de følgende problemene i løpet av de siste to ukene.',
      options: FREQUENCY_NB,
      items: {
        'phq9-1': { text: 'Liten interesse for eller glede av å gjøre ting' },
        'phq9-2': { text: 'Følt deg nedfor, deprimert eller fylt av håpløshet' },
        'phq9-3': { text: 'Vansker med å sovne, sove uten avbrudd eller sovet for mye' },
        'phq9-4': { text: 'Følt deg trett eller energiløs' },
        'phq9-5': { text: 'Dårlig matlyst eller å spise for mye' },
        'phq9-6': {
          text: 'Vært misfornøyd med deg selv eller følt deg mislykket, eller følt at du har sviktet deg selv eller familien din',
        },
        'phq9-7': { text: 'Vansker med å konsentrere deg om ting, slik som å lese avisen eller se på tv' },
        'phq9-8': {
          text: 'Beveget deg eller snakket så langsomt at andre kan ha merket det? Eller motsatt – følt deg så urolig eller rastløs at du har beveget deg mye mer enn vanlig',
        },
        'phq9-9': { text: 'Tanker om at det ville vært bedre om du var død eller om å skade deg selv' },
        'phq9-function': {
          text: 'Hvis du har opplevd ett eller flere av de problemene som nevnes, i hvor stor grad har problemene gjort det vanskelig for deg å utføre arbeidet ditt, ordne med ting hjemme eller å komme overens med andre?',
          options: {
            'not-difficult': 'Ikke vanskelig i det hele tatt',
            'somewhat-difficult': 'Litt vanskelig',
            'very-difficult': 'Svært vanskelig',
            'extremely-difficult': 'Ekstremt vanskelig',
          },
        },
      },
    },
    en: {
      source: 'Spitzer, Williams, Kroenke and colleagues; the original wording.',
      stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      options: FREQUENCY_EN,
      items: {
        'phq9-1': { text: 'Little interest or pleasure in doing things' },
        'phq9-2': { text: 'Feeling down, depressed, or hopeless' },
        'phq9-3': { text: 'Trouble falling or staying asleep, or sleeping too much' },
        'phq9-4': { text: 'Feeling tired or having little energy' },
        'phq9-5': { text: 'Poor appetite or overeating' },
        'phq9-6': {
          text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
        },
        'phq9-7': { text: 'Trouble concentrating on things, such as reading the newspaper or watching television' },
        'phq9-8': {
          text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
        },
        'phq9-9': { text: 'Thoughts that you would be better off dead, or of hurting yourself in some way' },
        'phq9-function': {
          text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
          options: {
            'not-difficult': 'Not difficult at all',
            'somewhat-difficult': 'Somewhat difficult',
            'very-difficult': 'Very difficult',
            'extremely-difficult': 'Extremely difficult',
          },
        },
      },
    },
  },
})
