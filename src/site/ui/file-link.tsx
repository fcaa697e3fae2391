/** A download, saying before the press what it is: type, pages, size. */
import type { FileView } from '@/content/file'
import { type Frame, write } from '@/site/layout/frame'

export function fileFacts(file: FileView, frame: Frame): string {
  const pages = file.pages ? frame.say.count.pages(file.pages) : undefined
  return [file.type, pages, file.bytes ? write(frame).size(file.bytes) : undefined].filter(Boolean).join(', ')
}

export function FileLink({ file, label, frame }: { file: FileView; label: string; frame: Frame }) {
  return (
    <a className="button" href={file.url}>
      {label} <span>({fileFacts(file, frame)})</span>
    </a>
  )
}
