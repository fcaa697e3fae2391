/** A download, saying before the press what it is: type, pages, size. */
import type { FileView } from '@/content/file'
import { localeFacts } from '@/domain/locales'
import { type Frame, write } from '@/site/frame/frame'
import { comma } from './joined'

/** From right to left each fact keeps its own direction: otherwise `1.4 MB` and `48 صفحة` change places and halves. */
const isolated = (fact: string) => `\u2068${fact}\u2069`

export function fileFacts(file: FileView, frame: Frame): string {
  const pages = file.pages ? frame.say.count.pages(file.pages).replace(' ', '\u00a0') : undefined
  const facts = [file.type, pages, file.bytes ? write(frame).size(file.bytes) : undefined].flatMap(
    (fact) => fact || [],
  )
  return (localeFacts[frame.locale].dir === 'rtl' ? facts.map(isolated) : facts).join(comma(frame))
}

export function FileLink({ file, label, frame }: { file: FileView; label: string; frame: Frame }) {
  return (
    <a className="button" href={file.url}>
      {label} <span>({fileFacts(file, frame)})</span>
    </a>
  )
}
