/** The same in English. */
import type { ApiMessages } from './sv'

export const en: ApiMessages = {
  notFound: 'Nothing that readers may see is here.',
  gone: 'What was here is not shown any more.',
  filesAway: 'Pictures and files cannot be reached at the moment. Try again in a while.',
  broken: 'Something broke on our side. Try again in a while.',
  problems: {
    'no-such-resource': 'There is no such thing to ask for.',
    'not-found': 'Nothing that readers may see is here.',
    gone: 'What was here is not shown any more.',
    'unknown-parameter': 'There is no such parameter here.',
    'invalid-parameter': 'The parameter has a value that it cannot have.',
    'cursor-not-ours': 'That cursor was not given out by us.',
    'key-needed': 'This is for whoever has a key.',
    'key-not-valid': 'The key is not valid: it is unknown, stopped or has expired.',
    'not-allowed': 'This key may not ask for that.',
    'nothing-to-confirm':
      'There is nothing to confirm here: the document did not leave readers then, or something has become of it since.',
    'too-often': 'This was asked too often, or somebody else’s is under way. Try again in a while.',
    'too-large': 'This is too much for one file. Choose fewer kinds, or leave out the files.',
    broken: 'Something broke on our side. Try again in a while.',
  },
  readersAskV1: (address) =>
    `Readers ask ${address}. What lies here is how documents are stored, for whoever has signed in.`,
}
