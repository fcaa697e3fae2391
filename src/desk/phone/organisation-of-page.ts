/** Stands in the script for the organisation's own file, which only the server has. */
import { page } from './page'

export default page.organisation
