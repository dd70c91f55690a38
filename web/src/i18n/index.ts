import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import zh from './zh-CN.json';

export type Language = 'zh-CN' | 'en-US';

const STORED = 'yinfeng.language';
const READY = 'translation';

/** Named in the language that it leads to, for a reader who cannot read the present one. */
export const otherLanguage = (): { code: Language; name: string } =>
  currentLanguage() === 'zh-CN' ? { code: 'en-US', name: 'English' } : { code: 'zh-CN', name: '中文' };

/** English is loaded only when asked for: the first page of a Chinese office does not pay for it. */
const load = async (language: Language) => {
  if (language === 'en-US' && !i18n.hasResourceBundle(language, READY)) {
    const english = await import('./en-US.json');
    i18n.addResourceBundle(language, READY, english.default);
  }
};

const remembered = (): Language => (localStorage.getItem(STORED) === 'en-US' ? 'en-US' : 'zh-CN');

export const currentLanguage = (): Language => (i18n.language === 'en-US' ? 'en-US' : 'zh-CN');

export const startLanguage = async () => {
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { [READY]: zh } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(remembered());
};

export const changeLanguage = async (language: Language) => {
  await load(language);
  await i18n.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
};
