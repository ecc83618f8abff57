import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { publicationKind } from '../kinds.ts'

/** `Jensen, C.; Lie, M.` as authors. The names stand as the source writes them, also where it writes one in two ways. */
const authors = (names: string) =>
  names.split('; ').map((name) => {
    const [family = '', given = ''] = name.split(', ')
    return { family, given }
  })

/** The three scientific publications of 2023 that the source lists. */
export const papersShipped: readonly Shipped[] = [
  ship({
    kind: publicationKind,
    slug: 'kognitiv-fleksibilitet-og-symptomer-2023',
    facts: {
      type: 'article-journal',
      author: authors('Jacobsen, H. B.; Lyby, P. S.; Johansen, T.; Reme, S. E.; Klungsøyr, O.'),
      issued: partly('2023'),
      title:
        'Can cognitive inflexibility reduce symptoms of anxiety and depression? Promoting the structural nested mean model in psychotherapy research',
      'container-title': 'Psychotherapy Research',
      DOI: '10.1080/10503307.2023.2221808',
      language: 'en',
      editor: [],
      themes: ['arbeid-og-helse'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Kan lite fleksibel tenkning dempe symptomer på angst og depresjon?',
        lead: 'Artikkelen spør om lite fleksibel tenkning kan dempe angst og depresjon, og tar til orde for en statistisk metode i forskning på psykoterapi.',
      },
      nn: {
        title: 'Kan lite fleksibel tenking dempe symptom på angst og depresjon?',
        lead: 'Artikkelen spør om lite fleksibel tenking kan dempe angst og depresjon, og tek til orde for ein statistisk metode i forsking på psykoterapi.',
      },
      en: {
        title: 'Can cognitive inflexibility reduce symptoms of anxiety and depression?',
        lead: 'The article asks whether inflexible thinking can ease anxiety and depression, and argues for a statistical method in research on psychotherapy.',
      },
    },
  }),
  ship({
    kind: publicationKind,
    slug: 'hukommelse-og-oppmerksomhet-2023',
    facts: {
      type: 'article-journal',
      author: authors(
        'Johansen, T.; Øyeflaten, I.; Eriksen, H. R.; Lyby, P. S.; Dittrich, W. H.; Holsen, I.; Jakobsen, H.; Jensen, C.',
      ),
      issued: partly('2023'),
      title: 'Changes in memory and attention during and after occupational rehabilitation: A longitudinal study',
      'container-title': 'WORK: A Journal of Prevention, Assessment & Rehabilitation',
      DOI: '10.3233/WOR-230027',
      language: 'en',
      editor: [],
      themes: ['arbeidsrettet-rehabilitering'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Hukommelse og oppmerksomhet under og etter arbeidsrettet rehabilitering',
        lead: 'Forskerne fulgte hvordan hukommelse og oppmerksomhet endret seg over tid hos folk i arbeidsrettet rehabilitering.',
      },
      nn: {
        title: 'Minne og merksemd under og etter arbeidsretta rehabilitering',
        lead: 'Forskarane følgde korleis minne og merksemd endra seg over tid hos folk i arbeidsretta rehabilitering.',
      },
      en: {
        title: 'Memory and attention during and after vocational rehabilitation',
        lead: 'The researchers followed how memory and attention changed over time in people in vocational rehabilitation.',
      },
    },
  }),
  ship({
    kind: publicationKind,
    slug: 'arbeidsevne-aret-etter-rehabilitering-2023',
    facts: {
      type: 'article-journal',
      author: authors(
        'Skinnes, M. N.; Moe, R. H.; Johansen, T.; Lyby, P. S.; Eid, K. D. I.; Fagertun, T. C.; Habberstad, A.; Johnsen, T. J.; Kjeken, I.; Klokkerud, M.; Linge, A. D.; Lyken, A. D.; Orpana, A.; Rajalahti, T.; Wilkie, R.; Uhlig, T.',
      ),
      issued: partly('2023'),
      title: 'Work Ability in the Year after Rehabilitation—Results from the RehabNytte Cohort',
      'container-title': 'Journal of Clinical Medicine',
      volume: '12',
      number: '7391',
      DOI: '10.3390/jcm12237391',
      language: 'en',
      editor: [],
      themes: ['arbeidsrettet-rehabilitering', 'arbeid-og-helse'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Arbeidsevnen året etter rehabilitering',
        lead: 'Resultater fra RehabNytte, en gruppe mennesker som ble fulgt etter rehabilitering.',
      },
      nn: {
        title: 'Arbeidsevna året etter rehabilitering',
        lead: 'Resultat frå RehabNytte, ei gruppe menneske som blei følgde etter rehabilitering.',
      },
      en: {
        title: 'Work ability in the year after rehabilitation',
        lead: 'Results from RehabNytte, a group of people who were followed after rehabilitation.',
      },
    },
  }),
]
