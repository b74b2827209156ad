import { expect, test } from 'vitest';
import { coarsened, decimalsFor, finest, metresOf } from '../../../../src/hazards/privacy/coarse.ts';
import { personalColumns } from '../../../../src/hazards/privacy/personal.ts';
import type { Properties, Row } from '../../../../src/hazards/record/row.ts';

const rowsOf = (...all: readonly Properties[]): readonly Row[] =>
  all.map((properties, at) => ({ row: at + 1, geometry: null, properties, problems: [] }));
const column = (name: string, ...values: readonly (string | number | null)[]) =>
  personalColumns(rowsOf(...values.map((value) => ({ [name]: value }))));

test.each([
  ['Respondent_Name', 'person'],
  ['victimName', 'person'],
  ['ФИО', 'person'],
  ['Soyadı', 'person'],
  ['grp_interview/respondent_name', 'person'],
  ['dateOfBirth', 'birth'],
  ['DOB', 'birth'],
  ['Doğum tarixi', 'birth'],
  ['Возраст', 'birth'],
  ['Təvəllüd', 'birth'],
  ['Дата рожд.', 'birth'],
  ['Əlaqə telefonu', 'telephone'],
  ['Soyad, ad, ata adı', 'person'],
  ['Cinsiyyət', 'gender'],
  ['phone_number', 'telephone'],
  ['Mobil nömrə', 'telephone'],
  ['Телефон', 'telephone'],
  ['E-mail', 'mail'],
  ['Ünvan', 'address'],
  ['passport no', 'identity'],
  ['genderenum_guid', 'gender'],
  ['killedorinjuredenum_guid', 'injury'],
])('a column called %s holds what is a person’s own: %s', (name, kind) => {
  expect(column(name, 'x')).toEqual([{ column: name, kind, by: 'head', count: 1 }]);
});

test.each([
  [
    'person',
    'Ad, Soyad|Adı, soyadı, atasının adı|A.S.A.|ФИО пострадавшего|Ф.И.О. информанта|Имя и фамилия|Informant|Contact person|GPS operator|GPS operatoru|Operatorun adı|created_user|Team leader|Şahid|Məlumat verən şəxs|Zərərçəkmiş şəxsin adı|Torpaq sahibi|Составил|Сапёр|Командир группы|Очевидец|Контактное лицо|Name of victim|Father’s name',
  ],
  ['birth', 'Doğum ili|D.O.B.|Дата рождения|Г.р.|Возраст пострадавшего|Təvəllüdü|Age at accident|Zərərçəkənin yaşı'],
  [
    'telephone',
    'Tel|Tel. №|Tel1|Mob.|Contact number|Əlaqə|Сот. тел.|Телефон информанта|Victim phone|Контактные данные',
  ],
  ['mail', 'E-poçt|Эл. почта|Elektron ünvan|Informant email'],
  ['address', 'Yaşayış yeri|Place of residence|Адрес проживания|Место жительства|Yaşadığı ünvan'],
  ['identity', 'FİN|FİN kodu|ŞV seriya|Серия и номер паспорта|ID card no|İBAN'],
  ['background', 'Occupation|Peşəsi|Nationality|Milliyyəti|Məcburi köçkün|Место работы'],
])('as a centre writes them in three languages, heads are known as %s', (kind, names) => {
  const missed = names.split('|').filter((name) => column(name, 'x')[0]?.kind !== kind);
  expect(missed).toEqual([]);
});

test.each([
  ['person', 'RESPONDENT|INFORMANT_|CONTACT_PE|GPS_OPERAT|LAST_EDITE|MELUMAT_VE|VICTIM_NAM|FATHER_NAM'],
  ['birth', 'DATE_OF_BI|DOGUM_TARI'],
  ['telephone', 'TELEFON_NO|PHONE_NUMB'],
])('heads that a shapefile has cut are known as %s', (kind, names) => {
  const missed = names.split('|').filter((name) => column(name, 'x')[0]?.kind !== kind);
  expect(missed).toEqual([]);
});

test('what counts people says nothing of one of them', () => {
  for (const name of ['Victims', 'Injuries', 'IDP', 'Şəxs']) expect(column(name, 2, 13, null)).toEqual([]);
});

test('days of birth are known by how old they are and how far apart, as days and as the numbers of a sheet', () => {
  expect(column('x', '12.03.1975', '01.07.1982', '23.11.1961')).toMatchObject([{ kind: 'birth', by: 'values' }]);
  expect(column('tarix2', 27_500, 30_100, 21_000)).toMatchObject([{ kind: 'birth' }]);
  expect(column('depth', 27_500, 30_100, 21_000)).toEqual([]);
  expect(column('laid', '1992-05-01', '1993-04-02', '1994-05-05')).toEqual([]);
});

test.each([
  'Operator',
  'Name',
  'Yaşayış məntəqəsi',
  'Ərazi adı',
  'Qeydiyyat nömrəsi',
  'Position',
  'PERSONNEL_',
  'DATE_PLACE',
  'CONTAMINAT',
  'Hazard_Name',
  'Location_name',
  'status',
  'areasize',
  'date',
  'Address_of_publisher',
  'telemetry',
  'type_of_minefield',
  'source',
  'team',
  'org_id',
  'hazard_localid',
  'Status_Cha',
])('a column called %s is no person’s by its head', (name) => {
  expect(column(name, 'x')).toEqual([]);
});

test.each([
  ['telephone', ['+994 50 123 45 67', '050-123-45-67', 'none']],
  ['telephone', ['call 0501234567', null]],
  ['telephone', ['(050) 123-45-67']],
  ['telephone', ['+994(50)1234567']],
  ['telephone', ['994501234567']],
  ['telephone', ['zəng: 050/123-45-67']],
  ['telephone', ['055.123.45.67']],
  ['telephone', ['+994 (12) 493-12-34']],
  ['telephone', [501234567, 552345678]],
  ['person', ['Sahibi Elçin Məmmədov, taxıl əkir', 'yolun kənarı']],
  ['person', ['Xəbər verən: Hüseynzadə R.']],
  ['person', ['со слов Иванова Петра']],
  ['person', ['Reported by Sevil Aliyeva (farmer)']],
  ['person', ['MƏMMƏDOV ELÇİN']],
  ['birth', ['1975-ci il təvəllüdlü kişi']],
  ['birth', ['45 yaşında çoban']],
  ['birth', ['мужчина 1980 г.р.']],
  ['identity', ['ş/v AZE12345678 üzrə']],
  ['telephone', ['+7 (903) 123-45-67']],
  ['telephone', ['8(903)123-45-67']],
  ['telephone', ['tel 50 123 45 67', '', '']],
  ['identity', ['5XK3T2P', '1AB2C3D', '7H5TB3X']],
  ['identity', ['FİN: 5XK3T2P', 'yoxdur']],
  ['identity', ['AZ21NABZ00000000137010001944']],
  ['person', ['MƏMMƏDOV E.R.']],
  ['mail', ['write to elxan@example.org', '']],
  ['person', ['Məmmədov Elçin Rauf oğlu', 'Əliyeva Sevil', 'Hüseynzadə Rəşad']],
  ['person', ['Иванов Иван Иванович', 'Петрова Анна', 'в поле']],
])('cells are known as %s whatever their column is called', (kind, values) => {
  expect(column('remarks_1', ...values)).toMatchObject([{ kind, by: 'values' }]);
});

test.each([
  ['coordinates', ['46.0045123', '40.1012345', '4439335.51']],
  ['days and sizes', ['2023-04-28', '28.04.2023', '12 345,67 m²', '8585374.70 4441202.37']],
  ['places', ['Kəlbəcər rayonu', 'Yuxarı Ayrım', 'Ağdam', 'Çəmənli kəndi']],
  ['remarks', ['Füzuli rayonu, Yuxarı Seyidəhmədli kəndi', 'Qarabağ Universiteti', 'Suspected by the river, 1994']],
  ['sizes and codes', ['12.345,67', 4441202.37, 8585374, 123456789, '2023/0456-12-34', 'PMN-2 / OZM-72 / POM-2']],
  ['ids', ['AZ-KLB-000123', 'HA 2023 0456', '0123', '38T NK 85235 39335']],
  ['numberings', ['KLB0001', '2023A01', 'HA12345']],
  ['what is in the ground', ['Anti-personnel mine PMN-2', 'Suspected Minefield', 'ERW']],
])('%s are nobody’s own', (_, values) => {
  expect(column('x1', ...values)).toEqual([]);
});

test('an empty column is no finding, and a value is never in one', () => {
  expect(column('Respondent_Name', null, '')).toEqual([]);
  expect(JSON.stringify(column('Respondent_Name', 'Məmmədov Elçin'))).not.toContain('Elçin');
});

test('how fine coordinates are is told in metres', () => {
  expect(finest({ type: 'Point', coordinates: [46.0001234, 40.1] })).toBe(7);
  expect(
    finest({
      type: 'Polygon',
      coordinates: [
        [
          [46, 40.1],
          [46.01, 40.1],
          [46.01, 40.115],
          [46, 40.1],
        ],
      ],
    }),
  ).toBe(3);
  expect(Math.round(metresOf(3))).toBe(111);
  expect([10, 100, 1000, 5000].map(decimalsFor)).toEqual([4, 3, 2, 1]);
});

test('a point goes to the middle of its square, whoever else is in it; an area stays the ground that it is', () => {
  expect(coarsened({ type: 'Point', coordinates: [46.001234, 40.109876] }, 2)).toEqual({
    type: 'Point',
    coordinates: [46.005, 40.105],
  });
  expect(coarsened({ type: 'Point', coordinates: [46.0099, 40.1001] }, 2)).toEqual({
    type: 'Point',
    coordinates: [46.005, 40.105],
  });
  const area = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [46.123456, 40.1],
        [46.2, 40.1],
        [46.2, 40.2],
        [46.123456, 40.1],
      ],
    ],
  };
  expect(coarsened(area, 1)).toBe(area);
});
