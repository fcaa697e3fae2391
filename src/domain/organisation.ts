/** The organisation whose installation this is. Nobody else reads the file, so that tests can put another in its place. */
import organisation from '@organisation'

export { organisation }
