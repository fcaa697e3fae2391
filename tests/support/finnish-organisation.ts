/** Another organisation than the example's: `vi.mock('@organisation', () => import('…/finnish-organisation'))`. */
import { defineOrganisation } from '@/domain/define-organisation'

export default defineOrganisation({
  country: 'fi',
  timeZone: 'Europe/Helsinki',
  languages: ['fi', 'sv', 'en'],
  product: 'Kertomo',
})
