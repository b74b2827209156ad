export default {
  'hazards.published.title': 'Dərc edilmiş təhlükəli sahələr',
  'hazards.published.by': 'dərc edən: {source}, {date}',
  'hazards.published.version': 'Versiya {version}. Lisenziya: {licence}',
  'hazards.published.loading': 'Yüklənir…',
  'hazards.published.show': 'Xəritədə göstər',
  'hazards.published.statuses': 'Göstərilən statuslar',
  'hazards.published.filters':
    'Burada yalnız statusları gizlətmək olar. Qeydlər bir-birinə yaxın olan yerdə xəritə onların sayını göstərir, sayla isə il, növ, ölçü və ya mətn üzrə süzmək mümkün deyil. Aşağıdakı rəqəmlər bütün qeydlərə aiddir.',
  'hazards.published.still': 'Bu statik şəkildə qeydləri açmaq olmur; interaktiv xəritədə olur.',
  'hazards.published.fault.unreachable':
    '“{name}” yüklənmədi: faylı cavab vermədi. Onun yeri ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.whole':
    '“{name}” yüklənmədi: server faylı hissə-hissə göndərmir. Onun yeri ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.changed':
    '“{name}” xəritədən götürüldü: faylı dəyişdirilib və bu rəqəmlərin hesablandığı fayl deyil. Onun yeri ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.corrupt':
    '“{name}” yüklənmədi: faylı zədələnib. Onun yeri ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.list':
    'Dərc edilmiş təhlükəli sahələrin siyahısı yüklənmədi. Bütün rayonlar ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.hatched': '{name}: yüklənmədi, yeri ştrixlənib',
  'hazards.published.link.unknown': 'Bu keçid “{id}” adlı dərc edilmiş sahələri göstərir; bu saytda onlar yoxdur.',
  'hazards.published.link.version':
    'Bu keçid “{name}” qatının {asked} versiyası ilə yaradılıb; {version} versiyası göstərilir.',
  'hazards.published.again': 'Yenidən cəhd et',
  'hazards.published.record': 'Qeyd {n}',
  'hazards.published.record.close': 'Qeydi bağla',
} as const;
