/** The colours of the cut paper: warm paper, ink, one strong red and its quiet companions. */
export const palette = {
  paper: '#FAF4E8',
  birch: '#EBDFC9',
  ink: '#1E1B18',
  soft: '#57504A',
  lingon: '#B4203B',
  lingonDeep: '#861328',
  spruce: '#1F5B49',
  spruceDeep: '#123D31',
  moss: '#7FA48C',
  sky: '#C3DCEA',
  skyDeep: '#7DAAC6',
  night: '#25455E',
  cloudberry: '#E8A33D',
  snow: '#FFFDF8',
} as const
