/** The training library: the modules in order, filters in the address. */
import { occasionScene } from '@/brand/scenes/occasions'
import type { TrainingView } from '@/content/modules'
import type { Vocabulary } from '@/domain/vocabularies'
import { Art } from '@/site/art/art'
import type { Frame } from '@/site/frame/frame'
import { href, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { DocumentRows } from '@/site/resources/resources-page'
import { Numbers } from '@/site/ui/facts'
import { type FilterField, Filters, listTitle } from '@/site/ui/filters'
import { Room } from '@/site/ui/room'
import { labelOf } from '@/site/ui/terms'
import { Library } from './library'

export function TrainingPage({ view, frame }: { view: TrainingView; frame: Frame }) {
  const words = frame.say.training
  const times: Record<string, string> = words.times
  const named = (values: readonly string[], name: (value: string) => string) =>
    values.map((value) => ({ value, label: name(value) }))
  const inVocabulary = (vocabulary: Vocabulary) => (key: string) => labelOf(vocabulary, key, frame).text
  const { chosen, options } = view
  const fields: FilterField[] = [
    {
      name: 'topic',
      label: words.topic,
      options: named(options.topics, inVocabulary('topics')),
      value: chosen.topic,
    },
    {
      name: 'audience',
      label: words.audience,
      options: named(options.audiences, (audience) => audience),
      value: chosen.audience,
    },
    {
      name: 'form',
      label: words.form,
      options: named(options.forms, inVocabulary('formats')),
      value: chosen.form,
    },
    {
      name: 'time',
      label: words.time,
      options: named(options.times, (time) => times[time] ?? time),
      value: chosen.time,
    },
    {
      name: 'language',
      label: words.language,
      options: named(options.languages, (language) => write(frame).language(language)),
      value: chosen.language,
    },
  ]
  return (
    <Document
      frame={frame}
      title={listTitle(words.title, fields, frame)}
      description={frame.site.leads.training?.text}
    >
      <Hero
        frame={frame}
        tone="calm"
        title={words.title}
        lead={leadOf('training', frame)}
        scene={<Art scene={occasionScene({ seed: 'training', motif: 'people', ground: 'sky' })} />}
      >
        <Numbers of={[[view.total, frame.say.count.modules(view.total)]]} />
      </Hero>
      <Room>
        <Filters frame={frame} label={words.filter} fields={fields} />
        {view.modules.length > 0 ? (
          <Library modules={view.modules} frame={frame} />
        ) : (
          <p className="lead">{words.none}</p>
        )}
      </Room>
      {view.documents.length > 0 ? (
        <Room title={frame.say.module.documents}>
          <DocumentRows documents={view.documents} frame={frame} />
          <p>
            <a className="button" href={href({ kind: 'everything' }, frame)}>
              {words.everything}
            </a>
          </p>
          <p>{words.everythingText}</p>
        </Room>
      ) : null}
    </Document>
  )
}
