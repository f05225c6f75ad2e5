import { addressOf, askedBy, type Asked, type Route } from './addresses.ts';

/** Here alone the page's address is read and written. What it asks for becomes state in `navigation.ts`, never the other way. */
export const goTo = (address: string): void => {
  location.hash = address;
};

export const go = (route: Route): void => {
  goTo(addressOf(route));
};

/** Another address for what is on the screen already: nothing is opened, and "back" skips it. */
export const renameAddress = (address: string): void => {
  history.replaceState(undefined, '', address);
};

/** The page was opened without saying which screen. */
export const namesNoScreen = (): boolean => location.hash === '';

/** Follows the address from now on; `from` is the screen that was there before, undefined at first. */
export function followAddress(open: (asked: Asked, from: Route | undefined) => void): void {
  addEventListener('hashchange', ({ oldURL }) => {
    open(askedBy(location.hash), askedBy(new URL(oldURL).hash).route);
  });
  open(askedBy(location.hash), undefined);
}
