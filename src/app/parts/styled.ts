/** Sets styles from script: the security policy allows that, and refuses style attributes in markup. */
export const styled =
  (style: Readonly<Record<string, string>>) =>
  (element: HTMLElement | null): void => {
    if (element) for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  };
