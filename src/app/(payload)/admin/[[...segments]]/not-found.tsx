import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { importMap } from '@/generated/import-map.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default function NotFound(props: Props) {
  return NotFoundPage({ config, importMap, ...props })
}
