/** The only reader of `process.env`: parsed once, every variable explained. Filled in by the owner of src/serve. */
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().default(''),
  PAYLOAD_SECRET: z.string().default(''),
  SERVER_URL: z.string().default('http://localhost:3000'),
  DATA_DIR: z.string().default('./.data'),
})

export const env = schema.parse(process.env)
