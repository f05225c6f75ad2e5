/** All of the page as one file, as the server has it; undefined where it has none. */
export async function wholePage(): Promise<string | undefined> {
  const response = await fetch('selfsteer.html');
  return response.ok ? await response.text() : undefined;
}
