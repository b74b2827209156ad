export default {
  'hazards.published.title': 'Опубликованные опасные районы',
  'hazards.published.by': 'опубликовано: {source}, {date}',
  'hazards.published.version': 'Версия {version}. Лицензия: {licence}',
  'hazards.published.loading': 'Загрузка…',
  'hazards.published.show': 'Показать на карте',
  'hazards.published.statuses': 'Показанные статусы',
  'hazards.published.filters':
    'Здесь можно скрыть только статусы. Там, где записи лежат близко, карта показывает их число, а по числу нельзя отобрать год, вид, размер или текст. Цифры ниже считают все записи.',
  'hazards.published.still': 'На этом неподвижном рисунке записи не открываются; на подвижной карте открываются.',
  'hazards.published.fault.unreachable':
    'Слой «{name}» не загружен: его файл не ответил. Его территория заштрихована; там могут быть опасные районы.',
  'hazards.published.fault.whole':
    'Слой «{name}» не загружен: сервер не отдаёт файл по частям. Его территория заштрихована; там могут быть опасные районы.',
  'hazards.published.fault.changed':
    'Слой «{name}» снят с карты: его файл заменён, и это не тот, по которому посчитаны эти цифры. Его территория заштрихована; там могут быть опасные районы.',
  'hazards.published.fault.corrupt':
    'Слой «{name}» не загружен: его файл повреждён. Его территория заштрихована; там могут быть опасные районы.',
  'hazards.published.fault.list':
    'Список опубликованных опасных районов не загружен. Все районы страны заштрихованы; там могут быть опасные районы.',
  'hazards.published.hatched': '{name}: не загружено, территория заштрихована',
  'hazards.published.link.unknown': 'Эта ссылка называет опубликованные районы «{id}», которых на этом сайте нет.',
  'hazards.published.link.version': 'Эта ссылка сделана с версией {asked} слоя «{name}»; показана версия {version}.',
  'hazards.published.again': 'Попробовать ещё раз',
  'hazards.published.record': 'Запись {n}',
  'hazards.published.record.close': 'Закрыть запись',
} as const;
