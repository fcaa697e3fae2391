import type { MunicipalityCard } from '@/content/municipality-view'
import type { Frame } from '@/site/frame/frame'

/** The projects that a municipality takes part in, by name; what is more than a site says so. */
export const partsOf = ({ projects }: MunicipalityCard, { say }: Frame): string[] =>
  projects.map(({ name, part }) =>
    part === 'partner' ? `${name} (${say.projects.part.partner.toLocaleLowerCase()})` : name,
  )
