export default {
  'hazards.read.broken':
    'Файл «{name}» повреждён: он начинается как положено, но дальше не читается. Запросите его ещё раз.',
  'hazards.read.cut': 'Здесь файл обрывается. Того, что было дальше, в нём нет: запросите файл ещё раз.',
  'hazards.read.empty': 'Файл пуст. Выгрузите его ещё раз.',
  'hazards.read.gone': 'Файла слоя «{name}» больше нет. Перетащите его ещё раз.',
  'hazards.read.html':
    'Это веб-страница, возможно страница входа, сохранённая вместо файла. Войдите там и выгрузите файл ещё раз.',
  'hazards.read.large':
    'Размер файла {size} МБ; файлы этого вида читаются до {limit} МБ. Разделите его или выгрузите меньше.',
  'hazards.read.office': 'Это офисный документ, но не книга Excel. Сохраните его как .xlsx или .csv.',
  'hazards.read.twice':
    'В этой записи что-то указано дважды: возможно, две записи слились в одну. Сверьте с источником.',
  'hazards.read.unknown':
    'Файлы такого вида, как «{name}», здесь не читаются. Выгрузите слой в GeoPackage, GeoJSON, shapefile, KML, CSV или XLSX.',
  'hazards.read.xls': 'Это книга Excel старого формата (.xls). Сохраните её как .xlsx или .csv.',
  'hazards.read.xml': 'Это XML, но не KML и не GPX. Выгрузите слой в KML, GeoPackage или GeoJSON.',
  'hazards.read.xml.broken':
    'Файл не является правильным XML. Что удалось, прочитано; части записей может не хватать. Выгрузите его ещё раз.',
  'hazards.read.json.error':
    'Вместо данных сервер вернул ошибку; возможно, он требует входа. Войдите там и выгрузите слой ещё раз.',
  'hazards.read.foreign.archive':
    'Архив «{name}» такого вида здесь не открывается. Распакуйте его и перетащите содержимое или упакуйте в zip.',
  'hazards.read.foreign.project':
    'Файл «{name}» описывает оформление слоёв и не содержит записей. Выгрузите сам слой: GeoPackage, GeoJSON или shapefile.',
  'hazards.read.foreign.page':
    '«{name}» — изображение или документ, записей в нём нет. Запросите данные, по которым он сделан.',
  'hazards.read.foreign.layer':
    'Файлы вида «{name}» здесь не читаются. Откройте его в программе, где он создан, или в QGIS и выгрузите слой в GeoPackage, GeoJSON или shapefile.',

  'hazards.read.zip.damaged':
    'Файл «{name}» повреждён: распаковывается не то, что было упаковано. Запросите архив ещё раз.',
  'hazards.read.zip.directory': 'Архив повреждён: список файлов в нём отсутствует или неверен. Запросите его ещё раз.',
  'hazards.read.zip.entries': 'В архиве больше {limit, number} файлов. Распакуйте его и перетащите только нужные.',
  'hazards.read.zip.large':
    'В распакованном виде архив занял бы больше {limit, number} МБ. Распакуйте его и перетащите только нужные файлы.',
  'hazards.read.zip.lies':
    'Файл «{name}» распаковывается в больший объём, чем указано в архиве. Дальше он не читался. Запросите архив ещё раз.',
  'hazards.read.zip.locked': 'Файл «{name}» защищён паролем. Сначала распакуйте его.',
  'hazards.read.zip.method':
    'Файл «{name}» упакован способом, который здесь не читается ({method}). Упакуйте его заново в обычный zip.',
  'hazards.read.zip.nested': 'Архив в архиве внутри архива не открывается. Сначала распакуйте его.',

  'hazards.read.columns':
    'В таблице {count, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}; читается не больше {limit, number}. Удалите ненужные.',
  'hazards.read.columns.cut': 'Сохранены только первые {limit, number} атрибутов.',
  'hazards.read.text.cut': 'Текст обрезан после {limit, number} знаков.',
  'hazards.read.table.empty': 'Таблицы в файле нет. Выгрузите её со строкой заголовков и записями.',
  'hazards.read.table.wide':
    'В строке {cells, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} на {columns, plural, one {# столбец} few {# столбца} many {# столбцов} other {# столбца}}; лишние не сохранены. Проверьте строку в файле.',
  'hazards.read.csv.quote':
    'Кавычка в строке {line} не закрыта. Строка не вошла, следующие прочитаны. Исправьте её в файле.',
  'hazards.read.csv.astray':
    'В строках с {from} по {to} неверно расставлены кавычки. Разделить эти строки не удалось, они не вошли. Исправьте их в файле.',
  'hazards.read.xlsx.error': 'В ячейке столбца «{column}» стоит ошибка Excel ({error}); ячейка считается пустой.',

  'hazards.read.feature.large':
    'То, что здесь начинается, занимает больше {limit, number} МБ: это одна очень большая фигура либо пропущена скобка, скрывающая следующие записи. Выгрузите слой ещё раз.',
  'hazards.read.json.broken': 'Здесь записан не JSON. Выгрузите слой ещё раз.',
  'hazards.read.json.deep': 'Вложенность здесь больше {limit, number} уровней. Выгрузите слой ещё раз.',
  'hazards.read.json.keyed':
    'Это JSON, но без известного здесь списка участков: объект с ключами {keys}. Выгрузите слой в GeoJSON.',
  'hazards.read.json.nan': 'Значения, которых в JSON нет (NaN, Infinity), приняты за пустые.',
  'hazards.read.json.topology': 'Это TopoJSON. Сохраните его как GeoJSON.',
  'hazards.read.geojson.bare': 'Фигура без атрибутов.',
  'hazards.read.geojson.feature': 'Здесь записан не объект карты.',
  'hazards.read.geojson.features': 'В файле нет списка объектов. Выгрузите слой ещё раз.',
  'hazards.read.esri.curves': 'В фигуре есть кривые, которые здесь не рисуются. Выгрузите её, заменив кривые ломаными.',
  'hazards.read.esri.feature': 'Здесь записан не объект ArcGIS.',
  'hazards.read.geometry.arcs': 'Дуги контура показаны короткими прямыми отрезками.',

  'hazards.read.geometry.none': 'У записи нет фигуры.',
  'hazards.read.geometry.empty': 'Фигура пуста.',
  'hazards.read.geometry.large': 'В фигуре больше {limit, number} вершин. Разделите её и выгрузите ещё раз.',
  'hazards.read.geometry.member': 'Части без фигуры не вошли.',
  'hazards.read.geometry.part': 'Пустые части фигуры не вошли.',
  'hazards.read.geometry.type':
    'Фигуры вида {type} здесь не рисуются. Выгрузите слой обычными точками, линиями или многоугольниками.',
  'hazards.read.position.broken':
    'Координаты одной из вершин не читаются: {position}. Без неё контур охватил бы другую землю. Исправьте их в файле.',
  'hazards.read.position.missing': 'Координат нет: столбец «{column}» пуст. Введите их в файле.',
  'hazards.read.position.text': 'Координаты, записанные текстом, прочитаны как числа.',
  'hazards.read.position.unread':
    '«{text}» — не координаты ни в одной из известных здесь записей (градусы, UTM, MGRS). Исправьте в файле.',
  'hazards.read.wkb.broken': 'Фигура повреждена: данных в ней меньше, чем заявлено. Выгрузите слой ещё раз.',
  'hazards.read.wkt.broken': '«{text}» не является WKT. Исправьте в файле.',
  'hazards.read.cell.broken': '«{text}» — не список координат. Исправьте в файле.',
  'hazards.read.cell.one':
    '{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}} в одном месте: показано одной точкой.',
  'hazards.read.vertices.again':
    'По правилу geocheck GICHD («Повторный идентификатор точки»): {count, plural, one {у # вершины} few {у # вершин} many {у # вершин} other {у # вершины}} тот же идентификатор, что у другой вершины участка.',
  'hazards.read.across.broken':
    'Вершины в этих столбцах не читаются: {columns}. Без них контур охватил бы другую землю. Исправьте их в файле.',
  'hazards.read.vertices.beside':
    '{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}} рядом с участком (репер или опорная точка) не считается вершиной.',
  'hazards.read.vertices.broken':
    'Координаты в этих строках не читаются: {rows}. Без них контур охватил бы другую землю. Исправьте их в файле.',
  'hazards.read.vertices.group': 'В строке не указано, какому участку принадлежит вершина. Укажите это в файле.',
  'hazards.read.vertices.one': 'Только одна вершина: показана точкой.',
  'hazards.read.vertices.order':
    'У нескольких вершин один и тот же порядковый номер; они взяты в порядке строк. Проверьте контур.',

  'hazards.read.kml.address':
    'У места есть только адрес («{address}») и нет координат. Адреса не разыскиваются: введите координаты.',
  'hazards.read.kml.blanks': 'Пробелы между числами координат не учтены.',
  'hazards.read.kml.commas':
    'Похоже, координаты записаны с десятичными запятыми, однозначно прочитать их нельзя; запишите их с десятичной точкой: {text}',
  'hazards.read.kml.coordinates': 'Эти координаты не читаются; исправьте их в файле: {text}',
  'hazards.read.kml.height': 'Высота, которая не является числом, не учтена.',
  'hazards.read.kml.joined':
    'Координаты точек соединены запятыми, однозначно разделить их нельзя; поставьте между точками пробел: {text}',
  'hazards.read.kml.outside':
    'Файл ссылается на «{href}», которого среди файлов нет. Ничего не загружается; если он нужен, перетащите и его.',
  'hazards.read.kml.run': 'Координаты точек, соединённые запятыми, разделены.',
  'hazards.read.kml.table': 'Таблица в описании прочитана как атрибуты.',
  'hazards.read.gpx.segments':
    '{count, plural, one {Пропущена # часть} few {Пропущены # части} many {Пропущено # частей} other {Пропущено # части}} трека, где меньше двух точек.',

  'hazards.read.shapefile.attributes':
    'В таблице (.dbf) нет строки для этой фигуры. Запросите .shp и .dbf одной и той же выгрузки.',
  'hazards.read.shapefile.broken': 'Файл фигур (.shp) повреждён или неполон. Запросите файл ещё раз.',
  'hazards.read.shapefile.deleted':
    'Запись отмечена в таблице как удалённая. Если она нужна, восстановите её там и выгрузите слой ещё раз.',
  'hazards.read.shapefile.lone':
    'Таблица без фигур: нет файла «{name}». Перетащите все части shapefile вместе или его zip.',
  'hazards.read.shapefile.record':
    'Фигура повреждена: данных в её записи меньше, чем заявлено. Выгрузите слой ещё раз.',

  'hazards.read.geopackage.none':
    'В файле нет ни одного слоя с фигурами в том виде, в каком их хранит GeoPackage. Выгрузите слой в GeoPackage или GeoJSON, а таблицу — в CSV.',
  'hazards.read.geopackage.broken':
    'GeoPackage повреждён или был скопирован, пока был открыт в программе. Закройте её и скопируйте файл ещё раз.',
  'hazards.read.geopackage.log':
    'В этом файле лежат изменения, которых ещё нет в самом GeoPackage; они не читаются. Закройте программу, в которой он открыт, и перетащите GeoPackage снова.',
  'hazards.read.geopackage.header': 'Фигура записана не так, как принято в GeoPackage. Выгрузите слой ещё раз.',
  'hazards.read.geopackage.view': 'Слой «{name}» — запрос, а не таблица. Выгрузите его отдельным слоем.',
  'hazards.read.geopackage.sqlite':
    'Не удалось загрузить с этого сайта то, что нужно для чтения GeoPackage. Проверьте соединение и попробуйте ещё раз.',

  'hazards.read.flatgeobuf.broken': 'Файл FlatGeobuf повреждён. Запросите его ещё раз.',
  'hazards.read.flatgeobuf.feature': 'Запись повреждена: данных в ней меньше, чем заявлено. Выгрузите слой ещё раз.',

  'hazards.read.geoparquet.broken': 'Файл Parquet повреждён. Запросите его ещё раз.',
  'hazards.read.geoparquet.codec':
    'Файл сжат способом {codec}, который здесь не читается. Сохраните его со сжатием Snappy, Zstandard или Gzip.',
  'hazards.read.geoparquet.geometry': 'В файле Parquet нет столбца с фигурами. Выгрузите его как GeoParquet или CSV.',
} as const;
