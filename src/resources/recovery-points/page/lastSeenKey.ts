/** Where the tab keeps how trees of recovery points were when the person looked at them; it goes when they sign out. */
export const lastSeenKey = 'cairn.looked';
