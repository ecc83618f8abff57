import { day } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { COUPLING_ARTICLE, YEAR_2023 } from '#knowledge/themes/index.ts'
import { newsKind } from '../kinds.ts'

/** Where the source dates by the year alone, the piece is laid at the end of it; what readers see is the year. */
const END_OF_2023 = day('2023-12-31')

export const newsShipped: readonly Shipped[] = [
  ship({
    kind: newsKind,
    slug: 'nytt-mandat-2024',
    facts: { on: partly('2024-01-01'), themes: ['arbeidsrettet-rehabilitering'] },
    source: YEAR_2023,
    published: day('2024-01-01'),
    texts: {
      nb: {
        title: 'Nytt mandat: nå er vi et kvalitets- og kompetansenettverk',
        lead: 'Fra 1. januar 2024 er oppgaven å levere Nasjonalt kvalitets- og kompetansenettverk for arbeidsrettet rehabilitering.',
        body: `Stortinget vedtok i 2005 at Norge skulle ha et nasjonalt kompetansesenter for arbeidsrettet rehabilitering. Fra 2012 til utgangen av 2023 var oppgaven en nasjonal kompetansetjeneste.

Nettverket tar med seg fagmiljøet og kunnskapen som er bygd opp. Arbeid og helse i kommunene, og arbeidsrettet rehabilitering der, blir viktigere framover.`,
      },
      nn: {
        title: 'Nytt mandat: no er vi eit kvalitets- og kompetansenettverk',
        lead: 'Frå 1. januar 2024 er oppgåva å levere Nasjonalt kvalitets- og kompetansenettverk for arbeidsretta rehabilitering.',
        body: `Stortinget vedtok i 2005 at Noreg skulle ha eit nasjonalt kompetansesenter for arbeidsretta rehabilitering. Frå 2012 og ut 2023 var oppgåva ei nasjonal kompetanseteneste.

Nettverket tek med seg fagmiljøet og kunnskapen som er bygd opp. Arbeid og helse i kommunane, og arbeidsretta rehabilitering der, blir viktigare framover.`,
      },
      en: {
        title: 'A new mandate: we are now a quality and competence network',
        lead: 'From 1 January 2024 the task is to be the National quality and competence network for vocational rehabilitation.',
        body: `In 2005 the Storting decided that Norway should have a national competence centre for vocational rehabilitation. From 2012 to the end of 2023 its task was a national competence service.

The network carries on the professional community and the knowledge that have been built up. Work and health in the municipalities, and vocational rehabilitation there, will matter more from now on.`,
      },
    },
  }),
  ship({
    kind: newsKind,
    slug: 'interaktiv-portal-2023',
    facts: { on: partly('2023'), themes: ['arbeidsrettet-rehabilitering'] },
    source: YEAR_2023,
    published: END_OF_2023,
    texts: {
      nb: {
        title: 'Kvalitetsregisteret fikk en interaktiv portal',
        lead: 'Klinikker kan selv se hvordan det går med deltakerne, og hvem som har best nytte.',
        body: 'I portalen kan en virksomhet finne ut hva som kjennetegner dem som har best nytte av arbeidsrettet rehabilitering, og hvor mange som får ytelser fra Nav etterpå. [Resultatene](/results) finner du også her.',
      },
      nn: {
        title: 'Kvalitetsregisteret fekk ein interaktiv portal',
        lead: 'Klinikkar kan sjølve sjå korleis det går med deltakarane, og kven som har best nytte.',
        body: 'I portalen kan ei verksemd finne ut kva som kjenneteiknar dei som har best nytte av arbeidsretta rehabilitering, og kor mange som får ytingar frå Nav etterpå. [Resultata](/results) finn du òg her.',
      },
      en: {
        title: 'The quality registry got an interactive portal',
        lead: 'Clinics can see for themselves how participants fare, and who benefits most.',
        body: 'In the portal a clinic can learn what characterises those who benefit most from vocational rehabilitation, and how many receive benefits from Nav afterwards. [The results](/results) are here too.',
      },
    },
  }),
  ship({
    kind: newsKind,
    slug: 'boka-2023',
    facts: { on: partly('2023'), themes: ['arbeidsrettet-rehabilitering'] },
    source: YEAR_2023,
    published: END_OF_2023,
    texts: {
      nb: {
        title: 'Den første norske boka om arbeidsrettet rehabilitering er ute',
        lead: 'En innføring i teorien og en håndbok for praksis, mellom to permer.',
        body: 'Les om [boka](/book): hva den er, og hvem den er for.',
      },
      nn: {
        title: 'Den første norske boka om arbeidsretta rehabilitering er ute',
        lead: 'Ei innføring i teorien og ei handbok for praksis, mellom to permar.',
        body: 'Les om [boka](/book): kva ho er, og kven ho er for.',
      },
      en: {
        title: 'The first Norwegian book on vocational rehabilitation is out',
        lead: 'An introduction to the theory and a handbook for practice, between two covers.',
        body: 'Read about [the book](/book): what it is, and who it is for.',
      },
    },
  }),
  ship({
    kind: newsKind,
    slug: 'ny-strategi-for-arbeid-og-helse',
    facts: { themes: ['arbeid-og-helse'] },
    source: COUPLING_ARTICLE,
    published: END_OF_2023,
    texts: {
      nb: {
        title: 'Strategien for arbeid og helse er fornyet',
        lead: 'Målet er at arbeid og helse skal bli et fagfelt med koblinger som virker.',
        body: 'Det er forvaltningen, fagfeltet og de det gjelder, som skal skape koblingene sammen, sier strategien. Figuren over [tjenestene](/services) er inspirert av den.',
      },
      nn: {
        title: 'Strategien for arbeid og helse er fornya',
        lead: 'Målet er at arbeid og helse skal bli eit fagfelt med koplingar som verkar.',
        body: 'Det er forvaltninga, fagfeltet og dei det gjeld, som skal skape koplingane saman, seier strategien. Figuren over [tenestene](/services) er inspirert av han.',
      },
      en: {
        title: 'The strategy for work and health has been renewed',
        lead: 'Its aim is that work and health become a field with couplings that have an effect.',
        body: 'The administration, the field and those it is about are to make the couplings together, the strategy says. The figure of [the services](/services) is inspired by it.',
      },
    },
  }),
]
