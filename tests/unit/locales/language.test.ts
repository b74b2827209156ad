import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { loadLanguage, loadLanguages, speakable } from '../../../src/locales/load.ts';
import { byAlphabet } from '../../../src/locales/order.ts';
import { translator } from '../../../src/locales/translate.ts';
import { date, number, period, sequence } from '../../../src/text/phrases.ts';
import { linkToSend } from '../../../src/view/href.ts';
import { readLink } from '../../../src/view/permalink.ts';
import { languageFor } from '../../../src/view/reader.ts';
import { defaultView } from '../../../src/view/view.ts';

const unreachable = { az: () => Promise.reject(new Error('offline')), ru: () => Promise.reject(new Error('offline')) };

describe('loading', () => {
  test('a language is not spoken before it is loaded', () => {
    expect(() => translator('az')).toThrow('await loadLanguage("az") first');
  });

  test('a language whose file cannot be had leaves English', async () => {
    await expect(loadLanguage('az', unreachable)).rejects.toThrow('offline');
    expect(await speakable('az', unreachable)).toBe('en');
    expect(await speakable('en', unreachable)).toBe('en');
  });

  test('a language can be loaded after it has failed, and is spoken at once', async () => {
    await speakable('ru', unreachable);
    await loadLanguage('ru');
    expect(translator('ru')('level.high')).toBe('Высокий');
  });
});

describe('words', () => {
  beforeAll(loadLanguages);
  const say = (language: Language) => translator(language);

  test.each([
    [1, 'по сообщениям, 1 человек погиб или ранен'],
    [2, 'по сообщениям, 2 человека погибли или ранены'],
    [5, 'по сообщениям, 5 человек погибли или ранены'],
    [11, 'по сообщениям, 11 человек погибли или ранены'],
    [21, 'по сообщениям, 21 человек погиб или ранен'],
  ])('Russian counts %i person or people', (n, words) => {
    expect(say('ru')('list.people', { n })).toBe(words);
  });

  test.each([1, 2, 5, 11, 21])('Azerbaijani has no plural after the numeral %i', (n) => {
    expect(say('az')('list.people', { n })).toBe(`${n} nəfərin həlak olduğu və ya yaralandığı bildirilir`);
  });

  test('years that are counted take their plural', () => {
    const values = { n: 5, outcome: 'all', group: 'all', period: '', where: 'all' };
    expect(say('ru')('counts.casualties_cumulative', { ...values, years: '30' })).toContain('за 30 лет');
    expect(say('ru')('counts.casualties_cumulative', { ...values, years: '21' })).toContain('за 21 год');
    expect(say('en')('counts.casualties_cumulative', { ...values, years: '30' })).toContain('in 30 years');
  });

  test.each([
    ['en', '147,988', '74,644.8', '17.97'],
    ['az', '147.988', '74.644,8', '17,97'],
    ['ru', '147\u00a0988', '74\u00a0644,8', '17,97'],
  ] as const)('%s groups its digits', (language, whole, one, two) => {
    expect([147_988, 74_644.8, 17.97].map((value) => number(say(language), value))).toEqual([whole, one, two]);
  });

  test.each([0, 7, 999, 1000, 1_234_567.89, 0.5, 9999.999, 100])('%d is written as Intl writes it', (value) => {
    for (const language of languages)
      expect(number(say(language), value)).toBe(
        new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value),
      );
  });

  test('a number within a plural is grouped like any other', () => {
    expect(say('az')('list.rest', { n: 1234 })).toContain('1.234');
  });

  test.each([
    ['en', '28 Apr 2023', 'August 2022', '2020'],
    ['az', '28 aprel 2023', 'avqust 2022', '2020-ci il'],
    ['ru', '28 апреля 2023 года', 'август 2022 года', '2020 год'],
  ] as const)('%s writes a date as precisely as it is known', (language, day, month, year) => {
    const t = say(language);
    expect([date(t, '2023-04-28'), date(t, '2022-08'), date(t, '2020')]).toEqual([day, month, year]);
  });

  test.each([
    ['2023-04-28', '2023-04-28', '28 апреля 2023 года'],
    ['2022-08', '2022-08', 'в августе 2022 года'],
    ['2020', '2020', 'в 2020 году'],
    ['2020-11-10', null, 'с 10 ноября 2020 года'],
    ['2022-08', null, 'с августа 2022 года'],
    ['2020', null, 'с 2020 года'],
    [null, '2023-05', 'по май 2023 года включительно'],
    ['2022-08', '2023-03', 'с августа 2022 года по март 2023 года'],
    ['1991', '2020', 'с 1991 года по 2020 год'],
    ['2023-02-02', null, 'со 2 февраля 2023 года'],
    ['2023-01-01', '2023-01-30', 'с 1 по 30 января 2023 года'],
    ['2023-02-02', '2023-03-05', 'со 2 февраля по 5 марта 2023 года'],
    ['2022-12-02', '2023-03-05', 'со 2 декабря 2022 года по 5 марта 2023 года'],
    ['2022-08', '2022-11-24', 'с августа 2022 года по 24 ноября 2022 года'],
    [null, null, ''],
  ])('Russian puts the period %s to %s in its case', (from, to, words) => {
    expect(period(say('ru'), { from, to })).toBe(words);
  });

  test.each([
    ['2020-11-10', null, '2020-ci il 10 noyabr tarixindən'],
    ['2023-04-28', '2023-04-28', '2023-cü il 28 aprel tarixində'],
    ['2024-02-01', '2024-02-29', '2024-cü il 1 fevral tarixindən 29 fevral tarixinədək'],
    ['2022-08', null, '2022-ci ilin avqust ayından'],
    [null, '2022-10-07', '2022-ci il 7 oktyabr tarixinədək'],
    ['1991', '2020', '1991-ci ildən 2020-ci ilədək'],
    ['2022', null, '2022-ci ildən'],
  ])('Azerbaijani puts the period %s to %s in its case, and no suffix on a day', (from, to, words) => {
    expect(period(say('az'), { from, to })).toBe(words);
  });

  test.each([
    ['1990', '1990-cı ildə'],
    ['2000', '2000-ci ildə'],
    ['2020', '2020-ci ildə'],
    ['2023', '2023-cü ildə'],
    ['2026', '2026-cı ildə'],
    ['2029', '2029-cu ildə'],
    ['2022-08', '2022-ci ilin avqust ayında'],
  ])('Azerbaijani gives the year %s the suffix of its ordinal', (when, words) => {
    expect(period(say('az'), { from: when, to: when })).toBe(words);
  });

  test('names are listed with the word of the language before the last', () => {
    const names = ['Lachin', 'Kalbajar', 'Dashkasan'];
    expect(sequence(say('en'), names)).toBe('Lachin, Kalbajar, and Dashkasan');
    expect(sequence(say('az'), names)).toBe('Lachin, Kalbajar və Dashkasan');
    expect(sequence(say('ru'), names.slice(1))).toBe('Kalbajar и Dashkasan');
    expect(sequence(say('en'), names.slice(1))).toBe('Kalbajar and Dashkasan');
    expect(sequence(say('en'), names.slice(2))).toBe('Dashkasan');
    expect(sequence(say('en'), [])).toBe('');
  });

  test('names stand in the order of the alphabet', () => {
    const sorted = (language: Language, names: string) =>
      names
        .split(' ')
        .sort(byAlphabet(say(language)))
        .join(' ');
    expect(sorted('az', 'Zərdab Xocalı Qax Kürdəmir İmişli Hacıqabul Əli Eldar Çay Culfa Şəki Salyan')).toBe(
      'Culfa Çay Eldar Əli Hacıqabul Xocalı İmişli Kürdəmir Qax Salyan Şəki Zərdab',
    );
    expect(sorted('ru', 'Гянджа Гёйчай Геранбой Ярдымлы Агдам')).toBe('Агдам Гёйчай Геранбой Гянджа Ярдымлы');
    expect(['Şəki şəhəri', 'Şəki'].sort(byAlphabet(say('az')))).toEqual(['Şəki', 'Şəki şəhəri']);
  });

  test('the warning is whole in every language', () => {
    for (const language of languages) {
      for (const key of ['warning.short', 'warning.lead', 'warning.full'] as const)
        for (const called of ['805 (ANAMA)', '102', '112']) expect(say(language)(key)).toContain(called);
    }
  });
});

describe('the language that a link is opened in', () => {
  const arriving = { chosen: null, asks: ['fr-FR', 'ru-RU', 'az'], arrives: true };

  test('the bare root is opened in the first language that the browser asks for', () => {
    expect(languageFor('', arriving)).toBe('ru');
    expect(languageFor('', { ...arriving, asks: ['en-GB', 'az'] })).toBe('en');
    expect(languageFor('', { ...arriving, asks: ['fr'] })).toBeNull();
  });

  test('what the reader chose goes before what the browser asks for', () => {
    expect(languageFor('', { ...arriving, chosen: 'az' })).toBe('az');
    expect(languageFor('', { ...arriving, chosen: 'xx' })).toBe('ru');
  });

  test('a link that says more than the root keeps its language', () => {
    for (const link of ['kalbajar/', 'az/', '#language=en', '#data=aa563bcd', '#evidence=article'])
      expect(languageFor(link, { ...arriving, chosen: 'az' })).toBeNull();
  });

  test('a page that is loaded again keeps its language', () => {
    expect(languageFor('', { ...arriving, arrives: false })).toBeNull();
  });

  test('the link to the English country, sent on, is not the bare root, which opens in the reader’s own language', () => {
    const known = { district: () => null, figure: () => null as never };
    const link = linkToSend('./', defaultView, { version: { id: 'aa563bcd' }, earlier: false });
    expect(link).toBe('./#data=aa563bcd');
    expect(readLink(link.slice(2), known)).toEqual({ view: { ...defaultView, version: 'aa563bcd' }, problems: [] });
  });
});
