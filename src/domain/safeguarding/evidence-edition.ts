/** One of the signed forms filed for a consent: a line in the answer of `GET /api/consents/{id}/evidence/editions`. */
export type EvidenceEdition = {
  readonly id: string
  readonly addedAt: string
  readonly by: string
  readonly sha256: string | null
  /** Its time was over: what it was known by is left. */
  readonly erasedAt: string | null
}
