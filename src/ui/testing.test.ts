import { describe, expect, it } from 'vitest'
import { faultsOf, tagsOf, wordsOf } from './testing.ts'

describe('a fault is found when', () => {
  it.each([
    ['<p style="color:red">x</p>', 'style attribute'],
    ['<style>p{}</style>', 'style sheet'],
    ['<script>x()</script>', 'script in the page'],
    ['<button onclick="x()">x</button>', 'onclick'],
    ['<link href="https://fonts.example/x.css"/>', 'asks https'],
    ['<img src="//cdn.example/x.png" alt=""/>', 'asks //cdn'],
    ['<a href="javascript:x()">x</a>', 'runs a script'],
    ['<p>undefined</p>', 'says "undefined"'],
    ['<p id="a">x</p><p id="a">y</p>', 'there twice'],
    ['<input name="a" aria-label="a" aria-describedby="hint"/>', 'hint, which is not there'],
    ['<a href="#gone">x</a>', '#gone, which is not there'],
    ['<input type="text" name="a"/>', 'a has no label'],
    ['<label for="a">A</label><input type="radio" name="r" id="a"/>', 'outside a fieldset'],
    ['<fieldset><p>x</p></fieldset>', 'does not begin with its legend'],
    ['<html><h2>x</h2></html>', 'one h1'],
    ['<h1>x</h1><h3>y</h3>', 'h3 follows h1'],
  ])('a page holds %s', (html, fault) => {
    expect(faultsOf(html).join('\n')).toContain(fault)
  })
})

it('nothing is found in a page that does as it should', () => {
  const html =
    '<html><h1>A</h1><form action="/x"><fieldset><legend>R</legend><input type="radio" name="r" id="r"/><label for="r">One</label></fieldset></form><a href="https://example.org/">out</a></html>'
  expect(faultsOf(html)).toEqual([])
})

it('tags and words are read as they were written', () => {
  expect(tagsOf('<a href="/x?a=1&amp;b=2" hidden="">t</a>')[0]?.attributes.get('href')).toBe('/x?a=1&b=2')
  expect(wordsOf('<p>a &lt; <b>b</b></p>')).toBe('a < b')
})
