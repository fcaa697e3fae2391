/** By which the tools for assistants say, to the addresses that they ask, that it is one who asks. */
export const assistantHeader = 'x-asked-by-assistant'
