/** Documents' files: made by editors, never changed, and deleted only as long as no document uses them. */
import type { CollectionConfig } from 'payload'
import { mayReadFile } from '../open-files/file-is-open'
import { nobody, only } from '../people/only'

export const filesAccess: CollectionConfig['access'] = {
  read: mayReadFile,
  readVersions: nobody,
  create: only('editor', 'safeguarding'),
  update: only('editor', 'safeguarding'),
  delete: only('editor', 'safeguarding'),
}
