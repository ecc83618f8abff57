import type { Grade } from '../coupling/model.ts'

/** Which category the source names each service in. What is not here, no source grades. */
export const NAMED_GRADES: Readonly<Record<string, Grade>> = {
  ips: '1',
  helseiarbeid: '1',
  'arr-spesialisthelsetjenesten': '1',
  'senter-for-jobbmestring': '1',
  'nav-arbeidsradgivning': '2A',
  'arr-nav': '2A',
  'poliklinikk-helse-og-arbeid': '2H',
  aft: '3A',
  avklaring: '3A',
  kreftrehabilitering: '3H',
  hjerneskaderehabilitering: '3H',
  jobbklubb: 'work-only',
  'digitalt-jobbsokerkurs': 'work-only',
  vaksinering: 'health-only',
  koronatest: 'health-only',
}
