import { day } from '#core/dates.ts'
import type { CouplingModel } from './model.ts'
import { categoriesOfVersion1 } from './version-1-categories.ts'
import { questionsOfVersion1, reasonsOfVersion1 } from './version-1-questions.ts'
import { ruleOfVersion1 } from './rule-1.ts'

/** The document that the model of version 1 and its examples are from. It carries no date. */
export const COUPLING_SOURCE =
  'Guro Lien, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering: «Tjenestetilbud som kobler arbeid og helse» (udatert)'

/** The five categories and what lies outside, as the competence centre drew them. The day is the one it began to hold here. */
export const version1: CouplingModel = {
  version: '1',
  validFrom: day('2026-01-01'),
  source: COUPLING_SOURCE,
  caution: {
    nb: 'Figuren er en forenkling. I praksis går kategoriene gradvis over i hverandre, og både figuren og kategoriene er under utvikling.',
    nn: 'Figuren er ei forenkling. I praksis går kategoriane gradvis over i kvarandre, og både figuren og kategoriane er under utvikling.',
    en: 'The figure is a simplification. In practice the categories shade into each other, and both the figure and the categories are still being developed.',
  },
  categories: categoriesOfVersion1,
  questions: questionsOfVersion1,
  reasons: reasonsOfVersion1,
  rule: ruleOfVersion1,
}
