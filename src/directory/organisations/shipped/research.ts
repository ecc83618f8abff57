import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

const ARENA = {
  nb: 'Ett av forskningsmiljøene som har vært med på Åpen arena.',
  nn: 'Eitt av forskingsmiljøa som har vore med på Open arena.',
  en: 'One of the research groups that have taken part in the Open Arena.',
}

/** Universities, institutes and what belongs to them, in Norway. */
export const RESEARCH: readonly NewOrganisation[] = [
  known({
    key: 'norce',
    kind: 'research-institute',
    name: { nb: 'Norce', nn: 'Norce', en: 'Norce' },
    place: '4601',
    about: ARENA,
    source: SOURCES.networks,
  }),
  known({
    key: 'ntnu',
    kind: 'university',
    name: {
      nb: 'NTNU – Norges teknisk-naturvitenskapelige universitet',
      nn: 'NTNU – Noregs teknisk-naturvitskaplege universitet',
      en: 'NTNU – Norwegian University of Science and Technology',
    },
    place: '5001',
    about: ARENA,
    source: SOURCES.networks,
  }),
  known({
    key: 'oslomet',
    kind: 'university',
    before: [
      {
        name: {
          nb: 'Høgskolen i Oslo og Akershus',
          nn: 'Høgskulen i Oslo og Akershus',
          en: 'Oslo and Akershus University College',
        },
        until: '2018-01-12',
      },
    ],
    name: {
      nb: 'OsloMet – storbyuniversitetet',
      nn: 'OsloMet – storbyuniversitetet',
      en: 'OsloMet – Oslo Metropolitan University',
    },
    place: '0301',
    about: {
      nb: 'Universitet i Oslo med Kompetansesenter for arbeidsinkludering (KAI), som lager emnebiblioteket for arbeidsinkludering. Har vært med på Åpen arena.',
      nn: 'Universitet i Oslo med Kompetansesenter for arbeidsinkludering (KAI), som lagar emnebiblioteket for arbeidsinkludering. Har vore med på Open arena.',
      en: 'A university in Oslo with the Centre for Competence on Work Inclusion (KAI), which makes the topic library on work inclusion. Has taken part in the Open Arena.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'kai',
    kind: 'competence-centre',
    name: {
      nb: 'KAI – Kompetansesenter for arbeidsinkludering',
      nn: 'KAI – Kompetansesenter for arbeidsinkludering',
      en: 'KAI – Centre for Competence on Work Inclusion',
    },
    place: '0301',
    parent: 'oslomet',
    about: {
      nb: 'Senter ved OsloMet. Lager emnebiblioteket for arbeidsinkludering sammen med Nav og Helsebiblioteket.',
      nn: 'Senter ved OsloMet. Lagar emnebiblioteket for arbeidsinkludering i lag med Nav og Helsebiblioteket.',
      en: 'A centre at OsloMet. Makes the topic library on work inclusion together with Nav and the Norwegian Electronic Health Library.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'oslomet-inko',
    kind: 'research-institute',
    name: { nb: 'INKO ved OsloMet', nn: 'INKO ved OsloMet', en: 'INKO at OsloMet' },
    place: '0301',
    parent: 'oslomet',
    about: {
      nb: 'Ett av forskningsmiljøene som har vært med på Åpen arena. Kilden forklarer ikke forkortelsen.',
      nn: 'Eitt av forskingsmiljøa som har vore med på Open arena. Kjelda forklarer ikkje forkortinga.',
      en: 'One of the research groups that have taken part in the Open Arena. The source does not explain the abbreviation.',
    },
    source: SOURCES.networks,
  }),
  known({
    key: 'uit',
    kind: 'university',
    before: [
      {
        name: { nb: 'Universitetet i Tromsø', nn: 'Universitetet i Tromsø', en: 'University of Tromsø' },
        until: '2013-08-01',
      },
    ],
    name: {
      nb: 'UiT Norges arktiske universitet',
      nn: 'UiT Noregs arktiske universitet',
      en: 'UiT The Arctic University of Norway',
    },
    place: '5501',
    about: {
      nb: 'Universitet i Tromsø. Forsker på HelseIArbeid i Troms og Finnmark: virkemåte, kostnader og effekt.',
      nn: 'Universitet i Tromsø. Forskar på HelseIArbeid i Troms og Finnmark: verkemåte, kostnader og effekt.',
      en: 'A university in Tromsø. It studies HelseIArbeid in Troms and Finnmark: how it works, what it costs, and its effect.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'universitetet-i-sorost-norge',
    kind: 'university',
    before: [
      {
        name: {
          nb: 'Høgskolen i Sørøst-Norge',
          nn: 'Høgskulen i Søraust-Noreg',
          en: 'University College of Southeast Norway',
        },
        until: '2018-05-04',
      },
    ],
    name: {
      nb: 'Universitetet i Sørøst-Norge',
      nn: 'Universitetet i Søraust-Noreg',
      en: 'University of South-Eastern Norway',
    },
    about: {
      nb: 'Samarbeider med kompetansesenteret og kommunene Fjord, Bamble og Vinje om HelseSamArbeid.',
      nn: 'Samarbeider med kompetansesenteret og kommunane Fjord, Bamble og Vinje om HelseSamArbeid.',
      en: 'Works with the competence centre and the municipalities of Fjord, Bamble and Vinje on HelseSamArbeid.',
    },
    source: SOURCES.report,
  }),
  known({
    key: 'folkehelseinstituttet',
    kind: 'research-institute',
    name: { nb: 'Folkehelseinstituttet', nn: 'Folkehelseinstituttet', en: 'Norwegian Institute of Public Health' },
    place: '0301',
    about: {
      nb: 'En av forskerne på HelseIArbeid i Troms og Finnmark var i 2019 også knyttet til instituttet.',
      nn: 'Ein av forskarane på HelseIArbeid i Troms og Finnmark var i 2019 også knytt til instituttet.',
      en: 'One of the researchers on HelseIArbeid in Troms and Finnmark was in 2019 also with the institute.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'helsebiblioteket',
    kind: 'other',
    name: { nb: 'Helsebiblioteket', nn: 'Helsebiblioteket', en: 'Norwegian Electronic Health Library' },
    about: {
      nb: 'Nettbibliotek for helsepersonell. Her ligger emnebiblioteket for arbeidsinkludering, som KAI lager.',
      nn: 'Nettbibliotek for helsepersonell. Her ligg emnebiblioteket for arbeidsinkludering, som KAI lagar.',
      en: 'A web library for health workers. The topic library on work inclusion, which KAI makes, is here.',
    },
    source: SOURCES.council,
  }),
]
