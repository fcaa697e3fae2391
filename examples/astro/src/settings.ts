/** What is asked, and of whom: from the environment. */
const setting = (name: string, usual: string): string => process.env[name] ?? usual

export const settings = {
  /** Where Berätta answers. */
  origin: new URL(setting('BERATTA', 'http://localhost:3000')).origin,
  /** The slug of the municipality whose site this is. */
  municipality: setting('MUNICIPALITY', 'boden'),
  lang: setting('SITE_LANG', 'sv') as 'sv',
  /** A key that reads drafts, for previews. It stays on this server. */
  key: process.env.BERATTA_KEY,
  /** What an editor has to know to see a preview here. */
  previewCode: process.env.PREVIEW_CODE,
} as const
