export default {
  'hazards.recognise.schema.imsma-ng': 'IMSMA NG',
  'hazards.recognise.schema.imsma-excel': 'IMSMA, Excel hesabatı',
  'hazards.recognise.schema.imsma-core': 'IMSMA Core (Survey123)',
  'hazards.recognise.schema.arcgis-short': 'adları qısaldılmış ArcGIS shapefile',
  'hazards.recognise.schema.osm': 'OpenStreetMap',
  'hazards.recognise.by.both': 'adına və dəyərlərinə görə',
  'hazards.recognise.by.name': 'yalnız adına görə',
  'hazards.recognise.by.values': 'yalnız dəyərlərinə görə',
  'hazards.recognise.by.hxl': 'HXL teqinə görə',
  'hazards.recognise.by.terms': 'minatəmizləmə terminlərinə görə',
  'hazards.recognise.by.damaged': 'hərfləri itmiş sözün qalanına görə',
  'hazards.recognise.by.nothing': 'tanınmır: mənasını göstərin',
  'hazards.recognise.nothing': '“{column}” sütununda “{value}” yazılıb: boş sayılır.',
  'hazards.recognise.status.unknown':
    '“{value}” statusunun mənası göstərilməyib: naməlum sayılır və təhlükəli ola bilən sahə kimi çəkilir.',
  'hazards.recognise.status.missing': 'Status göstərilməyib: naməlum sayılır və təhlükəli ola bilən sahə kimi çəkilir.',
  'hazards.recognise.date.unread': '“{value}” tarixi oxunmur: tarix göstərilmir. Onu il-ay-gün kimi yazın.',
  'hazards.recognise.date.ambiguous':
    '“{value}” tarixində gün və ay yerlərini dəyişə bilər: tarix göstərilmir. Onu il-ay-gün kimi yazın.',
  'hazards.recognise.area.unread':
    'Bəyan edilmiş “{value}” sahəsi oxunmur və ya vahidi məlum deyil: müqayisə edilmir. Faylda düzəldin.',
};
