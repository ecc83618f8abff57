import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { networkKind } from '../kind.ts'
import { lines, members, NETWORKS_SOURCE } from './make.ts'

/** The resource group, which the source tells of in the past. */
export const RESOURCE_GROUP = ship({
  kind: networkKind,
  slug: 'resource-group',
  source: NETWORKS_SOURCE,
  published: day('2026-01-15'),
  facts: {
    form: 'advisory',
    since: '',
    isOver: true,
    members: members('member', [
      ...['helsedirektoratet', 'nav', 'helse-sor-ost', 'ks', 'ffo', 'unge-funksjonshemmede'],
      'fagradet-arbeidsrettet-rehabilitering',
    ]),
    agreements: [],
  },
  texts: {
    nb: {
      title: 'Ressursgruppa for arbeid og helse',
      purpose:
        'Myndigheter, brukerorganisasjoner og fagfolk lærte av hverandre og samordnet det de gjorde rundt Åpen arena.',
      about:
        'Kompetansesenteret har hele veien vært rådgiver og samarbeidspartner for Helsedirektoratet og Arbeids- og velferdsdirektoratet. Mens de arrangerte [Åpen arena](/networks/arena-network) sammen, ble det opprettet en ressursgruppe.',
      activities: lines('Lærte av hverandre.', 'Samordnet det de gjorde.', 'Holdt hverandre orientert på tvers.'),
      join: 'Gruppa er omtalt i fortid. Vil du bidra i dag, er Åpen arena stedet.',
      open: 'Kilden sier hvem som var med, men ikke hvilket år gruppa begynte eller sluttet.',
    },
    nn: {
      title: 'Ressursgruppa for arbeid og helse',
      purpose:
        'Styresmakter, brukarorganisasjonar og fagfolk lærte av kvarandre og samordna arbeidet sitt rundt Open arena.',
      about:
        'Kompetansesenteret har heile vegen vore rådgjevar og samarbeidspartnar for Helsedirektoratet og Arbeids- og velferdsdirektoratet. Medan dei arrangerte [Open arena](/networks/arena-network) i lag, vart det oppretta ei ressursgruppe.',
      activities: lines('Lærte av kvarandre.', 'Samordna arbeidet sitt.', 'Heldt kvarandre orienterte på tvers.'),
      join: 'Gruppa er omtala i fortid. Vil du bidra i dag, er Open arena staden.',
      open: 'Kjelda seier kven som var med, men ikkje kva år gruppa byrja eller slutta.',
    },
    en: {
      title: 'The resource group for work and health',
      purpose:
        'Authorities, user organisations and professionals learned from each other and coordinated what they did around the Open Arena.',
      about:
        'All along the competence centre has advised and worked with the Directorate of Health and the Directorate of Labour and Welfare. While they arranged [the Open Arena](/networks/arena-network) together, a resource group was set up.',
      activities: lines(
        'Learned from each other.',
        'Coordinated what they did.',
        'Kept each other informed across sectors.',
      ),
      join: 'The group is told of in the past. If you want to contribute today, the Open Arena is the place.',
      open: 'The source says who took part, but not in which year the group began or ended.',
    },
  },
})
