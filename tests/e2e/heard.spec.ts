import { drawn, placeIds } from './driver/places.ts';
import { expect, test } from './fixture.ts';

/** Of so many districts the article says nothing. */
const unknown = drawn - placeIds.length;

/** What the article says of Kalbajar, by the roles and names that a screen reader gives, in the words of each language. */
const spoken = {
  '': {
    figures: 'Figures',
    level: 'Threat level: Medium',
    basis: 'assessed by rule',
    figure: /^3,166 mines .*August 2022 Article of May 2023, ¶.6 · names no source/,
    receipt: 'Source details',
    claimed: ['Stated by', 'The document itself; it names no source for this'],
    source: 'Open source',
    sources: /^Sources/,
    warning: 'Warning',
    unsafe: /“Not reported” does not mean safe.*805.*102.*112/,
    map: 'Map of districts by threat level',
    picture: `1 high, 3 medium, 0 low, ${unknown} not reported; this does not mean they are safe. Outlined: Kalbajar, Medium.`,
  },
  'az/': {
    figures: 'Göstəricilər',
    level: 'Təhlükə səviyyəsi: Orta',
    basis: 'qayda ilə müəyyən edilib',
    figure: /^3.166 mina .*¶.6/,
    receipt: 'Göstəricinin kartı',
    claimed: ['Kim bildirir', 'Sənədin özü; bunun üçün mənbə göstərmir'],
    source: 'Mənbəni aç',
    sources: /^Mənbə sənədləri/,
    warning: 'Xəbərdarlıq',
    unsafe: /Məlumatın olmaması təhlükəsizlik demək deyil.*805.*102.*112/,
    map: 'Təhlükə səviyyəsinə görə rayonların xəritəsi',
    picture: `yüksək — 1, orta — 3, aşağı — 0, məlumat yoxdur — ${unknown}; bu, təhlükəsizlik demək deyil. Seçilib: Kəlbəcər, Orta.`,
  },
  'ru/': {
    figures: 'Показатели',
    level: 'Уровень угрозы: Средний',
    basis: 'определён по правилу',
    figure: /^3.166 мин .*¶.6/,
    receipt: 'Карточка показателя',
    claimed: ['Кто сообщает', 'Сам документ; на источник он не ссылается'],
    source: 'Открыть источник',
    sources: /^Документы-источники/,
    warning: 'Предупреждение',
    unsafe: /«Нет данных» не значит «безопасно».*805.*102.*112/,
    map: 'Карта районов по уровню угрозы',
    picture: `высокий — 1, средний — 3, низкий — 0, нет данных — ${unknown}; это не значит, что там безопасно. Выделен: Кельбаджар, Средний.`,
  },
} as const;

for (const [language, words] of Object.entries(spoken)) {
  test(`by ear alone: what is claimed about Kalbajar, by whom, and how sure, /${language}`, async ({ given, page }) => {
    await given.windowOf(1280, 800);
    await given.atlas(`${language}kalbajar/#evidence=article&figure=A13`);
    const figures = page.getByRole('main').getByRole('region', { name: words.figures, exact: true });
    await expect(figures.getByRole('heading', { level: 1 })).toContainText('Kəlbəcər');
    await expect(figures.getByRole('heading', { level: 2, name: words.level, exact: true })).toBeVisible();
    await expect(figures.getByText(words.basis, { exact: true })).toBeVisible();
    await expect(figures.getByRole('button', { name: words.figure, expanded: true })).toBeVisible();

    const receipt = figures.getByRole('region', { name: words.receipt, exact: true });
    const [term, answer] = words.claimed;
    await expect(receipt.getByRole('term').filter({ hasText: term })).toHaveCount(1);
    await expect(receipt.getByRole('definition').filter({ hasText: answer })).toHaveCount(1);
    await expect(receipt.getByRole('link', { name: words.source })).toHaveAttribute('href', /^https:/);

    await expect(figures.getByRole('heading', { level: 2, name: words.sources })).toBeVisible();
    await expect(figures.getByRole('region', { name: words.warning })).toHaveText(words.unsafe);

    const map = page.getByRole('region', { name: words.map, exact: true });
    await expect(map).toHaveAccessibleDescription(new RegExp(words.picture.replaceAll('.', '\\.')));

    await test.step('names of other languages say which', async () => {
      const lang = (text: string) =>
        figures.getByRole('heading', { level: 1 }).getByText(text, { exact: true }).getAttribute('lang');
      expect(await lang('Kəlbəcər')).toBe('az');
      expect(await lang('Кельбаджар')).toBe('ru');
    });
  });
}
