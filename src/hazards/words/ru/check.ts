/** Что говорят проверки: что случилось с геометрией записи, что находят правила GICHD и наши, что не удалось рассчитать. */
export default {
  'hazards.check.null': 'Нет геометрии. Проверьте, введены ли координаты, и выгрузите запись снова.',
  'hazards.check.empty': 'Геометрия пуста. Проверьте, введены ли координаты, и выгрузите запись снова.',
  'hazards.check.no-position': '«{found}» — не координаты точки. Выгрузите слой снова или исправьте вручную.',
  'hazards.check.no-number': 'Координата не является числом («{found}»). Исправьте её в файле.',
  'hazards.check.out-of-range':
    'Долгота {lon}, широта {lat}: такого места на Земле нет. Укажите систему координат файла и прочитайте его снова.',
  'hazards.check.few-corners':
    'У контура только {count, plural, one {# вершина} few {# разные вершины} many {# разных вершин} other {# разной вершины}}; участку нужно три. Добавьте недостающие.',
  'hazards.check.closed':
    '{count, plural, one {# контур не был замкнут; он замкнут} few {# контура не были замкнуты; они замкнуты} many {# контуров не были замкнуты; они замкнуты} other {# контура не были замкнуты; они замкнуты}} прямым отрезком. Проверьте, не пропущена ли вершина.',
  'hazards.check.text-numbers': 'Координаты, записанные текстом, прочитаны как числа ({count, number}).',
  'hazards.check.fourth-values': 'У точек есть четвёртое значение ({count, number}); оно не используется.',
  'hazards.check.small-holes':
    'Отверстия менее чем из трёх вершин отброшены ({count, number}): эта земля относится к участку.',
  'hazards.check.small-parts':
    'Части со слишком малым числом вершин не вошли ({count, number}); остальное нанесено. Проверьте, всё ли на месте.',
  'hazards.check.stray-holes':
    'Отверстия вне участка или поверх другого отверстия не вырезаны ({count, number}): эта земля относится к участку. Исправьте контур.',
  'hazards.check.collection':
    'Это набор из нескольких объектов. Нанесено: {kind, select, areas {{drawn, plural, one {# участок} few {# участка} many {# участков} other {# участка}}} lines {{drawn, plural, one {# линия} few {# линии} many {# линий} other {# линии}}} other {{drawn, plural, one {# точка} few {# точки} many {# точек} other {# точки}}}}. Не нанесено: прочих объектов — {rest, number}, пустых — {nulls, number}.',
  'hazards.check.untangled':
    'Контур пересекает сам себя. Он нанесён как {parts, plural, one {# участок} few {# участка} many {# участков} other {# участка}} со всей землёй внутри линии: {after, number} м² (как записано: {before, number} м²). Исправьте порядок вершин.',
  'hazards.check.crossing':
    'Контур пересекает сам себя, и исправить его не удалось (пробуется до {limit, number} вершин). Он нанесён как записан, его площадь может быть неверной. Исправьте порядок вершин.',
  'hazards.check.too-many-corners':
    'В контуре больше {limit, number} вершин, на самопересечения он не проверен. Он нанесён как записан. Проверьте его в ГИС.',

  'hazards.check.invalid.name': 'Некорректный многоугольник',
  'hazards.check.invalid':
    '{reason, select, crosses {Контур пересекает сам себя} touches {Контур касается сам себя} turnsBack {Контур возвращается по своему же пути} holeOutside {Отверстие лежит вне участка} holesOverlap {Два отверстия накладываются} other {Отверстие делит участок надвое}}: широта {lat}, долгота {lon}. Исправьте там порядок вершин.',
  'hazards.check.few-vertices.name': 'Меньше трёх вершин',
  'hazards.check.few-vertices':
    'В многоугольнике {count, plural, one {# вершина} few {# вершины} many {# вершин} other {# вершины}}; нужно не меньше трёх. Введите недостающие.',
  'hazards.check.duplicate-points.name': 'Повторные точки в многоугольнике',
  'hazards.check.duplicate-points':
    '{count, plural, one {# точка повторяет} few {# точки повторяют} many {# точек повторяют} other {# точки повторяют}} координаты другой; первая: широта {lat}, долгота {lon}. Удалите лишнее или исправьте.',
  'hazards.check.long-edge.name': 'Большое расстояние между точками',
  'hazards.check.long-edge':
    'Сторона длиной {metres, number} м, больше {limit, number} м, от точки: широта {lat}, долгота {lon}. Проверьте, нет ли опечатки в координате.',
  'hazards.check.duplicate-id.name': 'Повторный идентификатор',
  'hazards.check.duplicate-id': 'У обеих записей идентификатор «{id}». Дайте одной другой или удалите лишнюю.',
  'hazards.check.duplicate-shape-id.name': 'Повторный идентификатор фигуры',
  'hazards.check.duplicate-shape-id':
    'У двух фигур записи «{id}» один идентификатор. Дайте одной другой или удалите лишнюю.',
  'hazards.check.duplicate-point-id.name': 'Повторный идентификатор точки',
  'hazards.check.duplicate-point-id':
    'У двух точек записи «{id}» один идентификатор. Дайте одной другой или удалите лишнюю.',
  'hazards.check.duplicate-devices.name': 'Повторные взрывоопасные предметы',
  'hazards.check.duplicate-devices':
    'В записи «{id}» дважды назван один взрывоопасный предмет (категория, подкатегория, модель, количество). Удалите один, если он введён дважды.',
  'hazards.check.duplicate-polygons.name': 'Повторные многоугольники в записи',
  'hazards.check.duplicate-polygons':
    'В записи есть повторы одного многоугольника (лишних: {count, number}). Удалите их.',
  'hazards.check.overlap-within.name': 'Наложение внутри записи',
  'hazards.check.overlap-within':
    'Многоугольники записи ({polygons, number}) накладываются на {percent, number}\u00a0% покрытой ими площади (больше {limit, number}\u00a0%). Проверьте, какой из них верен.',

  'hazards.check.same-id.name': 'Один идентификатор у разных объектов',
  'hazards.check.same-id':
    'У обеих записей идентификатор «{id}», но виды объектов разные. Проверьте, связаны ли они, или дайте одной другой идентификатор.',
  'hazards.check.duplicate-shape.name': 'Один контур дважды',
  'hazards.check.duplicate-shape':
    'У обеих записей один и тот же контур. В суммах он учтён дважды. Удалите одну, если она введена дважды.',
  'hazards.check.overlap.name': 'Участки накладываются',
  'hazards.check.overlap':
    'Общая площадь {m2, number} м², {percent, number}\u00a0% меньшего участка. В суммах эта земля учтена в каждом. Проверьте, какой контур верен.',
  'hazards.check.overlap-released.name': 'Земля и опасная, и высвобожденная',
  'hazards.check.overlap-released':
    '{m2, number} м² в одной записи названы опасными, в другой — высвобожденными ({percent, number}\u00a0% меньшего участка). Считайте эту землю опасной, пока записи не согласованы.',
  'hazards.check.declared-area.name': 'Заявленная площадь не равна измеренной',
  'hazards.check.declared-area':
    'Заявлено {declared, number} м²; площадь контура на эллипсоиде {measured, number} м², расхождение {percent, number}\u00a0% (допуск {tolerance, number}\u00a0%). Проверьте, не устарело ли число или контур.',
  'hazards.check.declared-unit.name': 'Заявленная площадь в других единицах',
  'hazards.check.declared-unit':
    'Заявлено {declared, number} м²; площадь контура {measured, number} м². При умножении или делении на {times, number} число верно: вероятно, оно в других единицах.',
  'hazards.check.no-id.name': 'Нет идентификатора',
  'hazards.check.no-id':
    '{count, plural, =1 {Нет идентификатора, и сослаться на запись нельзя. Введите его.} other {Ни у одной записи (всего {count, number}) нет идентификатора, и сослаться на них нельзя. Введите их.}}',
  'hazards.check.no-class.name': 'Не указано, SHA или CHA',
  'hazards.check.no-class':
    '{count, plural, =1 {Не указано} other {Ни у одного опасного участка (всего {count, number}) не указано}}, предполагаемый это участок (SHA) или подтверждённый (CHA), а этого требует минимальный набор данных GICHD. Введите это.',
  'hazards.check.no-progress.name': 'Не указан ход работ',
  'hazards.check.no-progress':
    '{count, plural, =1 {Не указано} other {Ни у одного опасного участка (всего {count, number}) не указано}}, открыт участок, закрыт или передан, а этого требует минимальный набор данных GICHD. Введите это.',
  'hazards.check.no-type.name': 'Нет категории взрывоопасных предметов',
  'hazards.check.no-type':
    '{count, plural, =1 {Не указано} other {Ни в одной записи (всего {count, number}) не указано}}, о каких взрывоопасных предметах речь, а этого требует минимальный набор данных GICHD. Введите их категорию.',
  'hazards.check.no-perimeter.name': 'Нет периметра',
  'hazards.check.no-perimeter':
    '{count, plural, =1 {Участок нанесён точкой или линией} other {Все участки ({count, number}) нанесены точками или линиями}}: нет периметра, которого требует минимальный набор данных GICHD. Как далеко простирается опасность, неизвестно. Введите периметр.',
  'hazards.check.no-date.name': 'Нет даты',
  'hazards.check.no-date':
    '{count, plural, =1 {Нет даты} other {Ни в одной записи (всего {count, number}) нет даты}}, а её требует минимальный набор данных GICHD. Введите её.',
  'hazards.check.undated.name': 'Участок без даты',
  'hazards.check.undated':
    '{count, plural, =1 {Нет даты} other {Ни у одного участка (всего {count, number}) нет даты}}: давность сведений неизвестна. Введите, когда они получены.',
  'hazards.check.future.name': 'Дата в будущем',
  'hazards.check.future': 'Указана дата {date}, которая ещё не наступила. Исправьте её.',
  'hazards.check.outside.name': 'За пределами страны',
  'hazards.check.outside':
    'Объект лежит вне всех районов. Проверьте координаты: возможно, переставлены широта и долгота или система координат другая.',
  'hazards.check.outside-unsure.name': 'У границы страны',
  'hazards.check.outside-unsure':
    'Объект лежит сразу за границей, как она здесь проведена; её точность лишь ±{km, number} км. Район возьмите из источника.',
  'hazards.check.on-line.name': 'На границе районов',
  'hazards.check.on-line':
    'Через участок проходит граница районов: {districts}{outside, plural, =0 {} other {, а также земля вне всех районов}}. Район не определён точно: границы известны лишь с точностью ±{km, number} км. Район возьмите из источника.',

  'hazards.check.uncomputed.corners': 'вместе больше 20\u00a0000 вершин. Сравните их в ГИС.',
  'hazards.check.uncomputed.polygons': 'больше 1000 многоугольников. Сравните их в ГИС.',
  'hazards.check.uncomputed.pairs':
    'начиная с этой строки ничего не сравнивалось: близких пар участков два миллиона. Разделите файл.',
  'hazards.check.uncomputed.stuck': 'расчёт не заканчивался и был остановлен. Сравните их в ГИС.',
  'hazards.check.uncomputed.failed': 'расчёт не удался. Сравните их в ГИС.',

  'hazards.check.sums': 'Суммы взяты по записям как есть: земля, которую покрывают два участка, учтена в каждом.',
};
