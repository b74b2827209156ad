import { describe, expect, test } from 'vitest';
import { statusSaid } from '../../../../src/hazards/recognise/value/status.ts';

describe('a value of a status is known by the terms of the field', () => {
  test.each([
    ['CHA', 'confirmed'],
    ['cha', 'confirmed'],
    ['Confirmed Hazardous Area', 'confirmed'],
    ['CHA – Confirmed Hazardous Area', 'confirmed'],
    ['confirmed_hazardous_area', 'confirmed'],
    ['Təsdiqlənmiş təhlükəli ərazi', 'confirmed'],
    ['Tesdiqlenmis tehlukeli erazi', 'confirmed'],
    ['Tasdiqlanmish tahlukali arazi', 'confirmed'],
    ['Подтверждённая опасная зона', 'confirmed'],
    ['ПОДТВЕРЖДЕННАЯ ОПАСНАЯ ТЕРРИТОРИЯ', 'confirmed'],
    ['SHA', 'suspected'],
    ['SHA (suspected)', 'suspected'],
    ['1. SHA', 'suspected'],
    ['CHA (təsdiqlənmiş təhlükəli ərazi)', 'confirmed'],
    ['Suspected Minefield', 'suspected'],
    ['Şübhəli təhlükəli ərazi', 'suspected'],
    ['Subheli', 'suspected'],
    ['Подозреваемая опасная зона', 'suspected'],
    ['Podozrevaemaya opasnaya zona', 'suspected'],
    ['Minefield', 'hazardous'],
    ['MineField', 'hazardous'],
    ['Mina sahəsi', 'hazardous'],
    ['Минное поле', 'hazardous'],
    ['Cancelled', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['Ləğv edilib', 'cancelled'],
    ['Отменена', 'cancelled'],
    ['Reduced', 'reduced'],
    ['Azaldılmış', 'reduced'],
    ['Сокращена', 'reduced'],
    ['Cleared', 'cleared'],
    ['Təmizlənib', 'cleared'],
    ['Temizlenib', 'cleared'],
    ['Tamizlanmish', 'cleared'],
    ['TƏMİZLƏNMİŞ ƏRAZİ', 'cleared'],
    ['Очищена', 'cleared'],
    ['Ochishchena', 'cleared'],
    ['Разминировано', 'cleared'],
    ['Mine accident', 'accident'],
    ['Подрыв', 'accident'],
    ['NTS', 'activity'],
    ['Naməlum', 'unknown'],
  ])('%s', (value, as) => {
    expect(statusSaid(value).status).toMatchObject({ as, sure: 'likely' });
  });

  test.each([
    ['Open', 'open'],
    ['Açıq', 'open'],
    ['Открыта', 'open'],
    ['Worked on', 'worked-on'],
    ['Davam edir', 'worked-on'],
    ['Closed', 'closed'],
    ['Bağlanıb', 'closed'],
    ['Закрыто', 'closed'],
    ['Handed over', 'handed-over'],
    ['Təhvil verilib', 'handed-over'],
    ['Передана', 'handed-over'],
  ])('%s says how far the work is, and no more', (value, progress) => {
    expect(statusSaid(value)).toEqual({ status: null, progress });
  });

  test.each([
    'Expired',
    'Released',
    'Discredited',
    'Converted From SHA',
    'Not cleared',
    'Təmizlənməyib',
    'Не очищена',
    'Partially cleared',
    'Safe',
    'UXO',
    'Clearance',
  ])('%s is never proposed: it is asked', (value) => {
    expect(statusSaid(value).status?.sure).toBe('guess');
  });

  test.each(['Expired', 'Closed', 'Not cleared', 'Təmizlənməyib', 'Неочищенная', 'Released', 'Safe'])(
    '%s is not cleared',
    (value) => {
      expect(statusSaid(value).status?.as).not.toBe('cleared');
    },
  );

  test.each(['1', 'A-7', 'Yes', 'SHA or CHA', 'something', '', 'constructor', '__proto__'])(
    '%s is not known',
    (value) => {
      expect(statusSaid(value)).toEqual({ status: null, progress: null });
    },
  );

  test.each([
    ['T?mizl?nib', 'cleared'],
    ['T\ufffdmizl\ufffdnib', 'cleared'],
    ['??bh?li t?hl?k?li ?razi', 'suspected'],
    ['L??v edilib', 'cancelled'],
  ])('%s lost letters: it is guessed, and asked', (value, as) => {
    expect(statusSaid(value).status).toEqual({ as, sure: 'guess', by: 'recognise.by.damaged' });
  });
});
