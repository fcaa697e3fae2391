/** The projects side by side. */
import type { ProjectCard } from '@/content/project-view'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { Room } from '@/site/ui/room'
import { ProjectTiles } from './project-tiles'

export function ProjectsPage({ view, frame }: { view: readonly ProjectCard[]; frame: Frame }) {
  const { say } = frame
  return (
    <Document frame={frame} title={say.projects.title} description={frame.site.leads.projects?.text}>
      <Hero frame={frame} title={say.projects.title} lead={leadOf('projects', frame)} />
      <Room>
        <ProjectTiles projects={view} frame={frame} level="h2" />
      </Room>
    </Document>
  )
}
