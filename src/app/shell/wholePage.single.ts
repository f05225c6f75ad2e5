/** What stands in the page before anything is drawn in it. */
const first = document.getElementById('page')?.innerHTML ?? '';

/**
 * All of the page as one file: itself, as it was before it ran. In the place of `wholePage.ts` in that build. What was
 * drawn since is left out before it becomes text, since the security policy refuses the styles on its elements.
 */
export function wholePage(): Promise<string> {
  const { documentElement, head, body } = document;
  const whole = documentElement.cloneNode(false);
  const rest = body.cloneNode(false);
  const page = document.createElement('div');
  page.id = 'page';
  page.innerHTML = first;
  rest.appendChild(page);
  for (const script of body.querySelectorAll(':scope > script')) rest.appendChild(script.cloneNode(true));
  whole.appendChild(head.cloneNode(true));
  whole.appendChild(rest);
  const out = document.createElement('div');
  out.appendChild(whole);
  return Promise.resolve(out.innerHTML);
}
