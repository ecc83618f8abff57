import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { canMakePdf, pdfOf } from './pdf.ts'
import { readSettings } from './settings.ts'

const config = readSettings({})

test('a page becomes a tagged PDF in its language, with its own style sheet, and asks no one else for anything', async () => {
  let asked = 0
  const elsewhere = createServer((_request, response) => {
    asked++
    response.end()
  }).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  onTestFinished(() => void elsewhere.close())
  const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x.png`
  const wanted: string[] = []
  const pdf = await pdfOf(
    config,
    `<!doctype html><html lang="nn"><head><title>Brev</title><link rel="stylesheet" href="/a.css"></head><body><h1>Hei</h1><img src="${foreign}" alt=""></body></html>`,
    (path) => {
      wanted.push(path)
      return path === '/a.css' ? { body: Buffer.from('h1{color:red}'), type: 'text/css' } : undefined
    },
  )
  const text = Buffer.from(pdf).toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('/Lang (nn)')
  expect(wanted).toContain('/a.css')
  expect(asked).toBe(0)
})

test('without Chromium it is said so', async () => {
  const without = { chromium: '/nowhere/chromium' }
  expect(canMakePdf(without)).toBe(false)
  await expect(pdfOf(without, '', () => undefined)).rejects.toThrow('no Chromium at /nowhere')
})
