export default {
  'hazards.recognise.schema.imsma-ng': 'IMSMA NG',
  'hazards.recognise.schema.imsma-excel': 'IMSMA, отчёт Excel',
  'hazards.recognise.schema.imsma-core': 'IMSMA Core (Survey123)',
  'hazards.recognise.schema.arcgis-short': 'shapefile ArcGIS с сокращёнными именами',
  'hazards.recognise.schema.osm': 'OpenStreetMap',
  'hazards.recognise.by.both': 'по имени и значениям',
  'hazards.recognise.by.name': 'только по имени',
  'hazards.recognise.by.values': 'только по значениям',
  'hazards.recognise.by.hxl': 'по метке HXL',
  'hazards.recognise.by.terms': 'по терминам противоминной деятельности',
  'hazards.recognise.by.damaged': 'по остатку слова, потерявшего буквы',
  'hazards.recognise.by.nothing': 'неизвестно: укажите, что это значит',
  'hazards.recognise.nothing': 'В столбце «{column}» стоит «{value}»: считается пустым.',
  'hazards.recognise.status.unknown':
    'Не указано, что значит статус «{value}»: считается неизвестным и наносится как возможно опасный участок.',
  'hazards.recognise.status.missing':
    'Статус не указан: считается неизвестным и наносится как возможно опасный участок.',
  'hazards.recognise.date.unread': 'Дату «{value}» нельзя прочитать: дата не показана. Запишите её как год-месяц-день.',
  'hazards.recognise.date.ambiguous':
    'В дате «{value}» день и месяц можно поменять местами: дата не показана. Запишите её как год-месяц-день.',
  'hazards.recognise.area.unread':
    'Заявленную площадь «{value}» нельзя прочитать или её единица неизвестна: она не сравнивается. Исправьте её в файле.',
};
