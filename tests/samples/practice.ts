import { expect } from 'vitest'
import { sql } from 'kysely'
import { PEOPLE } from '#world/index.ts'
import { testApp } from '../app.ts'
import type { TestServices } from '../services.ts'
import { one, type Samples } from './model.ts'

/** A service whose grade stands, one whose grade the administrator disputes, and one that nobody has graded. */
export function practice(dispute: string): Samples {
  const answered = new URLSearchParams({
    ...{ workParts: 'clear', healthParts: 'clear', anchor: 'both', together: 'team', weight: 'equal', shared: 'yes' },
  })
  return {
    'GET /services': [
      { what: '', path: '/services', by: 'nobody' },
      { what: 'none found', path: '/services?grade=2H&provider=nav', by: 'nobody' },
    ],
    'GET /services.csv': one('/services.csv', 'nobody'),
    'GET /services/figure.svg': one('/services/figure.svg?language=en', 'nobody'),
    'GET /services/hsds.json': one('/services/hsds.json', 'nobody'),
    'GET /services/coupling': [
      { what: '', path: '/services/coupling', by: 'nobody' },
      { what: 'a grade', path: `/services/coupling?${answered}`, by: 'nobody' },
      { what: 'an answer missing', path: '/services/coupling?workParts=clear', by: 'nobody' },
    ],
    'GET /services/:slug': [
      { what: '', path: '/services/helseiarbeid', by: 'nobody' },
      { what: 'disputed', path: `/services/${DISPUTED}`, by: 'editor' },
      { what: 'not graded', path: '/services/fontenehus', by: 'nobody' },
    ],
    'GET /services/:slug/grading': [
      { what: '', path: '/services/helseiarbeid/grading', by: 'editor' },
      { what: 'disputed', path: `/services/${DISPUTED}/grading`, by: 'editor' },
      { what: 'own dispute', path: `/services/${DISPUTED}/grading`, by: 'administrator' },
      { what: 'not graded', path: '/services/fontenehus/grading', by: 'editor' },
    ],
    'POST /services/:slug/gradings': one('/services/helseiarbeid/gradings', 'editor'),
    'POST /services/:slug/disputes': one('/services/helseiarbeid/disputes', 'editor'),
    'POST /services/:slug/disputes/:id/answer': one(`/services/${DISPUTED}/disputes/${dispute}/answer`, 'editor', {
      fields: { version: '2' },
    }),
  }
}

const DISPUTED = 'nav-arbeidsradgivning'

/** Lets the administrator dispute a grade, and returns the dispute that waits for somebody else. */
export async function raiseDispute(services: TestServices): Promise<string> {
  const administrator = await testApp(services).as(PEOPLE.administrator.id)
  const done = await administrator.post(`/services/${DISPUTED}/disputes`, { version: '1', why: 'Er det så tydelig?' })
  expect(done.status).toBe(303)
  const { rows } = await sql<{ id: string }>`select id from services.dispute`.execute(services.db)
  return rows[0]!.id
}
