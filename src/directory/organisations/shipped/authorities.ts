import type { NewMandate, NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

const OSLO = '0301'

/** What the two directorates were asked to do together. */
const TOGETHER: NewMandate = {
  begins: null,
  ends: null,
  title: {
    nb: 'Felles oppdrag: utvikle arbeid og helse som fagfelt',
    nn: 'Felles oppdrag: gjere arbeid og helse til eit fagfelt',
    en: 'A joint assignment: to develop work and health as a field',
  },
  text: {
    nb: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet skal samarbeide om fagfeltet, fornye strategien og la brukerne være med.',
    nn: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet skal samarbeide om fagfeltet, fornye strategien og la brukarane vere med.',
    en: 'The Directorate of Health and the Directorate of Labour and Welfare are to work together on the field, renew its strategy and let users take part.',
  },
  given: null,
  source: SOURCES.council,
}

/** The Storting, ministries, directorates and municipalities. */
export const AUTHORITIES: readonly NewOrganisation[] = [
  known({
    key: 'stortinget',
    kind: 'parliament',
    name: { nb: 'Stortinget', nn: 'Stortinget', en: 'The Storting' },
    place: OSLO,
    about: {
      nb: 'Vedtok i 2005 at det skulle opprettes et nasjonalt kompetansesenter for arbeidsrettet rehabilitering.',
      nn: 'Vedtok i 2005 at det skulle opprettast eit nasjonalt kompetansesenter for arbeidsretta rehabilitering.',
      en: 'Norway’s parliament. Decided in 2005 that there should be a national competence centre for vocational rehabilitation.',
    },
    source: SOURCES.report,
  }),
  known({
    key: 'helse-og-omsorgsdepartementet',
    kind: 'ministry',
    name: {
      nb: 'Helse- og omsorgsdepartementet',
      nn: 'Helse- og omsorgsdepartementet',
      en: 'Ministry of Health and Care Services',
    },
    place: OSLO,
    about: {
      nb: 'Styrer spesialisthelsetjenesten gjennom de fire regionale helseforetakene. I 2018 og 2019 ba departementet dem sørge for behandling og arbeidsrettet bistand på samme tid.',
      nn: 'Styrer spesialisthelsetenesta gjennom dei fire regionale helseføretaka. I 2018 og 2019 bad departementet dei sørgje for behandling og arbeidsretta hjelp på same tid.',
      en: 'Governs specialist health care through the four regional health authorities. In 2018 and 2019 it asked them to see to treatment and help towards work at the same time.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'arbeids-og-inkluderingsdepartementet',
    kind: 'ministry',
    before: [
      {
        name: {
          nb: 'Arbeids- og sosialdepartementet',
          nn: 'Arbeids- og sosialdepartementet',
          en: 'Ministry of Labour and Social Affairs',
        },
        until: '2022-01-01',
      },
    ],
    name: {
      nb: 'Arbeids- og inkluderingsdepartementet',
      nn: 'Arbeids- og inkluderingsdepartementet',
      en: 'Ministry of Labour and Social Inclusion',
    },
    place: OSLO,
    about: {
      nb: 'Har ansvaret for arbeidsliv og Nav. Skrev i februar 2019 oppdraget om å tilby HelseIArbeid til flere virksomheter, slik IA-avtalen sier.',
      nn: 'Har ansvaret for arbeidsliv og Nav. Skreiv i februar 2019 oppdraget om å tilby HelseIArbeid til fleire verksemder, slik IA-avtalen seier.',
      en: 'Answers for working life and Nav. In February 2019 it wrote the assignment to offer HelseIArbeid to more workplaces, as the IA agreement says.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'kunnskapsdepartementet',
    kind: 'ministry',
    name: { nb: 'Kunnskapsdepartementet', nn: 'Kunnskapsdepartementet', en: 'Ministry of Education and Research' },
    place: OSLO,
    about: {
      nb: 'Fastsetter retningslinjene for helse- og sosialfagutdanningene (RETHOS). Fagrådet har foreslått hva studentene bør lære om arbeid og helse.',
      nn: 'Fastset retningslinene for helse- og sosialfagutdanningane (RETHOS). Fagrådet har gjort framlegg om kva studentane bør lære om arbeid og helse.',
      en: 'Sets the guidelines for health and social care education (RETHOS). The council has proposed what students should learn about work and health.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'helsedirektoratet',
    kind: 'directorate',
    name: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
    before: [
      {
        name: {
          nb: 'Sosial- og helsedirektoratet',
          nn: 'Sosial- og helsedirektoratet',
          en: 'Directorate for Health and Social Affairs',
        },
        until: '2008-04-01',
      },
    ],
    place: OSLO,
    parent: 'helse-og-omsorgsdepartementet',
    about: {
      nb: 'Ett av de to direktoratene som fagrådet gir råd til. Står bak pakkeforløpene for psykisk helse og rus, og arrangerer Åpen arena sammen med kompetansesenteret.',
      nn: 'Eitt av dei to direktorata som fagrådet gjev råd til. Står bak pakkeforløpa for psykisk helse og rus, og arrangerer Open arena i lag med kompetansesenteret.',
      en: 'One of the two directorates that the council advises. It is behind the pathways for mental health and addiction, and arranges the Open Arena together with the competence centre.',
    },
    source: SOURCES.council,
    mandates: [TOGETHER],
  }),
  known({
    key: 'arbeids-og-velferdsdirektoratet',
    kind: 'directorate',
    name: {
      nb: 'Arbeids- og velferdsdirektoratet',
      nn: 'Arbeids- og velferdsdirektoratet',
      en: 'Norwegian Directorate of Labour and Welfare',
    },
    place: OSLO,
    parent: 'arbeids-og-inkluderingsdepartementet',
    about: {
      nb: 'Det andre av de to direktoratene som fagrådet gir råd til. Lager malen for det Nav kjøper av arbeidsrettet rehabilitering, og ga i 2018–2019 fylkene oppdraget om HelseIArbeid.',
      nn: 'Det andre av dei to direktorata som fagrådet gjev råd til. Lagar malen for det Nav kjøper av arbeidsretta rehabilitering, og gav i 2018–2019 fylka oppdraget om HelseIArbeid.',
      en: 'The other of the two directorates that the council advises. It makes the template for what Nav buys of vocational rehabilitation, and in 2018–2019 asked Nav in the counties to set up HelseIArbeid.',
    },
    source: SOURCES.council,
    mandates: [TOGETHER],
  }),
  ...(
    [
      ['fjord', 'Fjord', '1578'],
      ['bamble', 'Bamble', '4012'],
      ['vinje', 'Vinje', '4036'],
    ] as const
  ).map(([key, name, place]) =>
    known({
      key: `${key}-kommune`,
      kind: 'municipality',
      name: { nb: `${name} kommune`, nn: `${name} kommune`, en: `${name} municipality` },
      place,
      about: {
        nb: 'Er med i HelseSamArbeid, et forsknings- og innovasjonsprosjekt om tidlig innsats i kommunen for arbeid og helse.',
        nn: 'Er med i HelseSamArbeid, eit forskings- og innovasjonsprosjekt om tidleg innsats i kommunen for arbeid og helse.',
        en: 'Takes part in HelseSamArbeid, a research and innovation project on early action for work and health in the municipality.',
      },
      source: SOURCES.report,
    }),
  ),
]
