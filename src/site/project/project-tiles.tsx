/** Projects to choose between: each a whole sheet with its own picture. */
import { occasionScene } from '@/brand/scenes/occasions'
import type { ProjectCard } from '@/content/project-view'
import { Art } from '@/site/art/art'
import { type Frame, href, marked } from '@/site/frame/frame'
import { joined } from '@/site/ui/joined'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

export function ProjectTiles({
  projects,
  frame,
  level: Heading = 'h3',
}: {
  projects: readonly ProjectCard[]
  frame: Frame
  level?: 'h2' | 'h3'
}) {
  const { say } = frame
  return (
    <ul className="projects">
      {projects.map((project, index) => (
        <li key={project.seed} className={index % 2 ? 'calm' : 'accent'}>
          <div className="tile">
            <Art scene={occasionScene({ seed: project.seed, ground: index % 2 ? 'sky' : 'birch' })} />
          </div>
          <div className="about">
            <Heading {...marked(project.title.lang, frame)}>
              <a href={href(project.to, frame)}>{project.name}</a>
            </Heading>
            <Words as="p" of={project.title} frame={frame} className="kicker" />
            <Untranslated of={project.title} frame={frame} />
            <Words as="p" of={project.summary} frame={frame} />
            <p>
              {joined([
                project.status && say.projects.status[project.status],
                (project.siteCount || project.partnerCount) &&
                  `${project.siteCount || project.partnerCount}\u00a0${say.projects.partCounts(project.siteCount, project.partnerCount)}`,
                project.countryCount &&
                  `${project.countryCount}\u00a0${say.count.countries(project.countryCount)}`,
              ])}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
