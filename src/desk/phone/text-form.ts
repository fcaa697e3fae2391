/** The form of one text: what stands in it, and putting something into it. */
import { type Answers, answered, type Content, questions, type RichText, richTextOf } from '../content'
import type { Typed } from './drafts'
import type { Editor } from './editor/editor'

type Field = HTMLInputElement | HTMLTextAreaElement

export class TextForm {
  readonly element: HTMLFormElement
  /** Once it has come: until then, and without it, plain words are written. */
  editor: Editor | null = null
  #body: RichText | null
  #project: string | null
  #cover: string | null

  constructor(
    element: HTMLFormElement,
    { body, project, cover }: Pick<Content, 'body' | 'project' | 'cover'>,
  ) {
    this.element = element
    this.#body = body
    this.#project = project
    this.#cover = cover
  }

  field(name: string): Field | null {
    return this.element.querySelector<Field>(`:is(input:not([type=radio]), textarea)[name="${name}"]`)
  }

  #words(name: string): string {
    return this.field(name)?.value ?? ''
  }

  isAsking(): boolean {
    return this.field(questions[0]) !== null
  }

  read(): Typed {
    const answers = this.isAsking()
      ? (Object.fromEntries(questions.map((name) => [name, this.#words(name)])) as Answers)
      : null
    const chosen = this.element.querySelector<HTMLInputElement>('[name=project]:checked')?.value
    const content = {
      title: this.#words('title'),
      summary: this.#words('summary'),
      quote: this.#words('quote'),
      project: chosen ?? this.#project,
      cover: this.#cover,
      body: answers ? answered(answers) : this.#readBody(),
    }
    return { content, answers }
  }

  #readBody(): RichText | null {
    if (this.editor) return this.editor.read()
    return this.field('body') ? richTextOf(this.#words('body')) : this.#body
  }

  /** Where she has not written since the page came. */
  put({ content, answers }: Typed): void {
    const values: Readonly<Record<string, string>> = {
      title: content.title,
      summary: content.summary,
      quote: content.quote,
      ...answers,
    }
    for (const [name, value] of Object.entries(values)) {
      const field = this.field(name)
      if (field && field.value === field.defaultValue) field.value = value
    }
    this.#body = content.body
    this.#project = content.project
    this.#cover = content.cover
    this.editor?.write(content.body)
    for (const choice of this.element.querySelectorAll<HTMLInputElement>('[name=project]'))
      choice.checked = choice.value === content.project
  }
}
