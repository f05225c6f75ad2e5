/** A piece of a picture as plain data: an element of SVG, and in it a text or other marks. */
export interface Mark {
  readonly element: 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'title' | 'desc';
  /** What is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content?: string | readonly Mark[];
}

/** A whole picture: its question and its answer in words, which screen readers say, and what is drawn. */
export interface Picture extends Mark {
  readonly content: readonly [question: Mark, sentence: Mark, drawing: Mark];
}

/** Where marks go; the last lies over the others. */
export type Pen = Mark[];

/** Puts a picture in the place of whatever the element showed, so that showing twice equals showing once. */
export function show(svg: SVGSVGElement, picture: Mark): void {
  svg.replaceChildren();
  fill(svg, picture);
}

function fill(element: Element, { attributes, content = [] }: Mark): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  if (typeof content === 'string') {
    element.textContent = content;
    return;
  }
  for (const mark of content) {
    const inner = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', mark.element);
    fill(inner, mark);
    element.append(inner);
  }
}
