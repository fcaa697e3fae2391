/** What of `/api/v1` asks for a key or a session; its address there leads here, and its refusals are codes. */
import type { Endpoint } from 'payload'
import { receiptEndpoint } from '../machines/receipt-endpoint'
import { workflowEndpoint } from '../queue/where-they-stand'

export const v1Endpoints: Endpoint[] = [receiptEndpoint, workflowEndpoint]
