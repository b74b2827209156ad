import type { Messages } from './messages.ts';

/**
 * Russian, in the terms of the mine action standards (IMAS), but for two: “противотанковая”, as the reports say that the figures come
 * from, and “разминирование” in the title, for which a header has room. No ending is put on a name or a date:
 * months and years have their cases here, names stand where the nominative does.
 */
export const ru = {
  'atlas.title': 'Атлас разминирования',
  'atlas.description':
    'Что публично сообщается о минах и очищенных землях {inCountry}, по районам: у каждого числа указаны источник, дата и территория.',
  'page.district':
    'Мины и очищенные земли, по сообщениям, каждое число с источником. {said} «Нет данных» не значит «безопасно».',
  'page.plain':
    'Что-то нарушило работу этой страницы, поэтому она показана так, как написана: показатели и предупреждение полны. Чтобы вернуть остальное, загрузите её заново.',
  'page.paper': 'На этом листе то, чему хватило места. Все показатели и их источники — на странице.',
  'page.missing': 'По этому адресу страницы нет.',
  'page.missing.body': 'Возможно, название района в ссылке написано иначе. Откройте атлас и найдите его поиском.',

  alphabet: 'а б в г д её ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  'number.sample': '1\u00a0234,5',
  'sequence.comma': ', ',
  'sequence.two': ' и ',
  'sequence.last': ' и ',
  'sequence.either': ' или ',

  'language.label': 'Язык',
  'display.label': '{code}: язык и вид',
  'appearance.label': 'Оформление',
  'appearance.system': 'Системное',
  'appearance.light': 'Светлое',
  'appearance.dark': 'Тёмное',
  'appearance.note': 'Хранится на этом устройстве, а не в ссылке.',
  'colours.label': 'Цвета карты',
  'colours.safe': 'Различимые для всех',
  'colours.safe.note': 'Также при нарушениях цветового зрения и в чёрно-белой печати',
  'colours.gichd': 'Стандарт GICHD',
  'colours.gichd.note': 'При нарушениях цветового зрения различимы только по штриховке',
  'colours.grey': 'Оттенки серого для печати',
  'colours.grey.note': 'Только чёрная краска',
  'units.label': 'Единицы площади',
  'units.recorded': 'Как в источнике',
  'units.ha': 'га',
  'units.km2': 'км²',
  'units.note': 'В скопированном тексте и скачанных файлах единицы как в источнике.',
  'notice.language': 'Язык «{name}» не загрузился.',
  'notice.language.body': 'Язык страницы остался прежним. Проверьте соединение и выберите язык ещё раз.',
  'announce.language': 'Язык страницы: {language}.',
  'announce.choice': '{what}: {chosen}.',

  'atlas.skip.panel': 'К показателям',
  'atlas.skip.map': 'К карте',
  'atlas.short': 'Атлас мин',
  'atlas.failed': 'Данные атласа не загрузились.',
  'atlas.failed.body': 'Без них показать нечего. Проверьте соединение и повторите попытку. {detail}',
  'atlas.failed.plain':
    'Страница показана так, как написана, с учётом всех документов. Показатели и предупреждение полны. {detail}',
  'later.failed': 'Эта часть атласа не загрузилась. Проверьте соединение и повторите попытку. {detail}',
  'later.newer':
    'Вместо этой версии атласа уже стоит новая, и эта часть ушла вместе со старой. Загрузите страницу заново: вид сохранится.',
  'atlas.retry': 'Повторить',

  'country.eyebrow': 'Вся страна · {evidence}',
  'country.lead':
    '{high, plural, =0 {К <b>высокому</b> уровню не отнесён ни один район} one {К <b>высокому</b> уровню отнесён # район} few {К <b>высокому</b> уровню отнесены # района} many {К <b>высокому</b> уровню отнесено # районов} other {К <b>высокому</b> уровню отнесено # района}}, {medium, plural, =0 {к <b>среднему</b> — ни один} one {к <b>среднему</b> — #} few {к <b>среднему</b> — #} many {к <b>среднему</b> — #} other {к <b>среднему</b> — #}}{low, plural, =0 {} one {, к <b>низкому</b> — #} few {, к <b>низкому</b> — #} many {, к <b>низкому</b> — #} other {, к <b>низкому</b> — #}}{unknown, plural, =0 {.} other {. По остальным районам и городам (#) ничего не сообщается. Это не значит, что там безопасно.}}',
  'country.lead.none':
    'Выбранные источники не дают уровня ни для одного из районов и городов ({unknown}). Это не значит, что там безопасно.',

  'list.title': 'Районы',
  'list.shown': 'показано {shown} из {all}',
  'list.rest': 'Районы и города без данных: {n, plural, one {#} few {#} many {#} other {#}}',
  'list.rest.note': 'О них ничего не сообщается. «Нет данных» не значит «безопасно».',
  'list.undrawnToo': ', ещё без границы на карте: {n}',
  'list.undrawn': 'границы нет: в списке, но не на карте',
  'list.empty': 'Под эти фильтры не подходит ни один район',
  'list.empty.body': 'Все уровни, в которых есть районы, скрыты.',
  'list.empty.action': 'Показать все уровни',
  'list.official': 'Официального уровня нет ни у одного района',
  'list.official.body': 'Не найдено источника, который относил бы районы к высокому, среднему или низкому уровню.',
  'list.none': 'Здесь уровня нет ни у одного района',
  'list.none.body': 'Ничто из опубликованного выбранными источниками к выбранному дню его не даёт.',
  'list.official.action': 'Выбрать «{widest}»',
  'list.people':
    '{n, plural, =0 {по сообщениям, погибших и раненых нет} one {по сообщениям, # человек погиб или ранен} few {по сообщениям, # человека погибли или ранены} many {по сообщениям, # человек погибли или ранены} other {по сообщениям, # человека погибли или ранены}}',
  'list.finds':
    'по сообщениям, {kind, select, mine {{n, plural, one {обнаружена {number} мина} few {обнаружены {number} мины} many {обнаружено {number} мин} other {обнаружено {number} мины}}} other {{n, plural, one {обнаружен {number} предмет} few {обнаружены {number} предмета} many {обнаружено {number} предметов} other {обнаружено {number} предмета}}}}',
  'list.clearance': 'по сообщениям, очищено {number} {land, select, km2 {км²} other {га}}',
  'list.joint': 'с другими районами: {what}',
  'list.incidents':
    '{n, plural, one {по сообщениям, # инцидент} few {по сообщениям, # инцидента} many {по сообщениям, # инцидентов} other {по сообщениям, # инцидента}}',
  'list.named': 'назван в числе наиболее загрязнённых минами',

  'level.high': 'Высокий',
  'level.medium': 'Средний',
  'level.low': 'Низкий',
  'level.not_reported': 'Нет данных',
  'level.medium_and_low': 'Средний и низкий вместе',

  'legend.label': 'Легенда и фильтр',
  'legend.title': 'Уровень угрозы в районе',
  'legend.of': '(всего районов и городов: {n})',
  'legend.off': '0 из {n}',
  'legend.note':
    '{official, select, none {Определён по одному опубликованному правилу. Официальных уровней по районам не опубликовано.} only {Как указано источниками, которые публикуют уровень.} other {Как указано, если источник публикует уровень; остальные определены по одному опубликованному правилу.}}',
  'legend.gichd':
    'Цвета GICHD созданы для контуров опасных участков: уровень района не означает ни подтверждённого, ни предполагаемого опасного участка.',
  'legend.edge':
    'Граница района{accuracy, select, none {} other {, приблизительно: ±{accuracy} км}}.{vintage, select, none {} other { {vintage}.}}',
  'legend.hidden':
    'Скрыто: {levels}. Показано: {featuredShown} из {featured} исходных районов атласа, {shown} из всех {all}.',
  'legend.shown': 'Показаны все уровни.',

  'theme.label': 'Показатель на карте',
  'theme.level': 'Уровень угрозы',
  'theme.cleared': '{year} · {land, select, km2 {км²} other {га}}, очищено по сообщениям',
  'theme.cleared-share': '{year} · % площади, очищено по сообщениям',
  'theme.incidents': 'Инциденты (пресса)',
  'theme.casualties': 'Погибшие и раненые (пресса)',
  'theme.ground': 'Подлежит очистке, расчёт, {land, select, km2 {км²} other {га}}, {date}',
  'theme.ground-share': 'По сообщениям, очищено, доля земель, {date}',
  'theme.ground-left': 'Осталось очистить, расчёт, {land, select, km2 {км²} other {га}}, {date}',
  'theme.cleared.note':
    '{land, select, km2 {Площадь в км², очищенная} other {Гектары, очищенные}}, по сообщениям, в {year} году{operators, select, all { всеми операторами} other {}}, по районам; метод не указан. Доли неназванных районов не показаны.',
  'theme.cleared-share.note':
    'Земля, очищенная, по сообщениям, в {year} году, как доля официальной площади; рассчитано здесь, только если официальная площадь в тех же границах известна из названного источника.',
  'theme.incidents.note':
    'Взрывы с {since} в имеющихся сообщениях прессы, каждый учтён один раз. Выборка, а не учёт всего случившегося.',
  'theme.casualties.note':
    'Погибшие и раненые с {since} в имеющихся сообщениях прессы, каждое событие учтено один раз. Выборка, а не учёт всего случившегося.',
  'theme.ground.note':
    'Земли, подлежавшие очистке, вместе с тем, что из них было очищено на {date}: {land, select, km2 {площадь в км², очищенная} other {гектары, очищенные}}, по сообщениям, делены на названную для них долю. Рассчитано здесь; ни один источник этого не печатает. Это территория, бывшая тогда под контролем, в тогдашних границах.',
  'theme.ground-share.note':
    'Доля, по сообщениям, очищенная на {date}: {whole, select, to_be_cleared {от земель, подлежащих очистке} territory {от территории, как выражается источник} other {от чего, источник не говорит}}. Другие доли могут быть от другого целого: они не сравниваются.',
  'theme.ground-left.note':
    'Земли, подлежавшие очистке, за вычетом {land, select, km2 {площади в км², очищенной} other {гектаров, очищенных}}, по сообщениям, на {date}: рассчитано здесь по этому числу и его доле. Очищенное позже не вычитается.',
  'theme.newer':
    '{n, plural, one {# показатель относится} few {# показателя относятся} many {# показателей относятся} other {# показателя относятся}} к районам {newer}; на карте прежние границы{undrawn, select, none {} other {, а этих районов на карте пока нет: {undrawn}}}.',
  'theme.classes': 'Группы по естественным разрывам значений.',
  'theme.class': '{from} – {to}',
  'theme.notReported': 'Нет данных (это не 0)',
  'theme.empty': 'В выбранных источниках нет чисел по районам. Выберите другой показатель или «{widest}».',
  'theme.hidden': 'Скрыто: {levels}.',

  'asOf.label': 'На дату',
  'asOf.clear': 'На сегодня',
  'asOf.note': 'Учитывается только опубликованное не позднее этой даты: {date}. Сообщения без даты не учитываются.',

  'timeline.title': 'Динамика',
  'timeline.series': 'Показатель',
  'timeline.cleared': 'Очищено по сообщениям, {land, select, km2 {км²} other {га}}, нарастающим итогом',
  'timeline.victims': 'Погибшие и раненые, нарастающим итогом',
  'timeline.finds': 'Обнаруженные боеприпасы, нарастающим итогом',
  'timeline.incidents': 'Инциденты и пострадавшие',
  'timeline.note':
    'Точки — показатели в том виде, как они опубликованы, каждый со своей карточкой. Ничего не складывается и не дополняется; линии соединяют только показатели одного и того же подсчёта.',
  'timeline.table': 'Точки в виде таблицы',
  'timeline.date': 'На дату',
  'timeline.value': 'Значение',
  'timeline.source': 'Кто сообщает',
  'timeline.empty':
    'В выбранных источниках нет датированных показателей этого вида. Выберите другой показатель или «{widest}».',
  'timeline.picture':
    '{series}: {n, plural, =1 {один показатель} one {# показатель} few {# показателя} many {# показателей} other {# показателя}}, {from} – {to}',

  'strip.label': 'Движение по времени',
  'strip.play': 'Показать по датам',
  'strip.pause': 'Остановить',
  'strip.previous': 'Предыдущая дата',
  'strip.next': 'Следующая дата',
  'strip.hear': 'Озвучивать каждый шаг',
  'strip.today': 'Всё, что известно',
  'strip.cleared': 'Очищено по сообщениям, страна',
  'strip.victims': 'Погибшие и раненые, страна',
  'strip.told':
    '{undated, select, true {Без даты: } other {}}{place, select, none {} other {{place}: }}{what} ({said}){more, plural, =0 {} one {, и ещё # показатель} few {, и ещё # показателя} many {, и ещё # показателей} other {, и ещё # показателя}}.',
  'strip.nothing': 'К этой дате ничего не сообщалось.',
  'strip.all': 'Учтено всё.',
  'strip.districts': '{n, plural, one {# район} few {# района} many {# районов} other {# района}}',
  'strip.levels': 'Уровень: {levels}.',
  'strip.level': '{place} ({before}, теперь {after})',

  'table.open': 'Таблица',
  'table.map': 'Карта',
  'table.title': 'Все районы в таблице',
  'table.caption':
    'По строке на район, с теми же фильтрами, что и на карте: {shown} из {all}. Нажмите заголовок, чтобы отсортировать.',
  'table.district': 'Район',
  'table.level': 'Уровень угрозы',
  'table.basis': 'Основание',
  'table.people': 'Погибшие и раненые (выборка)',
  'table.ground': 'Подлежит очистке, расчёт, {land, select, km2 {км²} other {га}}',
  'table.share': 'Из этого очищено по сообщениям, %',
  'table.left': 'Из этого осталось, расчёт, {land, select, km2 {км²} other {га}}',
  'table.cleared': 'Очищено по сообщениям в {year} году, {land, select, km2 {км²} other {га}}',
  'table.own': 'Показатели только по району',
  'table.joint': 'Вместе с другими районами',
  'table.basis.assessed': 'определён по правилу',
  'table.basis.reported': 'по сообщению',
  'table.basis.none': 'нет данных',
  'table.sentences': 'То же текстом',
  'table.sentence':
    '{place}: {level, select, high {высокий уровень} medium {средний уровень} low {низкий уровень} other {нет данных}}{basis, select, assessed { по правилу} other {}}. Погибшие и раненые в имеющихся сообщениях: {people, plural, =0 {не указаны} one {#} few {#} many {#} other {#}}. Показатели только по этому району: {own, plural, =0 {нет} one {#} few {#} many {#} other {#}}; вместе с другими районами: {joint, plural, =0 {нет} one {#} few {#} many {#} other {#}}.',
  'compare.title': 'Районы рядом',
  'compare.note':
    'Одни и те же вопросы к каждому. О чём не сообщается, так и сказано; показатели разных дат или границ никогда не сравниваются как одно.',
  'compare.question': 'Вопрос',
  'compare.add': 'Добавить район',
  'compare.remove': 'Убрать',
  'compare.remove.of': 'Убрать: {place}',
  'compare.close': 'Назад к карте',
  'compare.begin': 'Сравнить с другими районами',
  'compare.with': 'Сравнить: {places}',
  'compare.choose': 'Выберите другой район для сравнения: на карте, в списке или поиском.',
  'compare.cancel': 'Не сравнивать',
  'compare.of': 'Сравнить: {place}',
  'compare.more': '{n, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}',
  'compare.level': 'Уровень угрозы и его основание',
  'compare.ground': 'Земли, подлежащие очистке',
  'compare.ground.none': 'земли, подлежащие очистке: нет данных',
  'compare.cleared': 'Очищено, по сообщениям',
  'compare.people': 'Погибшие и раненые, по сообщениям',
  'compare.finds': 'Обнаружено, по сообщениям',
  'compare.joint': 'Вместе с другими районами',
  'compare.joint.of':
    '{n, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}} вместе с другими районами, без деления',
  'compare.voices': 'Кто сообщает',
  'compare.against': 'Кто не согласен',
  'compare.against.of': '{one} против {other}: {said}',

  'searched.title': 'Искали, но не нашли',

  'evidence.label': 'Источники',

  'search.label': 'Найти район, населённый пункт или документ, в любом написании',
  'search.short': 'Место, документ',
  'search.none':
    'По запросу «{query}» не нашлось ни района, ни населённого пункта, ни документа. Введите первые буквы латиницей или кириллицей.',
  'search.place':
    '{reported, select, none {место, как сообщается} other {сообщается как: {reported}}}{now, select, none {} other {; сейчас: {now}}}',
  'search.clear': 'Очистить поиск',

  'dialog.close': 'Закрыть',

  'share.button': 'Поделиться',
  'share.label': 'Поделиться этим видом',
  'share.link': 'Скопировать или отправить ссылку',
  'share.link.note': 'Она откроет именно этот вид',
  'share.embed': 'Встроить…',
  'share.embed.note': 'Показать этот вид на другом сайте',
  'share.copied': 'Ссылка скопирована. Она открывает именно этот вид.',
  'share.failed': 'Ссылку не удалось скопировать. Скопируйте её из адресной строки: это этот же вид.',
  'share.text': '{place}: уровень угрозы по сообщениям — {level}. Атлас разминирования',
  'share.text.country': 'Мины и очищенные земли {byDistrict}, по сообщениям. Атлас разминирования',

  'sheet.title': 'Лист для печати (A4)',
  'sheet.note': 'Одна страница A4: напечатать или сохранить как PDF',
  'sheet.label': 'Лист для печати (A4)',
  'sheet.name': 'лист района',
  'sheet.name.country': 'лист страны',
  'sheet.print': 'Печать / PDF',
  'sheet.back': 'Назад к карте',
  'sheet.version': 'Версия данных {version}',
  'sheet.reported': 'Сообщается',
  'sheet.what': 'Что и за какое время',
  'sheet.who': 'Кто сообщает',
  'sheet.country': 'Страна в целом',
  'sheet.together': 'вместе: {places}',
  'sheet.more':
    'Не поместилось показателей и сообщений: {n, plural, one {#} few {#} many {#} other {#}}. Отсканируйте код.',
  'sheet.sources': 'Источники',
  'sheet.boundaries': 'Границы',
  'sheet.scan': 'Код',
  'sheet.scan.note': 'открывает именно этот вид; если показатели изменились после {date}, страница покажет, какие.',
  'sheet.code': 'QR-код ссылки на этот вид',

  'picture.title': 'Изображение',
  'picture.note': 'PNG или SVG: с заголовком, легендой, датой и предупреждением',
  'picture.format': 'Размер',
  'picture.format.wide': 'Широкое, 1200 × 630',
  'picture.format.square': 'Квадрат, 1080 × 1080',
  'picture.format.print': 'Для печати, A4',
  'picture.png': 'Сохранить PNG',
  'picture.svg': 'Сохранить SVG',
  'picture.guarded':
    'Этот браузер не даёт страницам читать то, что они нарисовали, поэтому изображение сохранилось бы пустым. Файл SVG полон.',
  'picture.done': 'Файл готов: {file}.',
  'picture.title.documents':
    '{n, plural, =0 {Ни один из учтённых документов не сообщает о минах} =1 {Что сообщает о минах один документ} one {Что сообщают о минах # документ} few {Что сообщают о минах # документа} many {Что сообщают о минах # документов} other {Что сообщают о минах # документа}}: {byDistrict}',
  'picture.title.levels':
    '{official, select, none {Официальные уровни угрозы {byDistrict}: не опубликованы} other {Официальные уровни угрозы {byDistrict}}}',
  'picture.place': '{place}: {what}',
  'picture.place.level': '{place}: уровень угрозы — {level}',
  'picture.dated':
    'По состоянию на {date} · {evidence} · {earlier, select, true {прежняя версия} other {версия}} {version}',

  'frame.title': 'Встроить этот вид',
  'frame.note':
    'Фрейм показывает этот вид с источником и предупреждением, сообщает, если данные изменятся после сегодняшнего дня, и ведёт по ссылке в атлас.',
  'frame.width': 'Ширина',
  'frame.width.of': '{name, select, narrow {Узкий} column {Колонка} other {Широкий}} {width}',
  'frame.height': 'Высота в px, от {min} до {max}',
  'frame.html': 'HTML для вставки на страницу',
  'frame.copy': 'Скопировать HTML',
  'frame.copied': 'HTML скопирован. Он показывает именно этот вид.',
  'frame.uncopied': 'HTML не удалось скопировать. Код выделен: скопируйте его (Ctrl+C, ⌘C или долгое нажатие).',
  'frame.preview': 'Предпросмотр',
  'frame.source': '{title}: {place}',
  'frame.evidence': 'Источники: {evidence}',
  'frame.undrawn': 'Ни в одном из имеющихся источников нет его границы: на карте его нет.',
  'frame.open': '(этот вид целиком, в новой вкладке)',
  'frame.version': 'Данные: ',
  'frame.figure': '(карточка показателя, в новой вкладке)',

  'panel.label': 'Показатели',
  'panel.handle':
    'Высота панели: {size, select, peek {низкая} half {средняя} other {полная}}. Нажмите, чтобы изменить.',
  'panel.map': 'Показать карту',
  'panel.hide': 'Скрыть панель',
  'panel.show': 'Показать панель',
  'panel.asked': 'Показатель из этой ссылки',
  'panel.kind': '{kind, select, city {город} other {район}}',

  'district.level': 'Уровень угрозы:',
  'district.assessed': 'определён по правилу',
  'district.reported': 'сообщает: {who}',
  'district.unofficial':
    '{official, select, none {официальный уровень не опубликован} other {официального уровня для этого района нет}}',
  'district.none': 'Об этом месте ничего не сообщается. «Нет данных» не значит «безопасно».',
  'district.hidden': 'Уровень «{level}» скрыт, поэтому района нет на карте.',
  'district.show': 'Показать: {level}',
  'district.decided.casualties':
    'С {since}, по сообщениям, {people, plural, one {погиб или ранен <b>#</b> человек} few {погибли или ранены <b>#</b> человека} many {погибли или ранены <b>#</b> человек} other {погибли или ранены <b>#</b> человека}} ({reports, plural, =1 {один показатель} one {# показатель} few {# показателя} many {# показателей} other {# показателя}}). При {threshold} и более пострадавших правило относит район к высокому уровню. Сообщения прессы — выборка, а не полный учёт.',
  'district.decided.named':
    'Агентство по разминированию ({authority}) называет его в числе наиболее загрязнённых минами.',
  'district.decided.any':
    'Основание: {n, plural, =1 {один показатель} one {# показатель} few {# показателя} many {# показателей} other {# показателя}} о пострадавших, обнаруженных боеприпасах или очистке с {since}. Оснований для высокого уровня нет.',
  'district.decided.joint': 'Основание: показатель по этому и другим районам вместе. Разделить его нельзя.',
  'district.own': 'Показатели этого района',
  'district.own.none': 'Отдельно по этому району показателей нет.',
  'ground.title': 'Земли, подлежащие очистке',
  'ground.title.country': 'Загрязнённая и очищенная земля',
  'ground.account':
    'На {date} в районе подлежало очистке {whole}, {between}. Это рассчитано здесь по {cleared}, по сообщениям, очищенным, и по доле {share}, которую они, как сказано, составляли.',
  'ground.account.by': 'Оба числа приводит {by}.',
  'ground.account.left': '{left} оставалось, {between}; очищенное позже не вычитается.',
  'ground.between': 'от {low} до {high}',
  'ground.held': 'Это территория, бывшая тогда под контролем, в тогдашних границах; очищенное с тех пор входит в неё.',
  'ground.cleared':
    'По сообщениям, очищено {cleared} {period}. Сколько земли в районе подлежит очистке, не говорит ни один источник: остаток полосы заштрихован, а не пуст.',
  'ground.none':
    'Ни один из учитываемых здесь источников не говорит, сколько земли в районе подлежит очистке и сколько очищено. «Нет данных» не значит «безопасно».',
  'ground.others':
    '{n, plural, one {Ещё # показатель очищенной, по сообщениям, земли относится} few {Ещё # показателя очищенной, по сообщениям, земли относятся} many {Ещё # показателей очищенной, по сообщениям, земли относятся} other {Ещё # показателя очищенной, по сообщениям, земли относятся}} к другому времени или другим границам, см. ниже. Они не прибавляются и не вычитаются.',
  'ground.country':
    'Всего, по сообщениям, загрязнено {whole}{asOf, select, none {} other { на {asOf}}}; по сообщению того же источника, очищено {cleared}. {left, select, none {Числа округлены, поэтому остаток нарисован, но не рассчитан} other {Разность: {left}}}, как если бы очищенное к тому времени входило в общее число: входит ли, источник не говорит.',
  'ground.country.cleared':
    'По сообщениям, очищено {cleared} {period}. Ни один из учитываемых здесь документов не приводит рядом всей загрязнённой земли: остаток полосы заштрихован, а не пуст.',
  'ground.country.none':
    'Ни один из учитываемых здесь документов не говорит, сколько земли загрязнено всего и сколько очищено. «Нет данных» не значит «безопасно».',
  'ground.part.cleared': 'Очищено, по сообщениям',
  'ground.part.left': 'Осталось, расчёт',
  'ground.part.left.drawn': 'Осталось',
  'ground.part.width': 'Неопределённо, по напечатанным цифрам',
  'ground.part.unknown': 'Нет данных',
  'ground.scale': 'Полосы всех районов в одном масштабе, до {area}.',
  'district.joint': 'Вместе с другими районами',
  'district.joint.note': 'не делится',
  'district.joint.for': 'Один общий показатель: {places}',
  'district.country': 'Страна в целом',
  'district.country.note': 'не по этому району',
  'district.moved': 'Опубликовано для другого района; сейчас это место относится к этому району',
  'district.changes': 'Изменения границ',
  'district.newer':
    '{n, plural, one {# показатель относится} few {# показателя относятся} many {# показателей относятся} other {# показателя относятся}} к району {newer}. На карте показан прежний контур.',
  'district.facts': 'О районе',
  'district.area': 'Официальная площадь',
  'district.area.none': 'не сообщается',
  'district.area.unsourced': 'из списка без источника; по ней ничего не рассчитывается',
  'district.iso': 'ISO 3166-2',
  'district.iso.none': 'не присвоен',
  'district.boundary': 'Граница на карте',
  'district.boundary.none': 'Нет: ни в одном из имеющихся источников.',

  'land.title': 'Земля, в {land, select, km2 {квадратных километрах} other {гектарах}}',
  'land.hidden':
    'Уровень «{level}» скрыт: {number} {land, select, km2 {км²} other {га}} не показаны, сумма не выводится.',
  'land.undivided':
    'Уровень «{level}» скрыт, но его площадь опубликована только вместе с другим уровнем: {number} {land, select, km2 {км²} other {га}} и сумма остаются.',
  'land.scale': 'Все полосы в одном масштабе. Ни один источник не делит эту землю по районам.',
  'land.later': 'Более поздний подсчёт того же',
  'numbers.title': 'Люди, формуляры и помощь',
  'numbers.note': 'по стране',
  'numbers.none': 'В выбранных источниках показателей по стране нет. Выберите «{widest}».',
  'subject.people': 'Люди',
  'subject.clearance': 'Разминирование',
  'subject.contamination': 'Территории, загрязнённые минами',
  'subject.finds': 'Обнаруженные боеприпасы',
  'subject.records': 'Формуляры минных полей',
  'subject.context': 'Контекст',
  'elsewhere.title': 'По другим территориям',
  'statements.title': 'Сообщения без чисел',
  'statements.note': 'с указанием автора; не данные',

  'plain.label': 'Другие страницы',
  'about.title': 'Об атласе',
  'sources.title': 'Документы-источники',
  'sources.count': '{n, plural, one {# документ} few {# документа} other {# документов}}',
  'sources.none': 'В выбранных источниках нет ни одного документа. Выберите «{widest}».',
  'sources.mark': 'Его источник',
  'sources.all': 'Каждый документ с его адресом',
  'sources.body':
    'Документы, из которых взяты цифры этого атласа, сначала новейшие. «{record}» открывает всё, что в документе прочитано.',
  'sources.also': 'Также: ',

  'figure.notReported': 'не сообщается',
  'figure.computed': 'расчёт',
  'figure.via': '{claimant}; источник: {channel}',
  'figure.article': 'на источник не ссылается',
  'figure.computedFrom': 'рассчитано здесь, исходные показатели: {n, plural, one {#} few {#} many {#} other {#}}',
  'figure.disagree':
    '{n, plural, one {# показатель расходится} few {# показателя расходятся} many {# показателей расходятся} other {# показателя расходятся}}',
  'figure.others': 'Более ранние и другие показатели: {n, plural, one {#} few {#} many {#} other {#}}',
  'figure.open': 'Карточка показателя',

  'receipt.counted': 'Что подсчитано',
  'receipt.claimed': 'Кто сообщает',
  'receipt.claimed.none': 'Сам документ; на источник он не ссылается',
  'receipt.claimed.unknown': 'Сам документ; другой источник не зафиксирован',
  'receipt.claimed.computed': 'Рассчитано здесь по показателям ниже',
  'receipt.published': 'Где опубликовано',
  'publisher.from': '{name} (со ссылкой на {other})',
  'publisher.via': '{name} (через {other})',
  'receipt.published.undated': '{channel}; без даты, известно не позднее: {date}',
  'receipt.published.dated': '{channel}, {date}',
  'receipt.period': 'Период',
  'receipt.period.inferred': '{period} (год установлен по контексту)',
  'receipt.ground': 'Территория',
  'receipt.ground.country': 'Вся страна; без разбивки',
  'receipt.ground.district': '{places}; точнее не указано',
  'receipt.ground.joint': '{places}, вместе; делить нельзя',
  'receipt.ground.jointAndMore': '{places} и неназванная территория, вместе; делить нельзя',
  'receipt.ground.region': '{name}; районы не названы',
  'receipt.ground.line': '{name}; проходит через несколько районов',
  'receipt.ground.rest': 'Районы, не названные источником',
  'receipt.ground.transfer': 'Прежде: {places}; теперь: {to}',
  'receipt.ground.unknown': 'Не сообщается',
  'receipt.ground.now': '{ground}; сейчас: {places}',
  'receipt.found': 'Место в тексте',
  'receipt.found.place': 'Абзац {paragraph}, предложение {sentence}',
  'receipt.found.none': 'В документе нет',
  'receipt.printed': 'В оригинале',
  'receipt.recorded': 'В записи',
  'receipt.recorded.as': '{recorded}; здесь показано как {shown}: 1 км² = 100 га',
  'receipt.size': 'Для сравнения',
  'receipt.pitches':
    'примерно {count} {n, plural, one {футбольное поле} few {футбольных поля} many {футбольных полей} other {футбольного поля}} (105 × 68 м)',
  'receipt.note': 'Примечание',
  'text.language': '(язык: {language})',
  'receipt.place': 'Место',
  'receipt.place.note': '(как сообщено; координаты неизвестны)',
  'receipt.vintage': 'Границы',
  'receipt.vintage.of':
    '{district}{drawn, select, same {, как на карте} older {; на карте прежний контур} newer {; на карте более поздний контур} other {}}',
  'receipt.parts': 'В том числе',
  'receipt.beside': 'В том же предложении',
  'receipt.channels': 'Также опубликовали',
  'receipt.variants': 'Другие источники сообщают',
  'receipt.check': 'Повторная проверка',
  'receipt.check.of':
    '{check, select, confirmed {подтверждено при повторной проверке} corrected {исправлено после повторной проверки} doubtful {сомнительно: относитесь с осторожностью} other {источник повторно не найден}}',
  'receipt.reading': 'Надёжность прочтения',
  'receipt.reading.of':
    '{confidence, select, high {высокая} medium {средняя} other {низкая}} (того, что сказано в документе, а не верности сказанного)',
  'receipt.sum': 'Сумма показателей',
  'receipt.share': 'Доля первого во втором',
  'receipt.difference.of': 'Первое минус второе',
  'receipt.quotient': 'Первое, делённое на второе',
  'receipt.remainder': 'Первое, делённое на второе, минус первое',
  'receipt.division': 'Расчёт',
  'receipt.division.of':
    '{cleared} ÷ {share} = {whole}{operation, select, remainder {; {whole} − {cleared} = {left}} other {}}',
  'receipt.interval': 'Интервал',
  'receipt.interval.of':
    'от {low} до {high}, по напечатанным цифрам: {share} пишут обо всём от {shareLow} до {shareHigh}, {cleared} — обо всём от {clearedLow} до {clearedHigh}',
  'receipt.related': 'Связь с другими',
  'receipt.relation.confirms': 'подтверждает:',
  'receipt.relation.contradicts': 'противоречит показателю:',
  'receipt.relation.supersedes': 'заменяет:',
  'receipt.relation.subset_of': 'входит в показатель:',
  'receipt.relation.same_place': 'в том же месте, что и:',
  'receipt.relation.confirmed_by': 'подтверждается показателем:',
  'receipt.relation.contradicted_by': 'расходится с показателем:',
  'receipt.relation.superseded_by': 'заменён показателем:',
  'receipt.relation.includes': 'включает:',
  'receipt.difference': 'разница: {n}',
  'receipt.source': 'Открыть источник',
  'receipt.source.record': 'Запись (JSON)',
  'receipt.copy': 'Копировать с источником',
  'receipt.copy.from': 'Рассчитано из:',
  'receipt.copied': 'Скопировано с источником.',
  'receipt.link': 'Ссылка на показатель',
  'receipt.link.copied': 'Ссылка на показатель скопирована.',

  'rule.title': 'Как определяется уровень',
  'rule.intro':
    '{official, select, none {Ни один открытый источник не относит район к какому-либо уровню, поэтому уровни не вносятся вручную. Их выводит из показателей одно правило, и у каждого уровня указаны показатели, на которых он основан.} other {Если открытый источник указывает уровень района, он показан как указано. Остальные выводит из показателей одно правило, и у каждого уровня указаны показатели, на которых он основан.}}',
  'rule.reported': 'Как опубликовано',
  'rule.reported.when': 'названный источник прямо указывает этот уровень для этого района',
  'rule.high.when':
    'по сообщениям, с {since} в районе при взрывах мин и других боеприпасов погибли или ранены {threshold} и более человек либо Агентство по разминированию ({authority}) называет его в числе наиболее загрязнённых минами',
  'rule.medium.when':
    'с этой даты по району есть сообщение хотя бы об одном пострадавшем, об обнаружении боеприпасов или об очистке; общий показатель учитывается для каждого названного в нём района',
  'rule.low.when': 'только если так опубликовано; по правилу не определяется',
  'rule.not_reported.when': 'ни один показатель не говорит о районе; «нет данных» не значит «безопасно»',

  'warning.short':
    '<b>«Нет данных» не значит «безопасно».</b> Соблюдайте предупреждающие знаки. Подозрительный предмет не трогайте, звоните: {contacts}.',
  'warning.lead':
    '<b>«Нет данных» не значит «безопасно».</b> Атлас не может сказать, где безопасно ходить, возделывать землю или ездить. Соблюдайте предупреждающие знаки. Подозрительный предмет не трогайте, звоните: {contacts}.',
  'warning.full':
    'На этой карте показаны данные, опубликованные другими, по районам и с датами. Это не обследование и не документ об очистке, и по ней нельзя решать, где безопасно ходить, ездить, возделывать землю или строить. На земле без окраски, с пометкой «нет данных» или «по сообщениям, очищено» по-прежнему могут быть мины, а паводки могут их перемещать. Соблюдайте требования предупреждающих знаков и указания местных властей. Не заходите на незнакомую местность. Если вы нашли подозрительный предмет, не трогайте его, вернитесь тем же путём и звоните: {contacts}. Границы и названия не выражают мнения о правовом статусе.',
  'warning.contact': '<b>{number}</b>{who, select, none {} other { ({who})}}',
  'warning.source': 'Источник номеров: ',
  'warning.more': 'Читать полностью',
  'warning.less': 'Свернуть',
  'warning.label': 'Предупреждение',

  'notice.label': 'Сообщения',
  'notice.dismiss': 'Закрыть',
  'notice.link.district': 'В ссылке указано «{given}»: такого района атлас не знает.',
  'notice.link.figure': 'В ссылке указан показатель «{given}»: атлас его не знает.',
  'notice.link.value': 'В ссылке указано «{key}={given}»: прочитать это не удалось.',
  'notice.link.parameter': 'В ссылке указано «{key}»: эта версия атласа такого не знает.',
  'notice.link.version': 'Ссылка создана с версией «{given}», которой атлас не знает. Показаны нынешние данные.',
  'notice.link.body': 'Всё остальное из ссылки показано.',
  'notice.link.more':
    '{n, plural, one {Ещё # часть этой ссылки не удалось прочитать.} few {Ещё # части этой ссылки не удалось прочитать.} other {Ещё # частей этой ссылки не удалось прочитать.}}',
  'notice.link.dismissAll': 'Закрыть все',
  'notice.link.search': 'Найти поиском',
  'take.title': 'Скачать',
  'take.what': 'Что скачать',
  'take.view': 'Этот вид',
  'take.everything': 'Всё',
  'take.data': 'Данные',
  'take.format.csv-excel': 'CSV для Excel',
  'take.format.csv': 'CSV',
  'take.format.xlsx': 'Excel',
  'take.format.json': 'JSON',
  'take.format.geojson': 'GeoJSON',
  'take.citations': 'Цитирование (BibTeX, RIS, CSL)',
  'take.format.bibtex': 'BibTeX',
  'take.format.ris': 'RIS',
  'take.format.csl': 'CSL-JSON',
  'take.making': 'Готовится {file}…',
  'take.done': 'Готов файл {file}. Показателей: {figures}. Районов: {districts}.',
  'take.refused':
    'Это приложение не сохраняет файлы. Откройте ниже один из файлов всего атласа либо откройте страницу в браузере через меню приложения и скачайте файл там.',
  'take.failed': 'Файл не удалось создать. Проверьте соединение и попробуйте ещё раз. {detail}',
  'take.cite': 'Цитировать этот вид',
  'take.cite.copy': 'Скопировать',
  'take.cite.uncopied': 'Скопировать не удалось. Выделите текст выше и скопируйте его.',
  'take.cite.copied': 'Описание источника скопировано.',
  'take.served': 'Весь атлас файлами, у которых есть адрес',
  'take.package': 'Полный пакет данных',
  'export.title': 'Атлас разминирования (Mine Action Atlas): {place}',
  'export.title.everything': 'Атлас разминирования (Mine Action Atlas): все районы и показатели',
  'export.licence':
    'Записи: лицензия MIT. Показатели принадлежат тем, кто их опубликовал; указывайте источник каждого.',
  'export.licence.boundaries': 'Границы: {sources}.',
  'export.asOf': '{evidence}, по состоянию на {date}',
  'export.cite':
    'Атлас разминирования (Mine Action Atlas): {place} ({evidence}). Версия {version}, {date}. Дата обращения: {accessed}. {link}',
  'export.cite.hidden': '{place}, без уровней: {levels}',
  'export.undated': 'Без даты; опубликовано не позднее: {date}.',

  'version.label': 'Версии данных',
  'version.history': 'Версии и изменения',
  'version.entry': 'добавлено: {added}, изменено: {changed}, удалено: {removed}',
  'feed.title': 'Атлас разминирования: что изменилось в данных',
  'feed.first':
    'Первая версия: {n, plural, one {# показатель} few {# показателя} many {# показателей} other {# показателя}}.',
  'feed.details': 'В обзоре страны ничего не изменилось; изменились подробности районов или документов.',
  'feed.figures':
    'Новые показатели: {figures}{more, plural, =0 {} one {; и ещё #} few {; и ещё #} many {; и ещё #} other {; и ещё #}}.',
  'feed.documents':
    'Новые документы: {names}{more, plural, =0 {} one {; и ещё #} few {; и ещё #} many {; и ещё #} other {; и ещё #}}.',
  'feed.areas':
    'Официальные площади: {list}{more, plural, =0 {} one {; и ещё #} few {; и ещё #} many {; и ещё #} other {; и ещё #}}.',
  'feed.names':
    'Названия и написания: {list}{more, plural, =0 {} one {; и ещё #} few {; и ещё #} many {; и ещё #} other {; и ещё #}}.',
  'feed.searched': '{places}: «{note}»',
  'feed.found': 'Больше не сказано, так как найден источник ({places}): «{note}»',
  'version.feed': 'Следить лентой (Atom)',
  'version.name': '{date} ({version})',
  'version.current': 'Данные: {when}',
  'version.same': 'С момента создания ссылки в этом виде ничего не изменилось. Данные: {when}.',
  'version.changed': 'С момента создания ссылки этот вид изменился. Данные тогда: {when}.',
  'version.then': 'Показаны данные прежней версии: {when}.',
  'version.earlier': 'Прежнее состояние данных: более поздних дополнений и исправлений здесь нет.',
  'version.change.level': '{place}: было — {before}, стало — {after}',
  'version.change.value': '{what}: было — {before}, стало — {after}',
  'version.change.themed': '{place}: было — {before}, стало — {after}',
  'version.change.count': '{level}: районов было {before}, стало {after}',
  'version.change.more':
    '{n, plural, one {изменился ещё # показатель} few {изменились ещё # показателя} many {изменились ещё # показателей} other {изменились ещё # показателя}}',
  'version.change.added':
    '{n, plural, one {добавлен # показатель} few {добавлены # показателя} many {добавлено # показателей} other {добавлено # показателя}}',
  'version.change.removed':
    '{n, plural, one {удалён # показатель} few {удалены # показателя} many {удалено # показателей} other {удалено # показателя}}',
  'version.change.words':
    '{n, plural, one {у # показателя другие подробности} few {у # показателей другие подробности} many {у # показателей другие подробности} other {у # показателя другие подробности}}',
  'version.change.records':
    '{n, plural, one {изменилась # запись о документе, районе или поиске} few {изменились # записи о документах, районах или поисках} many {изменилось # записей о документах, районах или поисках} other {изменилось # записи о документах, районах или поисках}}',
  'version.showThen': 'Показать, как было',
  'version.showNow': 'Показать, как сейчас',
  'version.failed': 'Прежняя версия данных не загрузилась. Проверьте соединение и повторите попытку.',
  'notice.layer.unreachable': 'Слой карты не загрузился: {file}.',
  'notice.layer.malformed': 'Слой карты повреждён и не показан: {file}.',
  'notice.layer.other': 'Слой карты не соответствует показателям: {file}.',
  'notice.layer.body':
    'Показатели, источники и предупреждение на месте; нет только контуров этого слоя. Обновите страницу, чтобы повторить. {detail}',
  'notice.local': 'В виде был чей-то собственный слой',
  'notice.local.body': 'Он хранится на устройстве, где создана ссылка, и в ссылку не входит.',
  'notice.still': 'Карта показана как статичное изображение.',
  'notice.still.body': 'В этом браузере нет WebGL. Район можно выбрать на изображении, в списке или поиском.',
  'notice.still.guarded':
    'Этот браузер не даёт страницам читать то, что они нарисовали, чтобы вас не могли узнать; интерактивной карте это нужно. Район можно выбрать на изображении, в списке или поиском.',
  'notice.trouble': 'При показе карты возникла ошибка: карта может быть неполной.',
  'notice.trouble.body':
    'Показатели, источники и предупреждение на месте. Обновите страницу, чтобы повторить. {detail}',

  'published.unloaded': 'Опубликованные опасные участки: карта заштрихована, они могут быть в любом её месте.',
  'own.title': 'Ваши данные',
  'own.note': 'Опасные участки из файла, видны только на этом устройстве',
  'own.local': 'Локально, не опубликовано: поверх опубликованных данных нарисован слой этого устройства.',
  'own.unprinted':
    'Локальных слоёв этого устройства на этой распечатке нет. Они есть на листе: «Поделиться → Лист для печати (A4)».',
  'own.drop': 'Отпустите где угодно: файл читается на этом устройстве и никуда не отправляется',
  'offline.none': 'Нет сети. Показаны сохранённые данные.',
  'offline.evidence': 'Данные: {when}.',
  'offline.cached': 'Атлас сохранён на этом устройстве и открывается без сети.',
  'offline.update': 'Готова новая версия атласа.',
  'offline.update.take': 'Загрузить новую версию',
  'offline.update.later': 'Позже',
  'offline.absent': 'Этот файл не сохранён для работы без сети.',
  'offline.absent.body':
    'Сам атлас открывается без сети, но для этого файла она нужна. Подключитесь к интернету и обновите страницу.',
  'offline.absent.home': 'Открыть атлас',
  'hint.label': 'Подсказка',
  'hint.text':
    'Выберите район на карте или в списке. Нажмите на любое число, чтобы открыть его карточку: кто и когда это сообщил.',
  'hint.dismiss': 'Понятно',
  'progress.map': 'Загружается интерактивная карта…',
  'progress.language': 'Загружается: {name}…',
  'progress.version': 'Загружается прежняя версия…',
  'progress.file': 'Загрузка…',

  'map.label': 'Карта районов по уровню угрозы',
  'map.help':
    'Стрелки двигают карту, плюс и минус меняют масштаб, Enter выбирает район под перекрестием, Escape возвращает ко всей стране.',
  'map.under': '{place}: {level}',
  'map.under.none': 'Под перекрестием района нет',
  'map.yields.wheel': 'Чтобы изменить масштаб карты, прокручивайте, удерживая {key}.',
  'map.yields.touch': 'Двигайте карту двумя пальцами.',
  'map.says.level':
    'Районы по уровню угрозы: высокий — {high}, средний — {medium}, низкий — {low}, нет данных — {unknown}; это не значит, что там безопасно.',
  'map.says.theme':
    '{theme}: значения есть для {n, plural, one {# района} other {# районов}}, для остальных данных нет.',
  'map.says.chosen': 'Выделен: {place}, {level}.',
  'map.twin': 'То же в таблице',
  'map.controls': 'Масштаб карты',
  'map.byKeys':
    'Интерактивная карта. Программы чтения с экрана не передают ей стрелки; предыдущая ссылка открывает то же в таблице.',
  'map.off': 'скрыто',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.fit': 'Показать выбранное целиком',
  'map.scale': 'Масштаб: {far}',
  'map.km': '{km} км',
  'map.m': '{m} м',
  'map.edges': 'границы ±{accuracy} км',
  'map.credits':
    'Границы: {boundaries}{accuracy, select, none {} other {, ±{accuracy} км}}.{gazetteers, select, none {} other { Названия: {gazetteers}.}} Не источник сведений о границах.',
  'map.credits.short': '{credited}. Не источник сведений о границах.',
  'map.choose': '{place}, {level}',

  'announce.theme': 'На карте показано: {theme}.',
  'announce.map': 'Показана карта.',
  'announce.district': '{place}: {level}.',
  'announce.country': 'Вся страна.',
  'announce.evidence':
    '{evidence}: высокий — {high}, средний — {medium}, {low, plural, =0 {} other {низкий — {low}, }}нет данных — {unknown}.',

  'period.on': '{date}',
  'period.in': 'в {date}',
  'period.since': '{date}',
  'period.until': 'по {date} включительно',
  'period.range': '{from} по {to}',
  'period.receipt.since': '{date}; конец не указан',
  'period.receipt.none': 'Не указан',
  'date.months': 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'date.month': 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  'date.month.in': 'январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре',
  'date.month.since': 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'date.month.until': 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  'date.day': '{day} {month} {year} года',
  'date.day.short': '{day} {month} {year}',
  'date.day.in': '{day} {month} {year} года',
  'date.day.since': '{day, select, 2 {со} other {с}} {day} {month} {year} года',
  'date.day.until': '{day} {month} {year} года',
  'date.day.sameMonth': '{day, select, 2 {со} other {с}} {day}',
  'date.day.sameYear': '{day, select, 2 {со} other {с}} {day} {month}',
  'date.day.until.sameYear': '{day} {month} {year} года',
  'date.ofMonth': '{month} {year} года',
  'date.ofMonth.in': '{month} {year} года',
  'date.ofMonth.since': 'с {month} {year} года',
  'date.ofMonth.until': '{month} {year} года',
  'date.year': '{year} год',
  'date.year.in': '{year} году',
  'date.year.since': 'с {year} года',
  'date.year.until': '{year} год',

  'measure.ha': '<b>{n}</b> га',
  'measure.km2': '<b>{n}</b> км²',
  'measure.percent': '<b>{n}</b>\u00a0%',
  'measure.money': '<b>{n}</b> {currency}',
  'measure.none': '<b>{n}</b>',
  'comparator.exact': '{n}',
  'comparator.at_least': 'минимум {n}',
  'comparator.at_most': 'максимум {n}',
  'comparator.about': 'примерно {n}',
  'comparator.just_under': 'почти {n}',
  'comparator.range': '{n}–{high}',
  'counted.items':
    '{item, select, mine {{n, plural, one {мина} few {мины} many {мин} other {мины}}} ap_mine {{n, plural, one {противопехотная мина} few {противопехотные мины} many {противопехотных мин} other {противопехотной мины}}} at_mine {{n, plural, one {противотанковая мина} few {противотанковые мины} many {противотанковых мин} other {противотанковой мины}}} uxo {{n, plural, one {неразорвавшийся боеприпас} few {неразорвавшихся боеприпаса} many {неразорвавшихся боеприпасов} other {неразорвавшегося боеприпаса}}} cluster_munition {{n, plural, one {кассетный боеприпас} few {кассетных боеприпаса} many {кассетных боеприпасов} other {кассетного боеприпаса}}} other {{n, plural, one {взрывоопасный предмет, включая мины} few {взрывоопасных предмета, включая мины} many {взрывоопасных предметов, включая мины} other {взрывоопасного предмета, включая мины}}}}{models, select, none {} other { (тип: {models})}}{madeYear, select, none {} other { (заявленный год выпуска: {madeYear})}}',

  'counts.area_cleared_cumulative':
    'по сообщениям, очищено {period} ({operators, select, all {все операторы} unknown {операторы не названы} other {{operators}}}); метод не указан',
  'counts.area_examined_cumulative': 'по сообщениям, обследовано {period}; это не означает «очищено»',
  'counts.area_cleared_flow':
    'по сообщениям, очищено {period} ({operators, select, all {все операторы} unknown {операторы не названы} other {{operators}}}); метод не указан',
  'counts.ap_mined_area_cleared_flow':
    'земель с противопехотными минами, по сообщениям, очищено {period}; это более узкий показатель, чем «очищено по сообщениям»',
  'counts.hazard_area_estimate':
    '{level, select, suspected {предполагаемых опасных участков, по данным обследования {period}} other {земель, по сообщениям, загрязнено ({level, select, high {высокий уровень} medium {средний уровень} low {низкий уровень} medium_and_low {средний и низкий уровни вместе} other {все уровни}})}}',
  'counts.hazard_area_count':
    '{n, plural, one {предполагаемый опасный участок} few {предполагаемых опасных участка} many {предполагаемых опасных участков} other {предполагаемого опасного участка}} по данным обследования {period}',
  'counts.share_cleared':
    '{whole, select, to_be_cleared {земель, подлежащих очистке, по сообщениям, очищено {period}} territory {территории, по сообщениям, очищено {period}} other {земель, о загрязнении которых сообщалось, по сообщениям, очищено}}{low, select, none {} other {, от {low} до {high} %: источники расходятся о площади}}',
  'counts.area_to_be_cleared':
    'земель, подлежащих очистке{low, select, none {} other {, от {low} до {high}}}{asOf, select, none {} other {, на {asOf}}}; очищенное из них с тех пор входит в это число',
  'counts.area_left':
    'загрязнённых земель, об очистке которых не сообщается{low, select, none {} other {, от {low} до {high}}}{asOf, select, none {} other {, на {asOf}}}',
  'counts.items_found_cumulative':
    '{items}, по сообщениям, {item, select, mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} ap_mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} at_mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} other {{n, plural, one {обнаружен} few {обнаружены} many {обнаружено} other {обнаружено}}}} {period}',
  'counts.items_found_flow':
    '{items}, по сообщениям, {item, select, mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} ap_mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} at_mine {{n, plural, one {обнаружена} few {обнаружены} many {обнаружено} other {обнаружено}}} other {{n, plural, one {обнаружен} few {обнаружены} many {обнаружено} other {обнаружено}}}} {period}',
  'counts.mines_in_handed_over_records':
    '{items} в формулярах минных полей{recordsHandedOver, select, none {} other {, {recordsHandedOver}}}; не обнаружены и не проверены',
  'counts.minefield_record_sets':
    '{n, plural, one {комплект} few {комплекта} many {комплектов} other {комплекта}} формуляров минных полей{recordsHandedOver, select, none {} other {, {recordsHandedOver}}}',
  'counts.minefield_records_accuracy': 'данных в переданных формулярах минных полей, по сообщениям, верны',
  'counts.minefield_records_coverage': 'всех заминированных участков охвачено переданными формулярами минных полей',
  'counts.casualties_cumulative':
    '{group, select, children {{n, plural, one {ребёнок} few {ребёнка} many {детей} other {ребёнка}}} women {{n, plural, one {женщина} few {женщины} many {женщин} other {женщины}}} civilians {{n, plural, one {мирный житель} few {мирных жителя} many {мирных жителей} other {мирного жителя}}} military {{n, plural, one {военнослужащий} few {военнослужащих} many {военнослужащих} other {военнослужащих}}} other {{n, plural, one {человек} few {человека} many {человек} other {человека}}}}, по сообщениям, {outcome, select, killed {{n, plural, =0 {погибло} one {{group, select, women {погибла} other {погиб}}} few {погибли} many {погибли} other {погибли}}} injured {{n, plural, =0 {ранено} one {{group, select, women {ранена} other {ранен}}} few {ранены} many {ранены} other {ранены}}} other {{n, plural, =0 {погибло или ранено} one {{group, select, women {погибла или ранена} other {погиб или ранен}}} few {погибли или ранены} many {погибли или ранены} other {погибли или ранены}}}}{where, select, all {} other { {where}}} {years, select, none {{period}} other {за {years} {years, plural, one {год} few {года} many {лет} other {года}}}}',
  'counts.casualties_flow':
    '{group, select, children {{n, plural, one {ребёнок} few {ребёнка} many {детей} other {ребёнка}}} women {{n, plural, one {женщина} few {женщины} many {женщин} other {женщины}}} civilians {{n, plural, one {мирный житель} few {мирных жителя} many {мирных жителей} other {мирного жителя}}} military {{n, plural, one {военнослужащий} few {военнослужащих} many {военнослужащих} other {военнослужащих}}} other {{n, plural, one {человек} few {человека} many {человек} other {человека}}}}, по сообщениям, {outcome, select, killed {{n, plural, =0 {погибло} one {{group, select, women {погибла} other {погиб}}} few {погибли} many {погибли} other {погибли}}} injured {{n, plural, =0 {ранено} one {{group, select, women {ранена} other {ранен}}} few {ранены} many {ранены} other {ранены}}} other {{n, plural, =0 {погибло или ранено} one {{group, select, women {погибла или ранена} other {погиб или ранен}}} few {погибли или ранены} many {погибли или ранены} other {погибли или ранены}}}}{where, select, all {} other { {where}}} {period}',
  'counts.incidents_cumulative':
    '{n, plural, one {взрыв} few {взрыва} many {взрывов} other {взрыва}}, по сообщениям,{where, select, all {} other { {where}}} {period}',
  'counts.incident':
    '{n, plural, one {человек} few {человека} many {человек} other {человека}}, по сообщениям, {outcome, select, killed {{n, plural, =0 {погибло} one {погиб} few {погибли} many {погибли} other {погибли}}} injured {{n, plural, =0 {ранено} one {ранен} few {ранены} many {ранены} other {ранены}}} other {{n, plural, =0 {погибло или ранено} one {погиб или ранен} few {погибли или ранены} many {погибли или ранены} other {погибли или ранены}}}} {cause, select, explosion {при взрыве (что взорвалось, не указано)} other {при взрыве мины или другого боеприпаса}} {period}',
  'counts.threat_level': 'уровень угрозы, опубликованный для района',
  'counts.most_contaminated': 'назван в числе наиболее загрязнённых минами',
  'counts.plan_target':
    '{n, plural, one {населённый пункт} few {населённых пункта} many {населённых пунктов} other {населённого пункта}} планируется очистить {period}; это не сообщение об очистке',
  'counts.plan_area': 'планируется очистить {period}; это не сообщение об очистке',
  'counts.funding': 'помощь {donor}',
  'counts.admin_change': 'передано в другой район',
  'counts.timeline_event': '{n, plural, one {день} few {дня} many {дней} other {дня}} войны {period}',
  'counts.statement': '{topic}',
} satisfies Messages;
