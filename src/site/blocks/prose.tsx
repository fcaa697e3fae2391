/** The blocks that editors write pages with, one small function each. */
import type { Block, Inline, ListItem, RichText } from '@/content/rich-text'
import { directionOf, wordsOf } from '@/domain/line'
import { type Locale, localeFacts } from '@/domain/locales'
import { inMarks } from '@/messages/site/in-marks'
import { ContactCard } from '@/site/contact/contact-card'
import { type Frame, href, marked, unmarked } from '@/site/frame/frame'
import { fileFacts } from '@/site/ui/file-link'
import { Figure } from '@/site/ui/picture'
import { Words } from '@/site/ui/words'

/** A rich text, marked as a whole when it is in another language than the page. */
export function Prose({ of, frame, level = 2 }: { of: RichText | undefined; frame: Frame; level?: 2 | 3 }) {
  if (!of) return null
  return (
    <div className="prose" {...marked(of.lang, frame)}>
      <Blocks of={of.blocks} frame={frame} level={level} lang={of.lang} dir={localeFacts[of.lang].dir} />
    </div>
  )
}

type Direction = 'ltr' | 'rtl'
/** `lang` and `dir` are those of the text as a whole. */
type Shown = { frame: Frame; level: 2 | 3; lang: Locale; dir: Direction }

/** A line in a script that runs the other way than the text around it. */
function turned(line: string, dir: Direction): { dir?: Direction } {
  const its = directionOf(line)
  return its === undefined || its === dir ? {} : { dir: its }
}

function Blocks({ of, ...shown }: Shown & { of: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
  return of.map((block, index) => <OneBlock key={index} block={block} {...shown} />)
}

function OneBlock({ block, frame, level, lang, dir }: Shown & { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...turned(wordsOf(block.children), dir)}>
          <Inlines of={block.children} frame={frame} />
        </p>
      )
    case 'heading': {
      const Tag = `h${Math.min(block.level + level - 2, 4)}` as 'h2' | 'h3' | 'h4'
      return (
        <Tag {...turned(wordsOf(block.children), dir)}>
          <Inlines of={block.children} frame={frame} />
        </Tag>
      )
    }
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul'
      return (
        <Tag>
          <Items of={block.items} frame={frame} level={level} lang={lang} dir={dir} />
        </Tag>
      )
    }
    case 'quotation':
      return (
        <Quotation
          text={inMarks(block.text, lang)}
          attribution={block.attribution}
          {...turned(block.text, dir)}
        />
      )
    case 'factBox':
      return (
        <div className="fact" role="note">
          <p className="fact-title">{block.title}</p>
          <Blocks of={block.body} frame={frame} level={3} lang={lang} dir={dir} />
        </div>
      )
    case 'picture':
      return <Figure picture={block.picture} frame={frame} />
    case 'gallery':
      return (
        <div className="gallery">
          {block.pictures.map((picture) => (
            <Figure key={picture.src} picture={picture} frame={frame} />
          ))}
        </div>
      )
    case 'documentLink': {
      const { document } = block
      return (
        <p className="pointer">
          <a href={href(document.to, frame)}>
            <Words of={document.title} frame={frame} />
          </a>
          {document.file ? <span {...unmarked(frame)}> ({fileFacts(document.file, frame)})</span> : null}
        </p>
      )
    }
    case 'contactCard':
      return (
        <div {...unmarked(frame)}>
          <ContactCard contact={block.contact} frame={frame} />
        </div>
      )
    case 'callToAction':
      return (
        <p>
          <a className="button" href={href(block.to, frame)}>
            {block.label}
          </a>
        </p>
      )
    case 'contentNotice':
      return <Notice frame={frame}>{block.text}</Notice>
  }
}

/** A warning before a text that may be hard to read. */
export function Notice({ children, frame }: { children: React.ReactNode; frame: Frame }) {
  return (
    <div className="notice" role="note">
      <p>
        <strong>{frame.say.module.notice}</strong>
      </p>
      <div>{children}</div>
    </div>
  )
}

/** Words that somebody said; who it was is told only when it is known and agreed. */
export function Quotation({
  text,
  attribution,
  ...marks
}: {
  text: string
  attribution: string | undefined
  lang?: string
  dir?: string
}) {
  return (
    <figure className="quotation" {...marks}>
      <blockquote>
        <p className="aloud">{text}</p>
      </blockquote>
      {attribution ? <figcaption>{attribution}</figcaption> : null}
    </figure>
  )
}

function Items({ of, ...shown }: Shown & { of: readonly ListItem[] }) {
  return of.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
    <li key={index} {...turned(wordsOf(item.children), shown.dir)}>
      <Inlines of={item.children} frame={shown.frame} />
      <Blocks of={item.nested} {...shown} />
    </li>
  ))
}

function Inlines({ of, frame }: { of: readonly Inline[]; frame: Frame }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
  return of.map((inline, index) => <OneInline key={index} inline={inline} frame={frame} />)
}

function OneInline({ inline, frame }: { inline: Inline; frame: Frame }) {
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'link')
    return (
      <a href={href(inline.to, frame)}>
        <Inlines of={inline.children} frame={frame} />
      </a>
    )
  if (inline.bold) return <strong>{inline.text}</strong>
  if (inline.italic) return <em>{inline.text}</em>
  return inline.text
}
