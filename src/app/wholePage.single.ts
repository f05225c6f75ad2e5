/** What stands in the page before anything is drawn in it. */
const first = document.getElementById('page')?.innerHTML ?? '';

/** All of the page as one file: itself, as it was before it ran. In the place of `wholePage.ts` in that build. */
export function wholePage(): Promise<string> {
  const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  const page = copy.getElementById('page');
  if (page) page.innerHTML = first;
  return Promise.resolve(copy.documentElement.outerHTML);
}
