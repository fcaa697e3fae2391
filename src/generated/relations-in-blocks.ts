/** Fields of blocks that point to another document, by block. Made by scripts/generate/relations-in-blocks.ts. */
export const relationsInBlocks = {
  'picture': { media: 'media' },
  'gallery': { pictures: 'media' },
  'document-link': { document: 'documents' },
  'contact-card': { contact: 'contacts' },
  'call-to-action': { page: 'pages' },
} as const
