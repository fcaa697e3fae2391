/**
 * What schema.org allows of the types this site uses, and what a reader of them needs: a table of our own, because
 * there is no validator that works without asking somebody else's server.
 */
type Rule = { readonly needs: readonly string[]; readonly may: readonly string[] }

const thing = ['name', 'alternateName', 'description', 'identifier', 'url', 'image']
const work = [
  ...thing,
  ...['author', 'publisher', 'inLanguage', 'datePublished', 'dateModified', 'headline', 'contentLocation'],
  ...['position', 'timeRequired', 'teaches', 'audience', 'version', 'license', 'encoding'],
]
const organisation = [
  ...thing,
  ...['foundingDate', 'dissolutionDate', 'parentOrganization', 'funder', 'areaServed'],
]

const rules: Readonly<Record<string, Rule>> = {
  WebSite: { needs: ['name', 'url'], may: work },
  Article: { needs: ['headline', 'datePublished', 'author', 'publisher', 'url'], may: work },
  LearningResource: { needs: ['name', 'url', 'inLanguage'], may: work },
  Report: { needs: ['name', 'url'], may: work },
  DigitalDocument: { needs: ['name', 'url'], may: work },
  Project: { needs: ['name', 'url'], may: organisation },
  Organization: { needs: ['name'], may: organisation },
  AdministrativeArea: { needs: ['name'], may: [...thing, 'containedInPlace'] },
  Audience: { needs: ['audienceType'], may: [...thing, 'audienceType'] },
  MediaObject: { needs: ['contentUrl'], may: [...work, 'contentUrl'] },
}

const dates = new Set(['datePublished', 'dateModified', 'foundingDate', 'dissolutionDate'])

/** @returns sentences about whatever is wrong; none when all is well */
export function linkedDataMistakes(data: Record<string, unknown>, isInside = false): string[] {
  const type = String(data['@type'])
  const rule = rules[type]
  if (!rule) return [`${type} is no type of this site`]
  return [
    ...(isInside || data['@context'] === 'https://schema.org' ? [] : ['the context is missing']),
    ...rule.needs.filter((name) => !data[name]).map((name) => `${type} lacks ${name}`),
    ...Object.entries(data).flatMap(([name, value]) => {
      if (name.startsWith('@')) return []
      if (!rule.may.includes(name)) return [`${type} has no ${name}`]
      if (dates.has(name) && Number.isNaN(Date.parse(String(value)))) return [`${name} is no date: ${value}`]
      return [value]
        .flat()
        .flatMap((one) =>
          typeof one === 'object' && one !== null
            ? linkedDataMistakes(one as Record<string, unknown>, true)
            : [],
        )
    }),
  ]
}
