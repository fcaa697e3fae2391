/** Sends a signed form as it is: the body is the file, and its name, which may hold a child's, stays behind. */

/** @returns null when it is kept; else why not */
export async function sendEvidence(
  id: string,
  file: File,
): Promise<'evidenceTooLarge' | 'evidenceKind' | 'evidenceIsSafeguardings' | 'noAnswer' | 'failed' | null> {
  try {
    const response = await fetch(`/api/consents/${id}/evidence`, {
      method: 'PUT',
      credentials: 'include',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    })
    if (response.ok) return null
    if (response.status === 403) return 'evidenceIsSafeguardings'
    if (response.status === 413) return 'evidenceTooLarge'
    return response.status === 415 ? 'evidenceKind' : 'failed'
  } catch {
    return 'noAnswer'
  }
}
