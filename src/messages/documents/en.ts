/** Why a document is not taken, in English: what is in it, where, and what to do. */
import type { DocumentMessages } from './shape'

export const en: DocumentMessages = {
  holds: (thing, place) => `The file holds ${thing} (${place}) and can therefore not be taken.`,
  things: {
    macro: { is: 'macros', instead: 'Save it as a plain .docx.' },
    embedded: { is: 'an embedded document', instead: 'Make it a picture or plain text.' },
    control: { is: 'a button or another object of a program', instead: 'Remove it and save again.' },
    foreignText: { is: 'text from another file', instead: 'Paste the text as plain text.' },
    film: { is: 'film or sound', instead: 'Link to the recording instead.' },
    linkedPicture: { is: 'a picture that lies somewhere else', instead: 'Insert the picture into the file.' },
    pictureKind: {
      is: 'a picture that cannot be cleaned',
      instead: 'Save the picture as JPEG or PNG, at most 15 MB, and insert it anew.',
    },
    form: { is: 'a form that cannot be cleaned', instead: 'Print it as PDF and upload that file.' },
    unknown: {
      is: 'something that cannot be read',
      instead: 'Copy the text into a new document, or print it as PDF.',
    },
  },
  places: {
    body: () => 'the text',
    page: (number) => `page ${number}`,
    header: (number) => `header ${number}`,
    footer: (number) => `footer ${number}`,
    footnote: (number) => `footnote ${number}`,
    endnote: (number) => `endnote ${number}`,
    chart: (number) => `chart ${number}`,
    diagram: () => 'an illustration',
    properties: () => 'the title in the file’s properties',
    labels: () => 'descriptions of pictures, bookmarks and headings of the navigation',
    links: () => 'the address of a link',
    settings: () => 'the document’s settings',
    styles: () => 'the styles',
  },
  inFile: (place) => `The file: ${place}`,
  bounds: {
    time: 'The file took too long to read and was therefore not taken. Make it simpler, or part it in several.',
    memory: 'The file is too large or too intricate to read and was therefore not taken. Part it in several.',
    queue: 'Many files are being read just now. Try again in a while.',
  },
}
