import type { Text } from '#core/languages.ts'
import type { OrganisationKind } from './model.ts'

/** What each kind is called. */
export const kindTexts: Readonly<Record<OrganisationKind, Text>> = {
  clinic: { nb: 'klinikk', nn: 'klinikk', en: 'clinic' },
  'nav-county': { nb: 'Nav-fylke', nn: 'Nav-fylke', en: 'Nav county' },
  'nav-office': { nb: 'Nav-kontor', nn: 'Nav-kontor', en: 'Nav office' },
  'nav-arbeidslivssenter': {
    nb: 'Nav arbeidslivssenter',
    nn: 'Nav arbeidslivssenter',
    en: 'Nav centre for inclusive working life',
  },
  employer: { nb: 'arbeidsgiver', nn: 'arbeidsgivar', en: 'employer' },
  municipality: { nb: 'kommune', nn: 'kommune', en: 'municipality' },
  'health-trust': { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' },
  'health-region': { nb: 'regionalt helseforetak', nn: 'regionalt helseføretak', en: 'regional health authority' },
  directorate: { nb: 'direktorat', nn: 'direktorat', en: 'directorate' },
  ministry: { nb: 'departement', nn: 'departement', en: 'ministry' },
  university: { nb: 'universitet eller høgskole', nn: 'universitet eller høgskule', en: 'university or college' },
  'research-institute': { nb: 'forskningsinstitutt', nn: 'forskingsinstitutt', en: 'research institute' },
  'user-organisation': { nb: 'brukerorganisasjon', nn: 'brukarorganisasjon', en: 'user organisation' },
  'inclusion-enterprise': {
    nb: 'arbeidsinkluderingsbedrift',
    nn: 'arbeidsinkluderingsbedrift',
    en: 'work inclusion enterprise',
  },
  school: { nb: 'skole', nn: 'skule', en: 'school' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
}
