/** A drawing of the organisation's own, pasted as SVG. What is stored is drawn anew from it, never what was sent. */
import { type Field, type FieldHook, ValidationError } from 'payload'
import { drawnFile } from '@/brand/drawn'
import { shapeBounds } from '@/domain/bounds/shape'
import { inTheirLanguage, label, say } from '@/messages/admin/say'
import { NoDrawing, readDrawing } from './read-drawing'

type Name = 'logo' | 'mark'

const redrawn =
  (name: Name, most: number): FieldHook =>
  ({ value, global, req }) => {
    if (value === null || value === undefined || value === '') return null
    try {
      return drawnFile(readDrawing(String(value), most))
    } catch (error) {
      if (!(error instanceof NoDrawing)) throw error
      const sentence = inTheirLanguage(`mistakes.${error.mistake}`, req.i18n?.language)
      const message = error.what ? `${sentence}: ${error.what}.` : sentence
      throw new ValidationError(
        { global: global?.slug, errors: [{ path: name, message, label: label(`brand.${name}`) }], req },
        req.t,
      )
    }
  }

/** @param most characters of what is stored: it is part of every page */
export const drawing = (name: Name, most: number): Field => ({
  name,
  type: 'textarea',
  maxLength: shapeBounds.characters,
  hooks: { beforeValidate: [redrawn(name, most)] },
  ...say(`brand.${name}`),
})
