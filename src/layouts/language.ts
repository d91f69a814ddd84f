import { inLanguage } from '../views/paths.ts';
import { documentLanguage, type Language, languages, languageTags, type Words, wordsOf } from '../words/index.ts';
import { withBase } from './site.ts';

/** What a page or component needs to speak its language. */
export interface Localised {
  language: Language;
  words: Words;
  /** The address of a page in this language, with the base; of a file, with the base. */
  link: (path: string) => string;
  /**
   * The `lang` of what stands in documents: undefined where the page itself is in that language. On every
   * element with words of a document or of a publisher.
   */
  original: string | undefined;
}

function languageOf(locale: string | undefined): Language {
  return languages.find((language) => language === locale) ?? documentLanguage;
}

/** Call with `Astro.currentLocale`. */
export function localised(locale: string | undefined): Localised {
  const language = languageOf(locale);
  return {
    language,
    words: wordsOf(language),
    link: (path) => withBase(inLanguage(path, language)),
    original: language === documentLanguage ? undefined : languageTags[documentLanguage],
  };
}

/** The routes of a page in every language: the first part of its address is the language, or nothing. */
export function inEveryLanguage<Params extends object, Props extends object>(
  routes: readonly { params: Params; props: Props }[],
): { params: Params & { locale: string | undefined }; props: Props }[] {
  return languages.flatMap((language) =>
    routes.map(({ params, props }) => ({
      params: { ...params, locale: language === documentLanguage ? undefined : language },
      props,
    })),
  );
}

/** The same for a page that is one of its kind. */
export function onceALanguage(): { params: { locale: string | undefined }; props: object }[] {
  return inEveryLanguage([{ params: {}, props: {} }]);
}

/** The address of this page in every language, from the site's root, for those who read another. */
export function translations(pathname: string): { language: Language; tag: string; path: string }[] {
  const base = withBase('/');
  const own = `/${pathname.slice(base.length)}`;
  const prefix = languages
    .map((language) => inLanguage('/', language))
    .find((each) => each !== '/' && own.startsWith(each));
  const path = prefix ? `/${own.slice(prefix.length)}` : own;
  return languages.map((language) => ({ language, tag: languageTags[language], path: inLanguage(path, language) }));
}
