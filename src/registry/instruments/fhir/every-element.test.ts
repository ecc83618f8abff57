import { describe, expect, it } from 'vitest'
import { questionnaireJson } from '#tests/questionnaires/read.ts'
import { importQuestionnaire, type Imported } from './import.ts'
import { isJson, type Json } from './report.ts'

/**
 * Nothing in a file may be dropped silently. So every element of every real questionnaire is changed, one at a time,
 * and every object is given an element that nobody knows. Where neither the definition nor the report is another
 * then, the element was neither taken nor flagged nor refused: unless a remark covers the place it stands in.
 */
const names = [
  'android-behavior_questionnaire_constraint.q',
  'android-layout_paginated.q',
  'fhirpath-weight.q',
  'fhirtc-choice-answer-option.q',
  'fhirtc-string-required.q',
  'lforms-apgar-itemweight.q',
  'lforms-phq9-variables.q',
  'lforms-phq9-weight.q',
  'mii-phq9-extractable.q',
  'mii-phq9.q',
  'no-refero-code-scoring',
  'no-refero-enableWhenDeepTransitive.q',
  'no-refero-repeatsUnderEnableWhen.q',
  'no-refero-section-score',
  'web-gad-7.q',
  'web-phq-9.q',
]

describe('every element of a real questionnaire', () => {
  it.each(names)('is taken, flagged or refused: %s', (name) => {
    const json = withoutRefused(questionnaireJson(name))
    expect(silent(json)).toEqual([])
  })
})

/** The paths of elements that can be changed without a word being said about it. */
function silent(json: Json): string[] {
  const before = importQuestionnaire(json)
  const same = JSON.stringify(before)
  const remarks = [...before.flagged, ...before.refused].map(({ path }) => path)
  const items = new Set(['', 'item', ...before.taken.map(({ path }) => path)])
  const covers = remarks.filter((path) => !items.has(path))
  return placesOf(json, '').flatMap(({ path, parent, key, changed }) => {
    if (covers.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`))) return []
    if (isUnreadLanguage(before, path)) return []
    const kept = parent[key]
    parent[key] = changed
    const after = JSON.stringify(importQuestionnaire(json))
    if (kept === undefined) delete parent[key]
    else parent[key] = kept
    return after === same ? [path] : []
  })
}

type Place = {
  readonly path: string
  readonly parent: { [key: string]: unknown }
  readonly key: string
  readonly changed: unknown
}

/** Every value, with another of its kind; and in every object a place for an element that nobody knows. */
function placesOf(node: unknown, path: string): Place[] {
  if (typeof node !== 'object' || node === null) return []
  const parent = node as { [key: string]: unknown }
  const unknown = { path: within(node, path, 'unheardOf'), parent, key: 'unheardOf', changed: 'x' }
  const known = Object.entries(parent).flatMap(([key, value]): Place[] => {
    const at = within(node, path, key)
    if (typeof value === 'object' && value !== null) return placesOf(value, at)
    return [{ path: at, parent, key, changed: another(value) }]
  })
  return Array.isArray(node) ? known : [unknown, ...known]
}

function within(node: object, path: string, key: string): string {
  if (Array.isArray(node)) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

function another(value: unknown): unknown {
  if (typeof value === 'string') return `x${value}`
  return typeof value === 'number' ? value + 1 : value !== true
}

/** The texts of a language that is left out as a whole are told of once, not one by one. */
function isUnreadLanguage({ flagged }: Imported, path: string): boolean {
  const leftOut = flagged.some(({ path: at, why }) => at === 'language' && why.startsWith('texts in it are left out'))
  return leftOut && /\.(?:text|display)$/.test(path)
}

/** The questionnaire without the items that are refused, so that what is left can be looked at. */
function withoutRefused(json: Json): Json {
  for (
    let refused = importQuestionnaire(json).refused;
    refused.length > 0;
    refused = importQuestionnaire(json).refused
  ) {
    const place = /^((?:.*\.)?item)\[(\d+)\]/.exec(refused[0]!.path)
    const list = place?.[1]?.split('.').reduce<unknown>(step, json)
    if (!Array.isArray(list)) throw new Error(`refused as a whole: ${JSON.stringify(refused)}`)
    list.splice(Number(place![2]), 1)
  }
  return json
}

function step(node: unknown, part: string): unknown {
  const [, key = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? []
  const value = isJson(node) ? node[key] : undefined
  return index === undefined ? value : (value as unknown[])[Number(index)]
}
