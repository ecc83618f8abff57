import { one, type Samples } from './model.ts'

export function knowledge(): Samples {
  const publication = '/publications/arbeidsevne-aret-etter-rehabilitering-2023'
  const book = '/book/en-vei-mot-deltakelse'
  return {
    'GET /knowledge': one('/knowledge', 'nobody'),
    'GET /themes': one('/themes', 'nobody'),
    'GET /themes/:slug': one('/themes/arbeidsrettet-rehabilitering', 'nobody'),
    'GET /articles': [
      { what: '', path: '/articles', by: 'nobody' },
      { what: 'none of the theme', path: '/articles?theme=xyzzy', by: 'nobody' },
    ],
    'GET /articles/:slug': [
      { what: '', path: '/articles/fem-mater-a-koble-pa', by: 'nobody' },
      { what: 'as an editor', path: '/articles/fra-ibedrift-til-helseiarbeid', by: 'editor' },
    ],
    'GET /series': one('/series', 'nobody'),
    'GET /series/:slug': one('/series/tjenester-som-kobler-arbeid-og-helse', 'nobody'),
    'GET /news': one('/news', 'nobody'),
    'GET /news/:slug': one('/news/nytt-mandat-2024', 'nobody'),
    'GET /events': [
      { what: '', path: '/events', by: 'nobody' },
      { what: 'none of the theme', path: '/events?theme=xyzzy', by: 'nobody' },
    ],
    'GET /webinars': one('/webinars', 'nobody'),
    'GET /courses': one('/courses', 'nobody'),
    'GET /events.ics': one('/events.ics', 'nobody'),
    'GET /events/:slug': [
      { what: '', path: '/events/apen-arena-2020', by: 'nobody' },
      { what: 'called off', path: '/events/nettverkssamling-avlyst', by: 'nobody' },
    ],
    'GET /events/:slug/calendar.ics': one('/events/apen-arena-2020/calendar.ics', 'nobody'),
    'GET /webinars/:slug': [
      { what: '', path: '/webinars/varig-i-arbeid-trass-helseplager', by: 'nobody' },
      { what: 'past', path: '/webinars/ips-og-arbeidsrettet-rehabilitering', by: 'nobody' },
    ],
    'GET /webinars/:slug/calendar.ics': one('/webinars/varig-i-arbeid-trass-helseplager/calendar.ics', 'nobody'),
    'GET /courses/:slug': one('/courses/grunnkurs-for-team', 'nobody'),
    'GET /courses/:slug/calendar.ics': one('/courses/grunnkurs-for-team/calendar.ics', 'nobody'),
    'GET /publications': [
      { what: '', path: '/publications', by: 'nobody' },
      { what: 'none found', path: '/publications?year=1999', by: 'nobody' },
    ],
    'GET /publications.json': one('/publications.json', 'nobody'),
    'GET /publications.ris': one('/publications.ris', 'nobody'),
    'GET /publications.bib': one('/publications.bib', 'nobody'),
    'GET /publications/:slug': one(publication, 'nobody'),
    'GET /publications/:slug/citation/:format': one(`${publication}/citation/ris`, 'nobody'),
    'GET /projects': one('/projects', 'nobody'),
    'GET /projects/:slug': one('/projects/helsesamarbeid', 'nobody'),
    'GET /book': one('/book', 'nobody', { status: 302 }),
    'GET /book/:slug': one(book, 'nobody'),
    // The book's own pages are not at hand.
    'GET /book/:slug/sample/:page': one(`${book}/sample/1`, 'nobody', { status: 404 }),
  }
}
