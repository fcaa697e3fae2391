import type { ReviewedKind } from '@/domain/kinds'
import { publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import { useWords } from '../words/use-words'
import './changed-address.css'

type Props = { readonly kind: ReviewedKind; readonly before: string; readonly after: string }

/** A page's address as it was and will be, and what becomes of the old one. */
export function ChangedAddress({ kind, before, after }: Props) {
  const { address } = useWords().review
  const [from, to] = [pathOf(kind, before), pathOf(kind, after)]
  return (
    <div className="changed-address">
      <p>
        <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
      </p>
      <p>{address.leadsOn}</p>
    </div>
  )
}

/** What has no page of its own is told by its name alone. */
function pathOf(kind: ReviewedKind, slug: string): string {
  const route = publicRoute(kind, slug)
  return route ? pathTo(route) : slug
}
