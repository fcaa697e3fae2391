/** A project by the address that readers know it by: what a draft calls it meanwhile is other tests' affair. */
import type { APIRequestContext, Page } from '@playwright/test'
import { send } from './accounts'

export async function projectCalled(request: APIRequestContext, slug: string): Promise<string> {
  const { body } = await send(request, 'editor', 'GET', `/projects?where[slug][equals]=${slug}&depth=0`)
  const [project] = body.docs as { id: string }[]
  if (!project) throw new Error(`There is no project ${slug}.`)
  return project.id
}

export async function openProject(page: Page, request: APIRequestContext, slug: string): Promise<void> {
  await page.goto(`/admin/collections/projects/${await projectCalled(request, slug)}`)
}
