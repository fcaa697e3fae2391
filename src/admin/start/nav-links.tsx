'use client'
import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { hasRole, isStaff, type Role } from '@/domain/roles'
import { useTexts } from '../safeguarding/ui/use-texts'
import { useWords } from '../words/use-words'

/** The editorial views, above the collections in the menu. */
export function NavLinks() {
  const { review, releases } = useWords()
  const { user } = useAuth()
  const { record } = useTexts()
  const pathname = usePathname()
  const person = { roles: (user?.roles ?? []) as Role[] }
  const links = [
    ...(isStaff(person)
      ? [
          { href: '/admin', label: review.start.queue },
          { href: '/admin/releases', label: releases.heading },
          { href: '/admin/overview', label: review.start.overview },
          { href: '/admin/languages', label: review.start.languages },
          { href: '/admin/page-views', label: review.start.pageViews },
        ]
      : [{ href: '/admin', label: review.start.yoursLeader }]),
    { href: '/admin/calendar', label: review.start.calendar },
    { href: '/admin/history', label: review.start.history },
    ...(hasRole(person, 'safeguarding', 'admin') ? [{ href: '/admin/processing', label: record.link }] : []),
    { href: '/admin/accessibility', label: review.accessibility.link },
  ]
  return (
    <NavGroup label={review.start.nav}>
      {links.map(({ href, label }) => (
        <Link
          key={href}
          className="nav__link"
          href={href}
          prefetch={false}
          aria-current={pathname === href ? 'page' : undefined}
        >
          {pathname === href && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
