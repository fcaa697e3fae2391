/** Facts in pairs: small ones as a list, numbers that matter set big. */
import type { ReactNode } from 'react'

type Fact = readonly [label: ReactNode, value: ReactNode]

/** Facts that are not known are left out, never shown empty. */
export function Facts({ of }: { of: readonly (Fact | undefined | false | '' | 0)[] }) {
  const known = of.filter((fact): fact is Fact => Boolean(fact) && Boolean((fact as Fact)[1]))
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([label, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Numbers({ of }: { of: readonly (readonly [count: number | string, label: ReactNode])[] }) {
  const known = of.filter(([count]) => count !== 0)
  if (known.length === 0) return null
  return (
    <ul className="numbers">
      {known.map(([count, label], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <li key={index}>
          <span className="big">{count}</span> {label}
        </li>
      ))}
    </ul>
  )
}
