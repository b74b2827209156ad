export default {
  'hazards.published.title': 'Опубликованные опасные участки',
  'hazards.published.by': 'опубликовано: {source}, {date}',
  'hazards.published.version': 'Версия {version}. Лицензия: {licence}',
  'hazards.published.loading': 'Загрузка…',
  'hazards.published.show': 'Показать на карте',
  'hazards.published.statuses': 'Показанные статусы',
  'hazards.published.fault.unreachable':
    'Слой «{name}» не загружен: ответа нет. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.whole':
    'Слой «{name}» не загружен: сервер не отдаёт файл по частям. Его территория заштрихована; там могут быть опасные участки.',
  'hazards.published.fault.changed':
    'Слой «{name}» снят с карты: его файл заменён, и эти числа рассчитаны не по нему. Его территория заштрихована; там могут быть опасные участки.',
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
  'hazards.published.figures': 'Числа ниже относятся ко всем записям архива, что бы ни показывал фильтр.',
  'hazards.published.filter.on': 'включён',
  'hazards.published.filter.text': 'Текст в идентификаторе или типе',
  'hazards.published.filter.from': 'С года',
  'hazards.published.filter.to': 'По год',
  'hazards.published.here': 'На этой части карты: {n} из {of, plural, one {# записи} other {# записей}}.',
  'hazards.published.here.counted':
    '{n, plural, =1 {Ещё одна запись здесь только посчитана: приблизьте карту, чтобы её увидеть.} one {Ещё # запись здесь только посчитана: приблизьте карту, чтобы увидеть их по отдельности.} few {Ещё # записи здесь только посчитаны: приблизьте карту, чтобы увидеть их по отдельности.} other {Ещё # записей здесь только посчитаны: приблизьте карту, чтобы увидеть их по отдельности.}}',
  'hazards.published.here.unanswered':
    'Числа на карте считаются только по статусу: этот фильтр к ним не применяется, учтены все записи показанных статусов.',
  'hazards.published.table': 'Таблица того, что на карте',
  'hazards.published.table.of': '«{name}»: опубликованные записи на этой части карты',
  'hazards.published.link.record':
    'Записи «{record}», которую открывает эта ссылка, нет на прежнем месте в этой версии слоя «{name}».',
  'hazards.published.renewed':
    '«{name}»: данные заменены, пока страница была открыта. Теперь всё показано в новом виде: версия {version} от {date}.',
  'hazards.published.fault.kept':
    'Слой «{name}» показан таким, каким это устройство сохранило его {day} (версия {version}): его сервер не отвечает. Остальная территория заштрихована: не загружена; там могут быть опасные участки.',
  'hazards.published.keep': 'Для работы без сети',
  'hazards.published.keep.note':
    'С каждым регионом сохраняются числа всего архива. Что не сохранено, без сети показано штриховкой.',
  'hazards.published.keep.ground': 'Регион',
  'hazards.published.keep.view': 'то, что сейчас на карте',
  'hazards.published.keep.viewed': 'Часть карты',
  'hazards.published.keep.close': 'Подробность',
  'hazards.published.keep.close.all': 'полная',
  'hazards.published.keep.close.far': 'только обзор',
  'hazards.published.keep.measuring': 'Сохранить',
  'hazards.published.keep.do': 'Сохранить ({size})',
  'hazards.published.keep.size': '{n} МБ',
  'hazards.published.keep.coming': 'Сохраняется на этом устройстве',
  'hazards.published.keep.stop': 'Остановить',
  'hazards.published.keep.kept': '{size}, сохранено {day}: версия {version} от {date}.',
  'hazards.published.keep.old':
    'Сейчас показана более новая версия; эта будет удалена, как только вы сохраните регион новой.',
  'hazards.published.keep.remove': 'Удалить',
  'hazards.published.keep.remove.of': 'Удалить «{name}» с этого устройства',
  'hazards.published.keep.failed.much':
    'Этот регион слишком велик, чтобы его сохранить: выберите меньший или меньше подробностей.',
  'hazards.published.keep.failed.full':
    'Не сохранено: на этом устройстве не осталось места. Освободите место или выберите регион поменьше.',
  'hazards.published.keep.failed.forbidden': 'Не сохранено: этот браузер не разрешает странице ничего хранить.',
  'hazards.published.keep.failed.unreachable': 'Не сохранено: ответа нет. Проверьте соединение и попробуйте ещё раз.',
  'hazards.published.keep.failed.whole': 'Не сохранено: сервер не отдаёт файл по частям.',
  'hazards.published.keep.failed.changed': 'Не сохранено: за это время файл заменили. Загрузите страницу заново.',
  'hazards.published.keep.failed.corrupt': 'Не сохранено: файл повреждён.',
} as const;
