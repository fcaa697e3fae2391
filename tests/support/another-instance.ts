/** A process of its own on the same database and store, that answers the REST API as nobody asks it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

await getPayload({ config })
const server = createServer(async ({ url, headers }, res) => {
  const { range } = headers
  const request = new Request(`http://localhost:3000${url}`, range ? { headers: { range } } : {})
  const answer = await handleEndpoints({ config, request })
  res.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
}).listen(0, '127.0.0.1', () => console.log(`PORT ${(server.address() as AddressInfo).port}`))
process.on('disconnect', () => process.exit(0))
