/** The form that the ticks in the list belong to, wherever they stand. */
export const translationFilesForm = 'translation-files'
