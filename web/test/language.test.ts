import { describe, expect, it } from 'vitest';
import en from '../src/i18n/en-US.json';
import zh from '../src/i18n/zh-CN.json';
import { languageProblems } from './guards/language';
import { sources } from './guards/walk';

const path = (name: string) => new URL(name, import.meta.url).pathname;

describe('language keys', () => {
  it('are the same in both languages, none missing, none unused', () =>
    expect(languageProblems(zh, en, sources(path('../src')))).toEqual([]));

  it('are seen red on a fixture', () => {
    const chinese = { lead: { title: '线索', gone: '没人用', own: '{{a}}' }, stage: { NEW: '新' } };
    const english = { lead: { title: 'Leads {{n}}', gone: 'unused', extra: 'x' }, stage: { NEW: 'New' } };
    expect(languageProblems(chinese, english, sources(path('fixtures/language'))).sort()).toEqual([
      'Chinese lacks lead.extra',
      'English lacks lead.own',
      'missing lead.absent',
      'missing nothing.*',
      'parameters differ in lead.title',
      'unused lead.gone',
      'unused lead.own',
    ]);
  });
});
