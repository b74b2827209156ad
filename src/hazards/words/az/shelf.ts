export default {
  'hazards.shelf.failed': 'Alınmadı: {detail}',
  'hazards.shelf.address.other':
    '“{address}” bu saytın ünvanı deyil. Yalnız bu saytın faylları yüklənir; başqa faylı yadda saxlayıb bura buraxa bilərsiniz.',
  'hazards.shelf.address.none':
    '“{address}” ünvanında fayl yoxdur ({status, plural, =0 {cavab yoxdur} other {serverin cavabı: {status}}}). Yolu yoxlayın.',
} as const;
