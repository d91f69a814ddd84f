/** The languages the interface speaks. Documents stay in Chinese whichever is chosen. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of addresses without a prefix, of documents, and of every file that is not a page. */
export const documentLanguage: Language = 'zh';

/** As `lang` attributes and `hreflang` write them (BCP 47). */
export const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** The name of each language in that language. */
export const languageNames = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>;
