/** Whom the training is for: one sentence that all eleven modules share. */
export const trainingAudience = {
  sv: 'Barn- och familjehemssekreterare (socialsekreterare)',
  en: 'Social workers who handle children’s cases and family home placements',
} as const
