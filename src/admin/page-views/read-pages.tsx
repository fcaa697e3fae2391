import type { ReadPage } from '@/domain/page-views'
import type { Words } from '../words/words'

/** The pages that were read most, each with a way to it. */
export function ReadPages({ pages, words }: { readonly pages: readonly ReadPage[]; readonly words: Words }) {
  const { columns, places } = words.review.pageViews
  return (
    <table className="item-table">
      <thead>
        <tr>
          <th scope="col">{columns.page}</th>
          <th scope="col">{columns.views}</th>
          <th scope="col">{columns.elsewhere}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ path, title, place, views, inOtherLanguages }) => (
          <tr key={path}>
            <th scope="row">
              <a href={path}>{title ?? places[place]}</a>
              <span>{title ? places[place] : path}</span>
            </th>
            <td>{views}</td>
            <td>{inOtherLanguages}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
