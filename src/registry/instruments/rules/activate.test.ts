import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import { phq9 } from '../definitions/phq9.ts'
import { was } from '../definitions/was.ts'
import type { Permission } from '../model.ts'
import { mayActivate } from './activate.ts'

const on = day('2026-06-01')
const real: Permission = {
  instrument: 'was',
  holder: 'FIOH',
  reference: 'letter 12',
  demo: false,
  validFrom: day('2026-01-01'),
}
const demo: Permission = { ...real, reference: 'demo', demo: true }

describe('taking an instrument into use', () => {
  it('needs no permission for a free one', () => {
    expect(mayActivate(phq9, [], { on, demoWorld: false })).toEqual({ may: true, wording: 'own' })
  })

  it('is refused without a permission where the owner must be asked', () => {
    expect(mayActivate(was, [{ ...real, instrument: 'hads' }], { on, demoWorld: true })).toMatchObject({
      refused: [{ reason: 'permission-missing' }],
    })
  })

  it('is allowed under a registered permission, and says that the wording is a placeholder', () => {
    expect(mayActivate(was, [real], { on, demoWorld: false })).toEqual({
      may: true,
      wording: 'placeholder',
      permission: real,
    })
  })

  it('is refused before the permission is valid', () => {
    const later = { ...real, validFrom: day('2026-06-02') }
    expect(mayActivate(was, [later], { on, demoWorld: false })).toMatchObject({
      refused: [{ reason: 'permission-not-yet-valid' }],
    })
  })

  it('knows a demo permission in the demo world only', () => {
    expect(mayActivate(was, [demo], { on, demoWorld: true })).toMatchObject({ may: true, permission: { demo: true } })
    expect(mayActivate(was, [demo], { on, demoWorld: false })).toMatchObject({
      refused: [{ reason: 'demo-permission-only' }],
    })
  })
})
