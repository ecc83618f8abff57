import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { educationKind } from '../rethos/education.ts'

const AT = {
  kind: educationKind,
  published: day('2026-02-16'),
  source:
    '«Rådets innspill til Nasjonale retningslinjer for helse- og sosialfagutdanninger (RETHOS)», Nasjonalt fagråd for arbeid og helse, juni 2019',
} as const
const PHASE_1 = { phase: '1', adopted: day('2019-03-15') } as const

/** The seven educations that the source quotes, word for word. The sorting into aspects is ours. */
export const educationsShipped: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'fysioterapeut',
    facts: {
      ...PHASE_1,
      outcomes: [
        {
          number: '1',
          words: 'Har innsikt i hvilken betydning meningsfylt aktivitet og arbeidsdeltagelse har for helse',
          aspects: 'connection',
        },
        {
          number: '2',
          words: 'Har innsikt i sammenhenger mellom helse, utdanning, arbeid og levekår',
          aspects: 'connection',
        },
        {
          number: '3',
          words:
            'Kan planlegge og gjennomføre tiltak som fremmer god folkehelse, arbeidsinkludering og sosial deltagelse i et mangfoldig samfunn',
          aspects: 'use inclusion',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Fysioterapeut',
        lead: 'Ser hva aktivitet og arbeid betyr for helsa, og kan gjøre noe med det.',
        plain: `Ser hva aktivitet og arbeid betyr for helsa
Ser sammenhengen mellom helse, utdanning, arbeid og levekår
Kan planlegge og gjennomføre tiltak for arbeid og deltakelse`,
      },
      nn: {
        title: 'Fysioterapeut',
        lead: 'Ser kva aktivitet og arbeid betyr for helsa, og kan gjere noko med det.',
        plain: `Ser kva aktivitet og arbeid betyr for helsa
Ser samanhengen mellom helse, utdanning, arbeid og levekår
Kan planleggje og gjennomføre tiltak for arbeid og deltaking`,
      },
      en: {
        title: 'Physiotherapist',
        lead: 'Sees what activity and work mean for health, and can do something about it.',
        plain: `Sees what activity and work mean for health
Sees the connection between health, education, work and living conditions
Can plan and carry out measures for work and taking part`,
      },
    },
  }),
  ship({
    ...AT,
    slug: 'ergoterapeut',
    facts: {
      ...PHASE_1,
      outcomes: [
        {
          number: '1',
          words:
            'Har bred kunnskap om betydningen hverdagslivets aktiviteter, lek, læring og arbeid har for helse og identitet.',
          aspects: 'connection',
        },
        {
          number: '2',
          words:
            'Har bred kunnskap om ergonomi, tilrettelegging av arbeidsplass og sammenhenger mellom funksjonsnedsettelse, helse og arbeidsdeltagelse',
          aspects: 'connection working-life',
        },
        {
          number: '3',
          words:
            'Kan reflektere over sammenheng mellom helse, oppvekst, utdanning, arbeid og levekår for å bidra til utvikling av god folkehelse og arbeidsinkludering for både enkeltpersoner og grupper',
          aspects: 'connection inclusion critical',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Ergoterapeut',
        lead: 'Kjenner arbeidsplassen, og vet hva arbeid betyr for helse og for hvem man er.',
        plain: `Vet hva hverdag, lek, læring og arbeid betyr for helse og identitet
Kan ergonomi og tilrettelegging av arbeidsplassen
Kan reflektere over sammenhengen, og bidra til inkludering`,
      },
      nn: {
        title: 'Ergoterapeut',
        lead: 'Kjenner arbeidsplassen, og veit kva arbeid betyr for helse og for kven ein er.',
        plain: `Veit kva kvardag, leik, læring og arbeid betyr for helse og identitet
Kan ergonomi og tilrettelegging av arbeidsplassen
Kan reflektere over samanhengen, og bidra til inkludering`,
      },
      en: {
        title: 'Occupational therapist',
        lead: 'Knows the workplace, and what work means for health and for who one is.',
        plain: `Knows what daily life, play, learning and work mean for health and identity
Knows ergonomics and how to adapt the workplace
Can reflect on the connection, and contribute to inclusion`,
      },
    },
  }),
  ship({
    ...AT,
    slug: 'sykepleier',
    facts: {
      ...PHASE_1,
      outcomes: [
        {
          number: '1',
          words:
            'Kjenner sammenhengen mellom helse, utdanning, arbeid og levekår, og kan anvende dette i sin tjenesteutøvelse både overfor enkeltpersoner og grupper i samfunnet',
          aspects: 'connection use',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Sykepleier',
        lead: 'Kjenner sammenhengen, og kan bruke den i møte med mennesker. Inkludering er ikke nevnt.',
        plain: 'Kjenner sammenhengen, og bruker den overfor enkeltpersoner og grupper',
        open: 'Setningen følger felles mål 6, men slutter før ordene om folkehelse og arbeidsinkludering.',
      },
      nn: {
        title: 'Sjukepleiar',
        lead: 'Kjenner samanhengen, og kan bruke han i møte med menneske. Inkludering er ikkje nemnt.',
        plain: 'Kjenner samanhengen, og bruker han overfor einskildpersonar og grupper',
        open: 'Setninga følgjer felles mål 6, men sluttar før orda om folkehelse og arbeidsinkludering.',
      },
      en: {
        title: 'Nurse',
        lead: 'Knows the connection, and can use it with people. Inclusion is not mentioned.',
        plain: 'Knows the connection, and uses it with individuals and groups',
        open: 'The sentence follows common goal 6, but ends before its words on public health and work inclusion.',
      },
    },
  }),
  ship({
    ...AT,
    slug: 'vernepleier',
    facts: {
      ...PHASE_1,
      outcomes: [
        {
          number: '1',
          words:
            'Har innsikt i sammenhengen mellom helse, utdanning, arbeid og levekår, og kan anvende dette i sin tjenesteutøvelse både overfor enkeltpersoner og grupper i samfunnet for å bidra til god folkehelse og […]',
          aspects: 'connection use',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Vernepleier',
        lead: 'Ser sammenhengen, og bruker den i yrket for folkehelsa.',
        plain: 'Ser sammenhengen, og bruker den for folkehelsa',
        open: 'Kilden bryter av setningen etter «god folkehelse og». Derfor vet vi ikke om inkludering er nevnt.',
      },
      nn: {
        title: 'Vernepleiar',
        lead: 'Ser samanhengen, og bruker han i yrket for folkehelsa.',
        plain: 'Ser samanhengen, og bruker han for folkehelsa',
        open: 'Kjelda bryt av setninga etter «god folkehelse og». Difor veit vi ikkje om inkludering er nemnt.',
      },
      en: {
        title: 'Social educator',
        lead: 'Sees the connection, and uses it in practice for public health.',
        plain: 'Sees the connection, and uses it for public health',
        open: 'The source breaks off the sentence after “good public health and”. So we do not know whether inclusion is mentioned.',
      },
    },
  }),
  ship({
    ...AT,
    slug: 'sosionom',
    facts: {
      ...PHASE_1,
      outcomes: [
        {
          number: '1',
          words:
            'Har bred kunnskap om hvilken betydning levekår, helse, utdanning, arbeid og sosial inkludering og aktiv deltakelse har i ulike livsfaser for individ, familie og samfunn',
          aspects: 'connection inclusion',
        },
        {
          number: '2',
          words: 'Har kunnskap om arbeidets betydning, arbeidsinkludering og forhold som regulerer norsk arbeidsliv',
          aspects: 'connection inclusion working-life',
        },
        {
          number: '3',
          words:
            'Kan anvende kunnskap om arbeidsrettet inkludering i møte med arbeidssøkere, arbeidsgivere og samarbeidspartnere',
          aspects: 'use inclusion working-life',
        },
        {
          number: '4',
          words:
            'Kan formidle faglig kunnskap som fremmer likeverd og mangfold og bidrar til likestilling, inkludering, mestring og deltakelse i hverdag, skole og arbeidsliv',
          aspects: 'inclusion communicate',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Sosionom',
        lead: 'Sier mest om arbeid av de sju: kjenner arbeidslivet, og bruker det i møte med arbeidssøkere og arbeidsgivere.',
        plain: `Vet hva levekår, helse, arbeid og inkludering betyr gjennom livet
Kjenner arbeidets betydning og reglene i arbeidslivet
Bruker det i møte med arbeidssøkere og arbeidsgivere
Formidler kunnskap som fremmer inkludering`,
      },
      nn: {
        title: 'Sosionom',
        lead: 'Seier mest om arbeid av dei sju: kjenner arbeidslivet, og bruker det i møte med arbeidssøkjarar og arbeidsgjevarar.',
        plain: `Veit kva levekår, helse, arbeid og inkludering betyr gjennom livet
Kjenner kva arbeid betyr, og reglane i arbeidslivet
Bruker det i møte med arbeidssøkjarar og arbeidsgjevarar
Formidlar kunnskap som fremjar inkludering`,
      },
      en: {
        title: 'Social worker',
        lead: 'Says most about work of the seven: knows working life, and uses it with job seekers and employers.',
        plain: `Knows what living conditions, health, work and inclusion mean through life
Knows what work means, and the rules of working life
Uses it with job seekers and employers
Conveys knowledge that furthers inclusion`,
      },
    },
  }),
  ship({
    ...AT,
    slug: 'lege',
    facts: {
      phase: '2',
      outcomes: [
        {
          number: '1',
          words:
            'kan identifisere og analysere sammenhengene mellom helse, funksjon, utdanning, arbeid og levekår, og kan anvende dette i sin tjenesteutøvelse, både overfor enkeltpersoner og grupper i samfunnet, for å bidra til god folkehelse og arbeidsinkludering',
          aspects: 'connection use inclusion critical',
        },
        {
          number: '2',
          words: 'har kunnskap om hvordan arbeidsmiljø og arbeidsoppgaver kan påvirke egen og andres helse',
          aspects: 'connection working-life',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Lege',
        lead: 'Analyserer sammenhengen og bruker den for inkludering. Nav er ikke nevnt i det kilden gjengir.',
        plain: `Analyserer sammenhengen, og bruker den for inkludering
Vet hvordan arbeidsmiljø og oppgaver virker på helsa`,
        open: 'Kilden sier ikke om ordlyden er den vedtatte eller utkastets. I høringssvaret sitt ba fagrådet om mer.',
      },
      nn: {
        title: 'Lege',
        lead: 'Analyserer samanhengen og bruker han for inkludering. Nav er ikkje nemnt i det kjelda gir att.',
        plain: `Analyserer samanhengen, og bruker han for inkludering
Veit korleis arbeidsmiljø og oppgåver verkar på helsa`,
        open: 'Kjelda seier ikkje om ordlyden er den vedtekne eller den i utkastet. I høyringssvaret sitt bad fagrådet om meir.',
      },
      en: {
        title: 'Physician',
        lead: 'Analyses the connection and uses it for inclusion. Nav is not mentioned in what the source quotes.',
        plain: `Analyses the connection, and uses it for inclusion
Knows how the work environment and tasks act on health`,
        open: 'The source does not say whether the wording is the adopted one or the draft’s. In its response the council asked for more.',
      },
    },
  }),
  ship({
    ...AT,
    slug: 'psykolog',
    facts: {
      phase: '2',
      outcomes: [
        {
          number: '1',
          words:
            'har avansert kunnskap om hvordan biologiske, psykologiske, sosiale, sosioøkonomiske, kulturelle, samfunnsmessige og fysiske faktorer samvirker i å hemme og fremme menneskers helse, utdanning, arbeidsdeltakelse og levekår, bedringsprosesser og livskvalitet gjennom livsløpet',
          aspects: 'connection',
        },
        {
          number: '2',
          words:
            'har avansert kunnskap om menneskerettighetene i helsefremmende arbeid, inkludert for å motvirke marginalisering og å fremme medborgerskap og integrering gjennom utdanning, arbeid og på andre arenaer',
          aspects: 'inclusion',
        },
      ],
    },
    texts: {
      nb: {
        title: 'Psykolog',
        lead: 'Kan mye om hva som hemmer og fremmer helse og arbeid. Å bruke det i tiltak er ikke nevnt i det kilden gjengir.',
        plain: `Vet hvordan mange faktorer sammen hemmer og fremmer helse og arbeid
Kjenner menneskerettighetene, og at arbeid kan motvirke utenforskap`,
        open: 'Kilden sier ikke om ordlyden er den vedtatte eller utkastets. I høringssvaret sitt ba fagrådet om mer.',
      },
      nn: {
        title: 'Psykolog',
        lead: 'Kan mykje om kva som hemmar og fremjar helse og arbeid. Å bruke det i tiltak er ikkje nemnt i det kjelda gir att.',
        plain: `Veit korleis mange faktorar i lag hemmar og fremjar helse og arbeid
Kjenner menneskerettane, og at arbeid kan motverke utanforskap`,
        open: 'Kjelda seier ikkje om ordlyden er den vedtekne eller den i utkastet. I høyringssvaret sitt bad fagrådet om meir.',
      },
      en: {
        title: 'Psychologist',
        lead: 'Knows much about what hinders and furthers health and work. Using it in measures is not mentioned in what the source quotes.',
        plain: `Knows how many factors together hinder and further health and work
Knows human rights, and that work can counter exclusion`,
        open: 'The source does not say whether the wording is the adopted one or the draft’s. In its response the council asked for more.',
      },
    },
  }),
]
