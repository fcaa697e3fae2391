type Props = { readonly rows: readonly { readonly label: string; readonly count: number }[] }

/** Counts as bars, and as the table that they are. */
export function Bars({ rows }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <table className="bars">
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="bars__count">{count}</td>
            <td className="bars__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
