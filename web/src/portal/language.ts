import { portal as english } from 'virtual:portal-words/en-US';
import { portal as chinese } from 'virtual:portal-words/zh-CN';
import { createContext, useContext } from 'react';

export type Language = 'zh-CN' | 'en-US';
export type Key = keyof typeof chinese;

const STORED = 'yinfeng.language';
const words: Record<Language, Record<Key, string>> = { 'zh-CN': chinese, 'en-US': english };

/** Of the language files only the part of the portal reaches this entry (vite.config.ts); the whole would be heavier than the page. */
export const say = (language: Language, key: Key, parameters: Record<string, string> = {}) =>
  words[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => parameters[name] ?? '');

export const rememberedLanguage = (): Language => (localStorage.getItem(STORED) === 'en-US' ? 'en-US' : 'zh-CN');

export const rememberLanguage = (language: Language) => localStorage.setItem(STORED, language);

export const LanguageContext = createContext<Language>('zh-CN');

export const useWords = () => {
  const language = useContext(LanguageContext);
  return (key: Key, parameters?: Record<string, string>) => say(language, key, parameters);
};
