/** The way back up. */
import type { Route } from '@/domain/routes'
import { type Frame, href } from '@/site/frame/frame'

export type Crumb = { to: Route; label: string }

export function Breadcrumbs({ trail, frame }: { trail: readonly Crumb[]; frame: Frame }) {
  const all = [{ to: { kind: 'home' } as const, label: frame.say.nav.home }, ...trail]
  return (
    <nav className="crumbs" aria-label={frame.say.nav.crumbs}>
      <ol className="inline">
        {all.map(({ to, label }) => (
          <li key={label}>
            <a href={href(to, frame)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
