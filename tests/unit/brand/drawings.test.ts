/** What an organisation pastes as its logo: what of it is drawn, and what is refused. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { brandOf } from '@/brand/brand'
import { drawnFile, drawnIn } from '@/brand/drawn'
import { ownLook } from '@/brand/look'
import { icon, isLostByNight, logo, mark } from '@/brand/mark'
import { NoDrawing, readDrawing } from '@/cms/fields/read-drawing'

const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`
const dot = '<path d="M1 1h8v8z"/>'
const read = (source: string) => readDrawing(source, 6000)

describe('of an SVG', () => {
  it('paths, their colours and their places are drawn', () => {
    const source = svg(
      `<title>Vi</title><defs/><g fill="red" transform="scale(2)" id="a"><path d="M1 1h8v8z"/><path fill="none" d="M0 0z"/>
       <path class="x" data-name="y" fill="#ABCDEF" fill-rule="evenodd" transform="rotate(9)" d="M2,2
       l3-3z"/></g>${dot}`,
      'width="10px" height="20" version="1.1"',
    )
    expect(read(`<?xml version="1.0"?>\n<!-- made by hand -->${source}`)).toEqual({
      viewBox: '0 0 10 20',
      paths: [
        { d: 'M1 1h8v8z', fill: '#ff0000', at: 'scale(2)' },
        { d: 'M2,2 l3-3z', fill: '#abcdef', at: 'scale(2) rotate(9)', isEvenOdd: true },
        { d: 'M1 1h8v8z', fill: 'currentColor' },
      ],
    })
  })

  it('what a drawing program writes down for itself is left out', () => {
    const own = '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example"><script/></sodipodi:namedview>'
    expect(drawnFile(read(svg(`${own}<metadata><image xlink:href="x"/></metadata>${dot}`)))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="currentColor" d="M1 1h8v8z"/></svg>',
    )
  })

  it.each([
    ['a script', svg(`<script>alert(1)</script>${dot}`), '<script>'],
    ['a page within', svg(`<foreignObject><p/></foreignObject>${dot}`), '<foreignObject>'],
    ['what runs when it is loaded', svg(dot, 'viewBox="0 0 1 1" onload="alert(1)"'), 'onload'],
    ['what runs when it is pressed', svg('<path onclick="x()" d="M0 0z"/>'), 'onclick'],
    ['a picture from elsewhere', svg('<image xlink:href="https://evil.example/x.png"/>'), '<image>'],
    ['another file', svg(`<use href="https://evil.example/x.svg#a"/>${dot}`), '<use>'],
    ['a link', svg(`<a xlink:href="javascript:alert(1)">${dot}</a>`), '<a>'],
    ['an address on a path', svg('<path xlink:href="https://evil.example" d="M0 0z"/>'), 'href'],
    ['a style sheet', svg(`<style>path{fill:url(https://evil.example)}</style>${dot}`), '<style>'],
    ['styles on a path', svg('<path style="background:url(//evil.example)" d="M0 0z"/>'), 'style'],
    ['a colour from elsewhere', svg('<path fill="url(https://evil.example#a)" d="M0 0z"/>'), 'fill'],
    ['a colour that breaks out', svg('<path fill="&quot;&gt;&lt;script&gt;" d="M0 0z"/>'), 'fill'],
    ['a path that breaks out', svg('<path d="M0 0&quot;/&gt;&lt;script/&gt;"/>'), 'd='],
    [
      'a place that breaks out',
      svg('<path transform="rotate(1)&quot; onload=&quot;x" d="M0 0z"/>'),
      'transform',
    ],
    ['what moves', svg(`<animate attributeName="href" to="x"/>${dot}`), '<animate>'],
    ['what is seen through', svg('<path opacity=".5" d="M0 0z"/>'), 'opacity'],
    ['a line', svg('<path stroke="red" d="M0 0z"/>'), 'stroke'],
    ['a circle', svg('<circle r="4"/>'), '<circle>'],
    ['a drawing within', svg(svg(dot)), '<svg>'],
    ['a script by another name', svg(`<x:script xmlns:x="http://www.w3.org/2000/svg"/>${dot}`), '<x:script>'],
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<path d="&b;"/>')}`,
      'DOCTYPE',
    ],
    [
      'a file of the server',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`,
      'DOCTYPE',
    ],
    ['no box', svg(dot, 'viewBox="0 0 x"'), 'viewBox'],
  ])('%s is refused by name', (_, source, what) => {
    expect(() => read(source)).toThrow(NoDrawing)
    expect(() => read(source)).toThrow(what)
  })

  it.each([
    ['text', 'Vår logotyp'],
    ['half a file', svg(dot).slice(0, -9)],
    ['an entity that nobody has declared', svg('<path d="&x;"/>')],
    ['a drawing of nothing', svg('')],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
  ])('%s is none', (_, source) => expect(() => read(source)).toThrow(NoDrawing))

  it('a drawing that would weigh on every page is refused, and so is one that nobody could have drawn', () => {
    const long = `<path d="M0 0${'h1'.repeat(3000)}z"/>`
    expect(() => read(svg(long))).toThrow('drawingLarge')
    expect(() => read(svg('<g>'.repeat(60_000)))).toThrow('drawingLarge')
  })

  it('what is stored is read as it was written, however often', () => {
    const once = drawnFile(read(svg(`<g transform="translate(1 2)">${dot}</g>`)))
    expect(drawnFile(read(once))).toBe(once)
  })
})

test('what the house has not written itself is not drawn', () => {
  const stored = drawnFile(read(svg(dot)))
  expect(drawnIn(stored)).toEqual(read(svg(dot)))
  const parts = fc.constantFrom(
    '<script>x</script>',
    ' onload="x"',
    '<path d="x"/>',
    '"/>',
    "'",
    '&quot;',
    ' ',
  )
  fc.assert(
    fc.property(parts, fc.nat(stored.length - 1), (part, at) => {
      const changed = stored.slice(0, at) + part + stored.slice(at)
      const drawn = drawnIn(changed)
      expect(drawn === undefined || !/script|onload/.test(drawnFile(drawn))).toBe(true)
    }),
  )
})

describe('the icon', () => {
  it('is the kite in the colours of the house, until somebody has a mark', () => {
    const kite = icon(brandOf({}), ownLook)
    for (const { d } of mark.sheets) expect(kite).toContain(d)
    expect(kite).toContain('#a4112c')
    const own = brandOf({ mark: drawnFile(read(svg(dot))) })
    expect(icon(own, ownLook)).toContain(`fill="${ownLook.colours.ink[0]}" d="M1 1h8v8z"`)
    expect(logo(own, ownLook)).toBe(icon(own, ownLook))
  })

  it('of dark colours lies on white by night', () => {
    const [dark, light, ink] = ['#101010', '#ff9900', 'currentColor'].map((fill) =>
      isLostByNight(read(svg(`<path fill="${fill}" d="M0 0z"/>`)), ownLook),
    )
    expect([dark, light, ink]).toEqual([true, false, false])
  })
})
