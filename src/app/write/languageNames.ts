/** Each in itself. */
export const languageNames = { en: 'English', nl: 'Nederlands' } as const;
