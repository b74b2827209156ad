export default {
  'hazards.published.title': 'Опубликованные опасные участки',
  'hazards.published.by': 'опубликовано: {source}, {date}',
  'hazards.published.version': 'Версия {version}. Лицензия: {licence}',
  'hazards.published.loading': 'Загрузка…',
  'hazards.published.show': 'Показать на карте',
  'hazards.published.statuses': 'Показанные статусы',
  'hazards.published.filters':
    'Здесь можно скрыть только статусы. Там, где записи лежат близко, карта показывает их число, а по числу нельзя отобрать год, вид, размер или текст. Числа ниже относятся ко всем записям.',
  'hazards.published.still':
    'На этом статичном изображении записи не открываются; на интерактивной карте — открываются.',
  'hazards.published.fault.unreachable':
    'Слой «{name}» не загружен: его файл не ответил. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.whole':
    'Слой «{name}» не загружен: сервер не отдаёт файл по частям. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.changed':
    'Слой «{name}» снят с карты: его файл заменён, и это не тот, по которому посчитаны эти числа. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.corrupt':
    'Слой «{name}» не загружен: его файл повреждён. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.list':
    'Список опубликованных опасных участков не загружен. Все районы страны заштрихованы; там могут быть опасные участки.',
  'hazards.published.hatched': '{name}: не загружено, территория заштрихована',
  'hazards.published.link.unknown': 'Эта ссылка называет опубликованные участки «{id}», которых на этом сайте нет.',
  'hazards.published.link.version': 'Эта ссылка сделана с версией {asked} слоя «{name}»; показана версия {version}.',
  'hazards.published.again': 'Попробовать ещё раз',
  'hazards.published.record': 'Запись {n}',
  'hazards.published.record.close': 'Закрыть запись',
} as const;
