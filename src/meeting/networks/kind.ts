import { defineKind } from '#editorial/pieces/index.ts'
import { FORMS, MEMBER_ROLES, networkSchema, type NetworkFacts, type NetworkLine } from './model.ts'
import { formTexts, kindTexts as t, roleTexts } from './texts.ts'

/** The kind of piece that a network is. */
export const networkKind = defineKind<NetworkFacts, NetworkLine>({
  key: 'network',
  wing: 'meeting',
  at: '/networks',
  one: t.one,
  many: t.many,
  schema: networkSchema,
  fields: [
    {
      key: 'form',
      label: t.form,
      shape: 'choice',
      options: FORMS.map((form) => ({ value: form, label: formTexts[form] })),
    },
    { key: 'since', label: t.since, hint: t.whenHint, shape: 'text', optional: true },
    { key: 'isOver', label: t.isOver, shape: 'yes', optional: true },
    {
      key: 'members',
      label: t.members,
      hint: {
        nb: `${t.membersHint.nb} ${MEMBER_ROLES.map((role) => `${role} = ${roleTexts[role].nb}`).join(', ')}.`,
        nn: `${t.membersHint.nn} ${MEMBER_ROLES.map((role) => `${role} = ${roleTexts[role].nn}`).join(', ')}.`,
        en: `${t.membersHint.en} ${MEMBER_ROLES.map((role) => `${role} = ${roleTexts[role].en}`).join(', ')}.`,
      },
      shape: 'rows',
      optional: true,
      columns: [
        { key: 'organisation', label: t.organisation },
        { key: 'role', label: t.role },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
      ],
    },
    {
      key: 'agreements',
      label: t.agreements,
      hint: t.agreementsHint,
      shape: 'rows',
      optional: true,
      columns: [
        { key: 'party', label: t.party },
        { key: 'other', label: t.other },
        { key: 'region', label: t.region },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
      ],
    },
  ],
  lines: {
    title: { label: t.title, shape: 'line' },
    purpose: { label: t.purpose, hint: t.purposeHint, shape: 'paragraph' },
    about: { label: t.about, shape: 'markdown', optional: true },
    activities: { label: t.activities, hint: t.listHint, shape: 'list' },
    groups: { label: t.groups, hint: t.listHint, shape: 'list', optional: true },
    join: { label: t.join, shape: 'paragraph' },
    open: { label: t.open, hint: t.openHint, shape: 'paragraph', optional: true },
  },
  lead: 'purpose',
  lookEveryMonths: 12,
  schemaOrg: 'Organization',
  leansOn: ({ members, agreements }) =>
    [
      ...new Set([
        ...members.map(({ organisation }) => organisation),
        ...agreements.flatMap(({ party, other }) => [party, other]),
      ]),
    ]
      .filter(Boolean)
      .map((organisation) => `/organisations/${organisation}`),
})
