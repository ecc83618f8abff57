import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { strategyKind } from '../kinds/strategy.ts'
import { PUBLISHED } from './from.ts'

/** The two strategies that the sources tell of. They quote no paragraph of either. */
export const strategyShipped: readonly Shipped[] = [
  ship({
    kind: strategyKind,
    slug: 'strategi-for-fagfeltet-arbeid-og-helse',
    facts: {
      state: 'current',
      revises: 'et-tettere-samvirke',
      quote:
        'Målet med den reviderte strategien er å utvikle arbeid- og helseområdet som fagfelt, ved at forvaltning, fagfelt og de det gjelder, skaper effektfulle koblinger mellom arbeid og helse',
      versions: [],
    },
    texts: {
      nb: {
        title: 'Strategi for fagfeltet arbeid og helse',
        lead: 'Den reviderte strategien vil utvikle arbeid og helse som et eget fagfelt. De som styrer, de som arbeider der og de det gjelder, skal sammen lage koblinger som virker.',
        body: `Strategien er en revisjon av «Et tettere samvirke». Den har en figur som viser fagfeltet, på side 20. Figuren over tjenestetilbud som kobler arbeid og helse, er inspirert av den.

Behovet for et bedre tilbud til mennesker med sammensatte helse- og livsutfordringer er bakgrunnen for at myndighetene satser på feltet.`,
      },
      nn: {
        title: 'Strategi for fagfeltet arbeid og helse',
        lead: 'Den reviderte strategien vil utvikle arbeid og helse som eit eige fagfelt. Dei som styrer, dei som arbeider der og dei det gjeld, skal i lag lage koplingar som verkar.',
        body: `Strategien er ein revisjon av «Et tettere samvirke». Han har ein figur som viser fagfeltet, på side 20. Figuren over tenestetilbod som koplar arbeid og helse, er inspirert av han.

Behovet for eit betre tilbod til menneske med samansette helse- og livsutfordringar er bakgrunnen for at styresmaktene satsar på feltet.`,
      },
      en: {
        title: 'Strategy for the field of work and health',
        lead: 'The revised strategy wants to develop work and health as a field of its own. Those who govern, those who work there and those it concerns are to make couplings that work, together.',
        body: `The strategy is a revision of the one before it, on closer cooperation. It has a figure that shows the field, on page 20. The figure of services that couple work and health is inspired by it.

The need for better help to people with complex challenges in health and life is why the authorities give weight to the field.`,
      },
    },
    source:
      '«Tjenestetilbud som kobler arbeid og helse», Guro Lien, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering',
    published: PUBLISHED,
  }),
  ship({
    kind: strategyKind,
    slug: 'et-tettere-samvirke',
    facts: { state: 'revised', versions: [] },
    texts: {
      nb: {
        title: '«Et tettere samvirke»',
        lead: 'Den første strategien vi kjenner til. I 2019 skulle den revideres, med innspill fra hele feltet.',
        body: `Slik var det tenkt:

- Rapporten om [tilstand og utfordringer](/council/policy/tilstand-og-utfordringer) er grunnlaget.
- De to direktoratene skal legge til rette for at brukerne er med på revisjonen, og for at andre som har interesse av feltet, tas med.
- Strategien skal bli et redskap som virker, til å utvikle og styrke fagfeltet.
- En stor møteplass, [Åpen arena i januar 2020](/council/cases/apen-arena-2020), skal gi dokumenterte innspill. Fagrådet skal trekkes inn.`,
      },
      nn: {
        title: '«Et tettere samvirke»',
        lead: 'Den første strategien vi kjenner til. I 2019 skulle han reviderast, med innspel frå heile feltet.',
        body: `Slik var det tenkt:

- Rapporten om [tilstand og utfordringar](/council/policy/tilstand-og-utfordringer) er grunnlaget.
- Dei to direktorata skal leggje til rette for at brukarane er med på revisjonen, og for at andre som har interesse av feltet, blir tekne med.
- Strategien skal bli ein reiskap som verkar, til å utvikle og styrkje fagfeltet.
- Ein stor møteplass, [Open arena i januar 2020](/council/cases/apen-arena-2020), skal gi dokumenterte innspel. Fagrådet skal vere med.`,
      },
      en: {
        title: 'The strategy of closer cooperation',
        lead: 'The first strategy we know of. In 2019 it was to be revised, with input from the whole field.',
        body: `This was the plan:

- The report on [state and challenges](/council/policy/tilstand-og-utfordringer) is the ground.
- The two directorates are to make it possible for users to take part in the revision, and to draw in others with an interest in the field.
- The strategy is to become a tool that works, to develop and strengthen the field.
- A large meeting place, [the open arena in January 2020](/council/cases/apen-arena-2020), is to give documented input. The council is to be drawn in.`,
      },
    },
    source: '«Arbeid og helse – Åpen arena», planer vist i Nasjonalt fagråd for arbeid og helse, 19. juni 2019',
    published: PUBLISHED,
  }),
]
