export default {
  'hazards.published.title': 'Dərc edilmiş təhlükəli sahələr',
  'hazards.published.by': 'dərc edən: {source}, {date}',
  'hazards.published.version': 'Versiya {version}. Lisenziya: {licence}',
  'hazards.published.loading': 'Yüklənir…',
  'hazards.published.show': 'Xəritədə göstər',
  'hazards.published.statuses': 'Göstərilən statuslar',
  'hazards.published.fault.unreachable':
    '“{name}” yüklənmədi: cavab alınmadı. Onun ərazisi ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.whole':
    '“{name}” yüklənmədi: server faylı hissə-hissə göndərmir. Onun ərazisi ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.changed':
    '“{name}” xəritədən götürüldü: faylı dəyişdirilib, bu rəqəmlər yenisi üzrə deyil. Onun ərazisi ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.corrupt':
    '“{name}” yüklənmədi: faylı zədələnib. Onun ərazisi ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.fault.list':
    'Dərc edilmiş təhlükəli sahələrin siyahısı yüklənmədi. Bütün rayonlar ştrixlənib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.hatched': '{name}: yüklənmədi, ərazisi ştrixlənib',
  'hazards.published.link.unknown': 'Bu keçid “{id}” adlı dərc edilmiş sahələri göstərir; bu saytda onlar yoxdur.',
  'hazards.published.link.version':
    'Bu keçid “{name}” qatının {asked} versiyası ilə yaradılıb; {version} versiyası göstərilir.',
  'hazards.published.again': 'Yenidən cəhd et',
  'hazards.published.record': 'Qeyd {n}',
  'hazards.published.record.close': 'Qeydi bağla',
  'hazards.published.figures': 'Aşağıdakı rəqəmlər süzgəcdən asılı olmayaraq arxivin bütün qeydlərinə aiddir.',
  'hazards.published.filter.on': 'işləyir',
  'hazards.published.filter.text': 'İdentifikatorda və ya növdə mətn',
  'hazards.published.filter.from': 'İl, ən azı',
  'hazards.published.filter.to': 'İl, ən çoxu',
  'hazards.published.here': 'Xəritənin bu hissəsindəki {of} qeyddən {n}.',
  'hazards.published.here.counted':
    'Daha {n} qeyd burada yalnız sayılıb: onları bir-bir görmək üçün xəritəni yaxınlaşdırın.',
  'hazards.published.here.unanswered':
    'Xəritədəki saylar yalnız status üzrədir: bu süzgəc onlara tətbiq olunmur, göstərilən statusların bütün qeydləri sayılır.',
  'hazards.published.table': 'Xəritədə görünənlərin cədvəli',
  'hazards.published.table.of': '“{name}”: xəritənin bu hissəsindəki dərc edilmiş qeydlər',
  'hazards.published.link.record':
    'Bu keçidin açdığı “{record}” qeydi “{name}” qatının bu versiyasında əvvəlki yerində yoxdur.',
  'hazards.published.renewed':
    '“{name}” bu səhifə açıq ikən yenilənib: indi tamamilə yeni halı göstərilir ({date} tarixli {version} versiyası).',
  'hazards.published.fault.kept':
    '“{name}” bu cihazda {day} tarixində saxlanmış halda göstərilir (versiya {version}), çünki serveri cavab vermir. Qalan ərazi ştrixlənib: yüklənməyib; orada təhlükəli sahələr ola bilər.',
  'hazards.published.keep': 'İnternetsiz istifadə',
  'hazards.published.keep.note':
    'Hər bölgə ilə birlikdə bütün arxivin sayları saxlanır. Saxlanmayan ərazi internet olmayanda ştrixlənir.',
  'hazards.published.keep.ground': 'Bölgə',
  'hazards.published.keep.view': 'xəritənin indi göstərdiyi yer',
  'hazards.published.keep.viewed': 'Xəritənin bir hissəsi',
  'hazards.published.keep.close': 'Təfərrüat',
  'hazards.published.keep.close.all': 'tam',
  'hazards.published.keep.close.far': 'yalnız ümumi görünüş',
  'hazards.published.keep.measuring': 'Bu cihazda saxla',
  'hazards.published.keep.do': 'Bu cihazda saxla ({size})',
  'hazards.published.keep.size': '{n} MB',
  'hazards.published.keep.coming': 'Bu cihazda saxlanır',
  'hazards.published.keep.stop': 'Dayandır',
  'hazards.published.keep.kept': '{size}, saxlanıb: {day}; {date} tarixli {version} versiyası.',
  'hazards.published.keep.old':
    'İndi daha yeni versiya göstərilir; yeni versiyanın bir bölgəsi saxlanan kimi bu silinəcək.',
  'hazards.published.keep.remove': 'Sil',
  'hazards.published.keep.remove.of': '“{name}” bölgəsini bu cihazdan sil',
  'hazards.published.keep.failed.much':
    'Bu bölgə saxlanmaq üçün çox böyükdür: daha kiçiyini və ya daha az təfərrüatı seçin.',
  'hazards.published.keep.failed.full':
    'Saxlanmadı: bu cihazda onun üçün yer qalmayıb. Yer boşaldın və ya daha kiçik bölgə seçin.',
  'hazards.published.keep.failed.forbidden': 'Saxlanmadı: bu brauzer səhifəyə heç nə saxlamağa icazə vermir.',
  'hazards.published.keep.failed.unreachable': 'Saxlanmadı: cavab alınmadı. Bağlantını yoxlayıb yenidən cəhd edin.',
  'hazards.published.keep.failed.whole': 'Saxlanmadı: server faylı hissə-hissə göndərmir.',
  'hazards.published.keep.failed.changed': 'Saxlanmadı: bu vaxt faylı dəyişdirilib. Səhifəni yenidən yükləyin.',
  'hazards.published.keep.failed.corrupt': 'Saxlanmadı: faylı zədələnib.',
} as const;
