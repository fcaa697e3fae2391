/** How long people have where the settings say nothing else: the fields of `deadlines` that the workflow keeps time by. */
export const usualDeadlines = {
  /** Days a reviewer has, before a submission counts as overdue. */
  reviewDays: 5,
  /** Days until the second look at what was published past review (docs/rules.md, Who may do what 5). */
  retrospectiveReviewDays: 3,
  /** Days until a case must be decided. */
  caseDays: 7,
  /** Months until a live page should be looked at again. */
  freshnessMonths: 12,
} as const
