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
  'hazards.read.member':
    'В записи есть «{name}» — такой части в этом формате нет, и она не прочитана: в ней могла потеряться другая запись. Сверьте с источником.',
  'hazards.read.twice': 'В этой записи что-то стоит дважды: возможно, две записи слились в одну. Сверьте с источником.',
  'hazards.read.unknown':
    'Файл «{name}» такого вида здесь не читается. Выгрузите слой в GeoPackage, GeoJSON, shapefile, KML, CSV или XLSX.',
  'hazards.read.xls': 'Это книга старого вида (.xls). Сохраните её как .xlsx или .csv.',
  'hazards.read.xml': 'Это XML, но не KML и не GPX. Выгрузите слой в KML, GeoPackage или GeoJSON.',
  'hazards.read.xml.broken': 'Файл не является правильным XML. Что удалось, прочитано; части записей может не хватать.',
  'hazards.read.json.error':
    'Вместо данных сервер вернул ошибку; возможно, он требует входа. Войдите там и выгрузите слой ещё раз.',
  'hazards.read.foreign.archive':
    'Архив «{name}» такого вида здесь не открывается. Распакуйте его и перетащите содержимое или упакуйте в zip.',
  'hazards.read.foreign.project':
    'Файл «{name}» описывает оформление слоёв и не содержит записей. Выгрузите сам слой: GeoPackage, GeoJSON или shapefile.',
  'hazards.read.foreign.page':
    '«{name}» — картинка или документ, записей в нём нет. Запросите данные, из которых он сделан.',
  'hazards.read.foreign.layer':
    'Файлы вида «{name}» здесь не читаются. Откройте его в программе, где он создан, или в QGIS и выгрузите слой в GeoPackage, GeoJSON или shapefile.',

  'hazards.read.zip.damaged':
    'Файл «{name}» повреждён: распаковывается не то, что было упаковано. Запросите архив ещё раз.',
  'hazards.read.zip.directory': 'Архив повреждён: список файлов в нём отсутствует или неверен. Запросите его ещё раз.',
  'hazards.read.zip.entries': 'В архиве больше {limit, number} файлов.',
  'hazards.read.zip.large': 'В распакованном виде архив занял бы больше {limit, number} МБ.',
  'hazards.read.zip.lies': 'Файл «{name}» распаковывается в больший объём, чем указано в архиве. Дальше он не читался.',
  'hazards.read.zip.locked': 'Файл «{name}» защищён паролем. Сначала распакуйте его.',
  'hazards.read.zip.method':
    'Файл «{name}» упакован способом, который здесь не читается ({method}). Упакуйте его заново в обычный zip.',
  'hazards.read.zip.nested': 'Архив в архиве внутри архива не открывается. Сначала распакуйте его.',

  'hazards.read.columns': 'В таблице {count, number} столбцов; читается не больше {limit, number}.',
  'hazards.read.columns.cut': 'Сохранены только первые {limit, number} атрибутов.',
  'hazards.read.text.cut': 'Текст обрезан после {limit, number} знаков.',
  'hazards.read.table.empty': 'Таблицы в нём нет. Выгрузите её со строкой заголовков и записями.',
  'hazards.read.table.wide': 'В строке {cells, number} ячеек на {columns, number} столбцов; лишние не сохранены.',
  'hazards.read.csv.quote': 'Кавычка в строке {line} не закрыта. Строка пропущена, следующие прочитаны.',
  'hazards.read.csv.astray':
    'В строках с {from} по {to} неверно расставлены кавычки. Разделить их не удалось, они пропущены.',
  'hazards.read.xlsx.error': 'В ячейке столбца «{column}» стоит ошибка Excel ({error}); ячейка считается пустой.',

  'hazards.read.feature.large':
    'То, что здесь начинается, занимает больше {limit, number} МБ: это одна очень большая фигура либо пропущена скобка, скрывающая следующие записи.',
  'hazards.read.json.broken': 'Здесь записан не JSON.',
  'hazards.read.json.deep': 'Вложенность здесь больше {limit, number} уровней.',
  'hazards.read.json.keyed':
    'Это JSON, но без известного здесь списка участков: объект с ключами {keys}. Выгрузите слой в GeoJSON.',
  'hazards.read.json.nan': 'Значения, которых в JSON нет (NaN, Infinity), приняты за пустые.',
  'hazards.read.json.topology': 'Это TopoJSON. Сохраните его как GeoJSON.',
  'hazards.read.geojson.bare': 'Фигура без атрибутов.',
  'hazards.read.geojson.feature': 'Здесь записан не объект карты.',
  'hazards.read.geojson.features': 'В нём нет списка объектов. Выгрузите слой ещё раз.',
  'hazards.read.esri.part': 'Служба ответила только первыми объектами: остального в файле нет. Выгрузите слой целиком.',
  'hazards.read.rings': 'Контуры обведены не в ту сторону: лежащие внутри другого приняты за его вырезы.',
  'hazards.read.esri.curves': 'В фигуре есть кривые, которые здесь не рисуются. Выгрузите её, заменив кривые ломаными.',
  'hazards.read.esri.feature': 'Здесь записан не объект ArcGIS.',
  'hazards.read.geometry.arcs': 'Дуги контура показаны короткими прямыми отрезками.',

  'hazards.read.geometry.none': 'У записи нет фигуры.',
  'hazards.read.geometry.empty': 'Фигура пуста.',
  'hazards.read.geometry.large': 'В фигуре больше {limit, number} вершин.',
  'hazards.read.geometry.member': 'Части без фигуры пропущены.',
  'hazards.read.geometry.part': 'Пустые части фигуры пропущены.',
  'hazards.read.geometry.type':
    'Фигуры вида {type} здесь не рисуются. Выгрузите слой обычными точками, линиями или полигонами.',
  'hazards.read.position.broken':
    'Положение одной из вершин не читается: {position}. Без неё это была бы другая земля.',
  'hazards.read.position.missing': 'Положения нет: столбец «{column}» пуст.',
  'hazards.read.position.text': 'Координаты, записанные текстом, приняты за числа.',
  'hazards.read.position.unread': '«{text}» не читается как положение ни в одном известном здесь виде.',
  'hazards.read.wkb.broken': 'Фигура повреждена: данных в ней меньше, чем заявлено.',
  'hazards.read.wkt.broken': '«{text}» не является WKT.',
  'hazards.read.cell.broken': '«{text}» не является списком положений.',
  'hazards.read.cell.one':
    '{count, plural, one {# положение} few {# положения} many {# положений} other {# положения}} в одном месте: показано точкой.',
  'hazards.read.vertices.again':
    'По правилу geocheck GICHD («повтор идентификатора точки»): {count, plural, one {у # вершины} few {у # вершин} many {у # вершин} other {у # вершины}} тот же идентификатор, что у другой вершины участка.',
  'hazards.read.across.broken': 'Вершины в этих столбцах не читаются: {columns}. Без них это была бы другая земля.',
  'hazards.read.across.line': 'Показано прямой между двумя положениями: как линия идёт между ними, файл не говорит.',
  'hazards.read.vertices.beside':
    '{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}} рядом с участком (репер или опорная точка) не считается вершиной.',
  'hazards.read.vertices.broken': 'Положения в этих строках не читаются: {rows}. Без них это была бы другая земля.',
  'hazards.read.vertices.group': 'В строке не сказано, какому участку принадлежит её вершина.',
  'hazards.read.vertices.one': 'Только одна вершина: показана точкой.',
  'hazards.read.vertices.order': 'У нескольких вершин один и тот же порядковый номер; они взяты в порядке строк.',

  'hazards.read.kml.address': 'У места есть только адрес («{address}») и нет положения. Адреса не разыскиваются.',
  'hazards.read.kml.blanks': 'Пробелы между числами положения не учтены.',
  'hazards.read.kml.commas':
    'Похоже, положения записаны с десятичными запятыми; однозначно прочитать их нельзя: {text}',
  'hazards.read.kml.coordinates': 'Эти положения не читаются: {text}',
  'hazards.read.kml.height': 'Высота, которая не является числом, не учтена.',
  'hazards.read.kml.joined': 'Положения соединены запятыми, однозначно разделить их нельзя: {text}',
  'hazards.read.kml.outside':
    'Файл ссылается на «{href}», которого среди файлов нет. Ничего не загружается; если он нужен, перетащите и его.',
  'hazards.read.kml.run': 'Положения, соединённые запятыми, разделены.',
  'hazards.read.kml.table': 'Таблица в описании прочитана как атрибуты.',
  'hazards.read.gpx.segments':
    '{count, plural, one {Пропущена # часть} few {Пропущены # части} many {Пропущено # частей} other {Пропущено # части}} трека, где меньше двух точек.',

  'hazards.read.shapefile.attributes': 'В таблице (.dbf) нет строки для этой фигуры.',
  'hazards.read.shapefile.broken': 'Файл фигур (.shp) повреждён или неполон. Запросите файл ещё раз.',
  'hazards.read.shapefile.deleted': 'Запись отмечена в таблице как удалённая.',
  'hazards.read.shapefile.lone':
    'Таблица без фигур: нет файла «{name}». Перетащите все части шейп-файла вместе или его zip.',
  'hazards.read.shapefile.record': 'Фигура повреждена: данных в её записи меньше, чем заявлено.',

  'hazards.read.geopackage.none':
    'В нём нет ни одного слоя с фигурами в том виде, в каком их хранит GeoPackage. Выгрузите слой в GeoPackage или GeoJSON, а таблицу — в CSV.',
  'hazards.read.geopackage.broken':
    'GeoPackage повреждён или был скопирован, пока был открыт в программе. Закройте её и скопируйте файл ещё раз.',
  'hazards.read.geopackage.log':
    'В этом файле лежат изменения, которых ещё нет в самом GeoPackage; они не читаются. Закройте программу, в которой он открыт, и перетащите его снова.',
  'hazards.read.geopackage.header': 'Фигура записана не так, как принято в GeoPackage.',
  'hazards.read.geopackage.view': 'Слой «{name}» — запрос, а не таблица. Выгрузите его отдельным слоем.',
  'hazards.read.geopackage.sqlite': 'Не удалось загрузить с этого сайта то, что нужно для чтения GeoPackage.',

  'hazards.read.flatgeobuf.broken': 'Файл FlatGeobuf повреждён. Запросите его ещё раз.',
  'hazards.read.flatgeobuf.feature': 'Запись повреждена: данных в ней меньше, чем заявлено.',

  'hazards.read.geoparquet.broken': 'Файл Parquet повреждён. Запросите его ещё раз.',
  'hazards.read.geoparquet.codec':
    'Файл сжат способом {codec}, который здесь не читается. Сохраните его со сжатием Snappy, Zstandard или Gzip.',
  'hazards.read.geoparquet.geometry': 'В файле Parquet нет столбца с фигурами. Выгрузите его как GeoParquet или CSV.',
} as const;
