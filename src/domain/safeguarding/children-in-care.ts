/**
 * Whether a project is about children in care, of whom no picture is ever shown (OSL 26 kap.). Safeguarding answers;
 * what nobody has answered is as red as a yes.
 */
export const childrenInCareAnswers = ['yes', 'no', 'unknown'] as const
export type ChildrenInCare = (typeof childrenInCareAnswers)[number]

const strictestFirst = ['yes', 'unknown', 'no'] as const satisfies readonly ChildrenInCare[]

/** @param answers of every project that counts, live and latest; anything but a known answer is none */
export function strictest(answers: readonly unknown[]): ChildrenInCare {
  const known = answers.map((one) => childrenInCareAnswers.find((answer) => answer === one) ?? 'unknown')
  return strictestFirst.find((answer) => known.includes(answer)) ?? 'no'
}
