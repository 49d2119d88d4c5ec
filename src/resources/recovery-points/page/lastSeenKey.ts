/** Key, in the tab's storage, of the trees that the person saw last; removed at sign-out. */
export const lastSeenKey = 'cairn.looked';
