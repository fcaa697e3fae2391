/** What machines are told of the API, for people. */
import { describeApi } from '@/api/v1/description'
import { ApiPage, type Description } from '@/site/developers/api-page'
import { renderPage } from '@/site/render'
import type { Visit } from '../visit'

export const apiDescription = ({ frame }: Visit<'api'>): Promise<Response> =>
  renderPage(<ApiPage api={describeApi() as unknown as Description} frame={frame} />, frame)
