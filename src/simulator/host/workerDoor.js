/* Precedes MSW's own worker, in one file with it: only the practice cloud's calls pass. */
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (!pathname.endsWith('/practice/client/api')) event.stopImmediatePropagation();
});
