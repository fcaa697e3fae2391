/**
 * The description of the API for people: drawn from the document that machines read, without a script. It is in English,
 * as what it describes.
 */
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Room } from '@/site/ui/room'

type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

type Parameter = { readonly name: string; readonly required?: boolean; readonly schema: Schema }

type Operation = {
  readonly operationId: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  /** Left out for what anybody may ask. */
  readonly security?: readonly object[]
  readonly responses: Readonly<Record<string, { readonly description?: string }>>
}

/** As much of OpenAPI 3.1 as the page shows. */
export type Description = {
  readonly info: { readonly title: string; readonly description: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export function ApiPage({ api, frame }: { api: Description; frame: Frame }) {
  const { info, tags, paths, components } = api
  const asked = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return (
    <Document frame={frame} title="API" description={info.description} isPrivate>
      <div lang="en" dir="ltr">
        <Hero frame={frame} title="API" lead={<p>{info.description}</p>}>
          <p>
            <a className="button" href="/api/v1/openapi.json">
              OpenAPI 3.1
            </a>
          </p>
        </Hero>
        {tags.map(({ name, description }) => (
          <Room key={name} id={name} title={name}>
            <p>{description}</p>
            {asked
              .filter(({ operation }) => operation.tags?.includes(name))
              .map((one) => (
                <Asked key={one.operation.operationId} {...one} />
              ))}
          </Room>
        ))}
        <Room id="schemas" title="What answers hold">
          {Object.entries(components.schemas).map(([name, schema]) => (
            <Held key={name} name={name} schema={schema} />
          ))}
        </Room>
      </div>
    </Document>
  )
}

type AskedProps = { path: string; method: string; operation: Operation }

function Asked({ path, method, operation }: AskedProps) {
  const { operationId, description, parameters = [], security = [], responses } = operation
  return (
    <details id={operationId}>
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </summary>
      <p>{description}</p>
      {security.length > 0 ? (
        <p>
          With a key: <code>Authorization: Bearer beratta_…</code>
        </p>
      ) : null}
      <dl className="facts">
        {parameters.map(({ name, required, schema }) => (
          <Field key={name} name={required ? `${name} (needed)` : name} schema={schema} />
        ))}
        {Object.entries(responses).map(([status, answer]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>{answer.description}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Held({ name, schema }: { name: string; schema: Schema }) {
  return (
    <details id={name}>
      <summary>
        <code>{name}</code>
      </summary>
      {schema.description ? <p>{schema.description}</p> : null}
      <dl className="facts">
        {Object.entries(schema.properties ?? {}).map(([field, one]) => (
          <Field key={field} name={field} schema={one} />
        ))}
      </dl>
    </details>
  )
}

function Field({ name, schema }: { name: string; schema: Schema }) {
  const { description, default: usual } = schema
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        <Typed schema={schema} />
        {usual === undefined ? null : `, ${JSON.stringify(usual)} where nothing is said`}
        {description ? `. ${description}` : null}
      </dd>
    </div>
  )
}

function Typed({ schema }: { schema: Schema }) {
  const { $ref, type, items, enum: values, const: value, minimum, maximum } = schema
  const choices = schema.anyOf ?? schema.oneOf
  const name = $ref?.split('/').at(-1)
  if (name) return <a href={`#${name}`}>{name}</a>
  if (choices)
    return choices.map((one, at) => (
      <span key={JSON.stringify(one)}>
        {at > 0 ? ' or ' : null}
        <Typed schema={one} />
      </span>
    ))
  if (items)
    return (
      <>
        list of <Typed schema={items} />
      </>
    )
  if (value !== undefined) return <code>{JSON.stringify(value)}</code>
  if (values) return values.join(' | ')
  const bounds = minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : ''
  return `${[type ?? 'anything'].flat().join(' or ')}${bounds}`
}
