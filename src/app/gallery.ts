/** The shipped scenarios, as the build read them. */
export { cards, scenarios, type Card } from 'virtual:gallery';
