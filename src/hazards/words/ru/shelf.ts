export default {
  'hazards.shelf.failed': 'Не получилось: {detail}',
  'hazards.shelf.address.other':
    '«{address}» — не адрес этого сайта. Загружаются только файлы этого сайта; любой другой можно сохранить и перетащить сюда.',
  'hazards.shelf.address.none':
    'По адресу «{address}» нет файла ({status, plural, =0 {ответа нет} other {ответ сервера: {status}}}). Проверьте путь.',
} as const;
