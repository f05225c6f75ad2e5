/** The two languages of the product. A definition without one of them does not compile. */
export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

export const words = (en: string, nl: string): Words => ({ en, nl });

/** Every language from what is said in each. */
export const inEach = (say: (language: Language) => string): Words => ({ en: say('en'), nl: say('nl') });
