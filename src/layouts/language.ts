import { inLanguage } from '../views/paths.ts';
import { isChinese } from '../views/quoting.ts';
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
  /** The `lang` of words of this site inside such an element. */
  own: string | undefined;
  /** The `lang` of an element with one text that may be a document's: `original` where it is in Chinese. */
  langOf: (text: string | undefined) => string | undefined;
}

/** Where a page lies, and what it is made from. */
type Routes<Params, Props> = readonly { params: Params; props: Props }[];

function languageOf(locale: string | undefined): Language {
  return languages.find((language) => language === locale) ?? documentLanguage;
}

/** Call with `Astro.currentLocale`. */
export function localised(locale: string | undefined): Localised {
  const language = languageOf(locale);
  const foreign = language !== documentLanguage;
  const original = foreign ? languageTags[documentLanguage] : undefined;
  return {
    language,
    words: wordsOf(language),
    link: (path) => withBase(inLanguage(path, language)),
    original,
    own: foreign ? languageTags[language] : undefined,
    langOf: (text) => (original && text && isChinese(text) ? original : undefined),
  };
}

/**
 * The routes of a page in every language: the first part of its address is the language, or nothing. A page comes
 * after its twin, so that what was read for one serves the other. Routes whose props hold words are made from those
 * of each language.
 */
export function inEveryLanguage<Params extends object, Props extends object>(
  routes: Routes<Params, Props> | ((words: Words) => Routes<Params, Props>),
): { params: Params & { locale: string | undefined }; props: Props }[] {
  const routeIn = ({ params, props }: Routes<Params, Props>[number], language: Language) => ({
    params: { ...params, locale: language === documentLanguage ? undefined : language },
    props,
  });
  return typeof routes === 'function'
    ? languages.flatMap((language) => routes(wordsOf(language)).map((route) => routeIn(route, language)))
    : routes.flatMap((route) => languages.map((language) => routeIn(route, language)));
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
