import { one, type Samples } from './model.ts'

export function networks(): Samples {
  return {
    'GET /networks': [
      { what: '', path: '/networks', by: 'nobody' },
      { what: 'none found', path: '/networks?search=xyzzy', by: 'nobody' },
    ],
    'GET /networks.csv': one('/networks.csv', 'nobody'),
    'GET /networks/map': [
      { what: '', path: '/networks/map', by: 'nobody' },
      { what: 'one network, all abroad or unplaced', path: '/networks/map?network=nordic-network', by: 'nobody' },
    ],
    'GET /networks/:slug': [
      { what: '', path: '/networks/core-group', by: 'nobody' },
      { what: 'with a map', path: '/networks/core-network', by: 'editor' },
      { what: 'over', path: '/networks/resource-group', by: 'nobody' },
    ],
  }
}

export function council(): Samples {
  const asked = '/council/cases/ekspertbistand'
  const answered = '/council/cases/arr-i-nav'
  return {
    'GET /meeting': one('/meeting', 'nobody'),
    'GET /council': [
      { what: '', path: '/council', by: 'nobody' },
      { what: 'a member', path: '/council', by: 'councilMember' },
    ],
    'GET /council/meetings': one('/council/meetings', 'nobody'),
    'GET /council/meetings/:slug': one('/council/meetings/son-19-juni-2019', 'nobody'),
    'GET /council/cases': one('/council/cases', 'nobody'),
    'GET /council/cases/:slug': [
      { what: '', path: asked, by: 'nobody' },
      { what: 'a member', path: asked, by: 'councilMember' },
      { what: 'advice adopted', path: answered, by: 'editor' },
      { what: 'nobody asked', path: '/council/cases/apen-arena-2020', by: 'nobody' },
      { what: 'no questions', path: '/council/cases/helseiarbeid', by: 'nobody' },
    ],
    'GET /council/resolutions': one('/council/resolutions', 'nobody'),
    'GET /council/resolutions/:slug': one('/council/resolutions/helseiarbeid-i-hele-landet', 'nobody'),
    'GET /council/policy': one('/council/policy', 'nobody'),
    'GET /council/policy/:slug': [
      { what: '', path: '/council/policy/ia-avtalen-2019-2022', by: 'nobody' },
      { what: 'the thirteen areas', path: '/council/policy/tilstand-og-utfordringer', by: 'nobody' },
    ],
    'GET /council/assignments': one('/council/assignments', 'nobody'),
    'GET /council/assignments/:slug': one('/council/assignments/helseiarbeid-til-flere', 'nobody'),
    'GET /council/strategy': one('/council/strategy', 'nobody'),
    'GET /council/strategy/:slug': [
      { what: '', path: '/council/strategy/demostrategi', by: 'nobody' },
      { what: 'an earlier version', path: '/council/strategy/demostrategi?at=2025-09-01', by: 'nobody' },
      { what: 'without paragraphs', path: '/council/strategy/strategi-for-fagfeltet-arbeid-og-helse', by: 'nobody' },
    ],
    'GET /council/strategy/paragraphs/:slug': [
      { what: '', path: '/council/strategy/paragraphs/demo-koblinger', by: 'nobody' },
      { what: 'withdrawn', path: '/council/strategy/paragraphs/demo-unge', by: 'nobody' },
    ],
    'GET /council/cases/:slug/answers': [
      { what: '', path: `${asked}/answers`, by: 'councilMember' },
      { what: 'a secretary', path: `${asked}/answers`, by: 'editor' },
      { what: 'over', path: `${answered}/answers`, by: 'councilMember' },
    ],
    'POST /council/cases/:slug/answers/:question': one(`${asked}/answers/2`, 'councilMember'),
    'GET /council/cases/:slug/advice': [
      { what: '', path: `${asked}/advice`, by: 'editor' },
      { what: 'adopted', path: `${answered}/advice`, by: 'editor' },
      { what: 'nobody asked', path: '/council/cases/apen-arena-2020/advice', by: 'editor' },
    ],
    'POST /council/cases/:slug/rounds': one('/council/cases/apen-arena-2020/rounds', 'editor'),
    'POST /council/cases/:slug/closing': one(`${asked}/closing`, 'editor'),
    'POST /council/cases/:slug/advice': one(`${asked}/advice`, 'editor'),
    'POST /council/cases/:slug/adoption': one(`${answered}/adoption`, 'editor'),
    'GET /council/cases/:slug/whole': [
      { what: '', path: `${asked}/whole`, by: 'editor' },
      { what: 'a member, adopted', path: `${answered}/whole`, by: 'councilMember' },
    ],
  }
}

export function consultations(): Samples {
  return {
    'GET /consultations': one('/consultations', 'nobody'),
    'GET /consultations/:slug': [
      { what: '', path: '/consultations/psykologutdanningen-2019', by: 'nobody' },
      { what: 'not asked for', path: '/consultations/arbeidslivsperspektiv-i-utdanningene-2018', by: 'nobody' },
    ],
    'GET /rethos': one('/rethos', 'nobody'),
    'GET /rethos.csv': one('/rethos.csv', 'nobody'),
    'GET /rethos.json': one('/rethos.json', 'nobody'),
    'GET /rethos/:slug': [
      { what: '', path: '/rethos/sosionom', by: 'nobody' },
      { what: 'a broken quote', path: '/rethos/vernepleier', by: 'nobody' },
    ],
  }
}
