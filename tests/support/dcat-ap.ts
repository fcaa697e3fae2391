/**
 * What DCAT-AP 3.0.0 says of the classes that a catalogue of ours has: which properties are mandatory, how many there may
 * be, and of what they are. As SHACL shapes, written from the profile's tables.
 */
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

const sh = (name: string) => `http://www.w3.org/ns/shacl#${name}`
const dct = (name: string) => `http://purl.org/dc/terms/${name}`
const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`
const foaf = (name: string) => `http://xmlns.com/foaf/0.1/${name}`
const id = (iri: string) => ({ '@id': iri })

const words = { [sh('nodeKind')]: id(sh('Literal')), [sh('minLength')]: 1 }
const address = { [sh('nodeKind')]: id(sh('IRI')), [sh('pattern')]: '^https?://' }
const of = (type: string) => ({ [sh('class')]: id(type) })
const inTable = (table: string) => ({
  [sh('nodeKind')]: id(sh('IRI')),
  [sh('pattern')]: `^http://publications\\.europa\\.eu/resource/authority/${table}/`,
})
const some = { [sh('minCount')]: 1 }
const one = { ...some, [sh('maxCount')]: 1 }
const atMostOne = { [sh('maxCount')]: 1 }

const property = (path: string, ...says: object[]) => Object.assign({ [sh('path')]: id(path) }, ...says)
const shape = (type: string, ...properties: object[]) => ({
  '@type': sh('NodeShape'),
  [sh('targetClass')]: id(type),
  [sh('property')]: properties,
})

const shapes = [
  shape(
    dcat('Catalog'),
    property(dct('title'), some, words),
    property(dct('description'), some, words),
    property(dct('publisher'), one, of(foaf('Agent'))),
    property(dcat('dataset'), of(dcat('Dataset'))),
    property(dcat('service'), of(dcat('DataService'))),
    property(dct('language'), inTable('language')),
    property(dct('license'), atMostOne, address),
    property(foaf('homepage'), atMostOne, address),
  ),
  shape(
    dcat('Dataset'),
    property(dct('title'), some, words),
    property(dct('description'), some, words),
    property(dct('publisher'), atMostOne, of(foaf('Agent'))),
    property(dcat('distribution'), of(dcat('Distribution'))),
    property(dct('language'), inTable('language')),
    property(dcat('landingPage'), address),
  ),
  shape(
    dcat('Distribution'),
    property(dcat('accessURL'), some, address),
    property(dcat('accessService'), of(dcat('DataService'))),
    property(dct('format'), atMostOne, inTable('file-type')),
    property(dcat('mediaType'), atMostOne, address),
    property(dct('license'), atMostOne, address),
  ),
  shape(
    dcat('DataService'),
    property(dct('title'), some, words),
    property(dcat('endpointURL'), some, address),
    property(dcat('servesDataset'), of(dcat('Dataset'))),
  ),
  shape(foaf('Agent'), property(foaf('name'), some, words)),
]

async function graphOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document as never, { format: 'application/n-quads' })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

/** @returns a sentence for everything that the profile minds of a catalogue, which is JSON-LD */
export async function mindsOfCatalogue(catalogue: object): Promise<string[]> {
  const validator = new Validator(await graphOf(shapes))
  const { results } = await validator.validate(await graphOf(catalogue))
  return results.map(
    ({ path, focusNode, sourceConstraintComponent: rule }) =>
      `${focusNode?.value}: ${path?.value} (${rule?.value})`,
  )
}
