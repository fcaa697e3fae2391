/** Heard by every tab: something has come a step further. */
export const news = new BroadcastChannel('beratta-desk')
