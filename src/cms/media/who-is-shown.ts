/** Which questions a picture raises: nobody shown, none; people who can be recognised, consents. */
type Picture = { depicts?: string }

export const showsPeople = (_: unknown, { depicts }: Picture): boolean =>
  Boolean(depicts) && depicts !== 'nobody'

export const showsRecognisable = (_: unknown, { depicts }: Picture): boolean =>
  depicts === 'adults' || depicts === 'childrenIdentifiable'
