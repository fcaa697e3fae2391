/** The colours of the cut paper, as in the site's light scheme (src/site/ui/tokens.css), with deeper shades for folds. */
export const palette = {
  paper: '#FAF4E8',
  birch: '#EFE0C4',
  ink: '#1C1813',
  soft: '#4B443B',
  lingon: '#B0182F',
  lingonDeep: '#7F0E22',
  pink: '#E7919A',
  spruce: '#1C5544',
  spruceDeep: '#123B2F',
  moss: '#7FA68F',
  sky: '#B9D3E0',
  skyDeep: '#7BA3BB',
  night: '#24445A',
  cloudberry: '#E8A33D',
  snow: '#FFFAF0',
} as const
