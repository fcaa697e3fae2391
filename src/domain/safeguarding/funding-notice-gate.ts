/** Publishing is blocked while a funder is the EU and its notice is empty (Reg. (EU) 2021/1060 art. 46–50; law.md). */

export type Funder = { readonly isEU?: boolean | null; readonly notice?: string | null }

export type MissingNotice = { readonly because: 'fundingNoticeMissing'; readonly funder: number }

/** @returns the place in the list of each EU funder without a notice */
export function fundingNoticeGate(funders: readonly Funder[]): MissingNotice[] {
  return funders.flatMap(({ isEU, notice }, funder): MissingNotice[] =>
    isEU && !notice?.trim() ? [{ because: 'fundingNoticeMissing', funder }] : [],
  )
}
