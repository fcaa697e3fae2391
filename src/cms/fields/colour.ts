/**
 * A colour of the brand. One in which nobody could read is refused when it is saved, draft or not: a preview would
 * show what can never be published.
 */
import { type Field, type FieldHook, ValidationError } from 'payload'
import { brandOf } from '@/brand/brand'
import type { Seed } from '@/brand/colours'
import { lookOf } from '@/brand/look'
import { isColour } from '@/brand/shade'
import { inTheirLanguage, label, say } from '@/messages/admin/say'
import { matching } from './matching'

const readable: (name: Seed) => FieldHook =
  (name) =>
  ({ value, siblingData, siblingDocWithLocales, global, req }) => {
    if (typeof value !== 'string' || !isColour(value)) return value
    const look = lookOf(brandOf({ ...siblingDocWithLocales, ...siblingData }))
    if (!('unreadable' in look) || look.seed !== name) return value
    const [word, ground] = look.unreadable
    const sentence = inTheirLanguage('mistakes.unreadable', req.i18n?.language)
    const message = `${sentence}: ${word} / ${ground}.`
    throw new ValidationError(
      { global: global?.slug, errors: [{ path: name, message, label: label(`brand.${name}`) }], req },
      req.t,
    )
  }

export const colour = (name: Seed): Field => ({
  name,
  type: 'text',
  maxLength: 7,
  required: name !== 'head',
  validate: matching(isColour, 'mistakes.colour'),
  hooks: { beforeChange: [readable(name)] },
  ...say(`brand.${name}`),
})
