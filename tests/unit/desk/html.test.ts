import { expect, it } from 'vitest'
import { asData, filled, html } from '@/desk/html'

it('lets no word of anybody become markup', () => {
  const title = '<img src=x onerror="alert(\'1\')"> & co'
  expect(html`<p title="${title}">${title}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>',
  )
  expect(html`${[html`<b>${'<'}</b>`, null, false, undefined, 0]}`.text).toBe('<b>&lt;</b>0')
})

it('lets no data end the element that it stands in', () => {
  const data = { title: '</script><script>alert(1)</script><!--' }
  expect(asData(data).text).not.toContain('<')
  expect(JSON.parse(asData(data).text)).toEqual(data)
})

it('fills in what a sentence leaves open, and nothing else', () => {
  expect(filled('läst {count} gånger {constructor}', { count: 3 })).toBe('läst 3 gånger {constructor}')
})
