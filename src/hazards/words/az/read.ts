export default {
  'hazards.read.broken': '“{name}” faylı zədələnib: əvvəli düzgündür, davamı oxunmur. Onu yenidən istəyin.',
  'hazards.read.cut': 'Fayl burada kəsilir. Ardı faylda yoxdur: faylı yenidən istəyin.',
  'hazards.read.empty': 'Fayl boşdur. Onu yenidən ixrac edin.',
  'hazards.read.gone': '“{name}” qatının faylı artıq yoxdur. Onu yenidən bura buraxın.',
  'hazards.read.html':
    'Bu, faylın yerinə saxlanmış veb-səhifədir, bəlkə də giriş səhifəsidir. Orada hesabınıza daxil olun və faylı yenidən ixrac edin.',
  'hazards.read.large':
    'Faylın həcmi {size} MB-dır; bu növ fayllar {limit} MB-a qədər oxunur. Onu bölün və ya daha az məlumat ixrac edin.',
  'hazards.read.office': 'Bu, ofis sənədidir, amma Excel iş kitabı deyil. Onu .xlsx və ya .csv kimi saxlayın.',
  'hazards.read.member':
    'Qeyddə “{name}” var: bu formatda belə hissə yoxdur və o oxunmayıb; orada başqa qeyd itmiş ola bilər. Mənbə ilə tutuşdurun.',
  'hazards.read.twice': 'Bu qeyddə nəsə iki dəfə yazılıb: ola bilər ki, iki qeyd birləşib. Mənbə ilə tutuşdurun.',
  'hazards.read.unknown':
    '“{name}” burada oxunan növlərdən deyil. Qatı GeoPackage, GeoJSON, shapefile, KML, CSV və ya XLSX kimi ixrac edin.',
  'hazards.read.xls': 'Bu, köhnə formatlı Excel iş kitabıdır (.xls). Onu .xlsx və ya .csv kimi saxlayın.',
  'hazards.read.xml': 'Bu, XML-dir, amma nə KML, nə də GPX-dir. Qatı KML, GeoPackage və ya GeoJSON kimi ixrac edin.',
  'hazards.read.xml.broken':
    'Fayl düzgün XML deyil. Oxuna bilən oxundu; bəzi qeydlər çatışmaya bilər. Onu yenidən ixrac edin.',
  'hazards.read.json.error':
    'Server məlumatın yerinə xəta qaytarıb; ola bilsin, hesaba giriş tələb edir. Orada hesabınıza daxil olun və qatı yenidən ixrac edin.',
  'hazards.read.foreign.archive':
    '“{name}” burada açılmayan növ arxivdir. Onu açıb içindəkiləri buraxın və ya zip kimi sıxın.',
  'hazards.read.foreign.project':
    '“{name}” qatların necə çəkildiyini saxlayır, qeydləri yox. Qatın özünü GeoPackage, GeoJSON və ya shapefile kimi ixrac edin.',
  'hazards.read.foreign.page': '“{name}” şəkil və ya sənəddir, qeydləri yoxdur. Onun hazırlandığı məlumatı istəyin.',
  'hazards.read.foreign.layer':
    '“{name}” burada oxunmayan növdəndir. Onu yaradan proqramda və ya QGIS-də açın və qatı GeoPackage, GeoJSON və ya shapefile kimi ixrac edin.',

  'hazards.read.zip.damaged':
    '“{name}” zədələnib: açılan məlumat sıxılmış məlumata uyğun gəlmir. Arxivi yenidən istəyin.',
  'hazards.read.zip.directory': 'Arxiv zədələnib: fayllarının siyahısı yoxdur və ya səhvdir. Onu yenidən istəyin.',
  'hazards.read.zip.entries':
    'Arxivdəki faylların sayı {limit, number} həddini aşır. Arxivi açın və yalnız lazım olanları bura buraxın.',
  'hazards.read.zip.large':
    'Arxiv açıldıqda {limit, number} MB-dan çox yer tutur. Onu açın və yalnız lazım olan faylları bura buraxın.',
  'hazards.read.zip.lies': '“{name}” açılanda arxivdə göstəriləndən böyükdür. Davamı oxunmadı. Arxivi yenidən istəyin.',
  'hazards.read.zip.locked': '“{name}” parolla qorunur. Əvvəlcə onu açın.',
  'hazards.read.zip.method': '“{name}” burada oxunmayan üsulla sıxılıb ({method}). Onu adi zip kimi yenidən sıxın.',
  'hazards.read.zip.nested': 'Arxivin içindəki arxivin içində olan arxiv açılmır. Əvvəlcə onu açın.',

  'hazards.read.columns':
    'Cədvəldə {count, number} sütun var; ən çoxu {limit, number} sütun oxunur. Lazım olmayanları silin.',
  'hazards.read.columns.cut': 'Yalnız ilk {limit, number} atribut saxlanıldı.',
  'hazards.read.text.cut': 'Mətn {limit, number} işarədən sonra kəsildi.',
  'hazards.read.table.empty': 'Faylda cədvəl yoxdur. Onu başlıq sətri və qeydlərlə ixrac edin.',
  'hazards.read.table.wide':
    'Sətirdə {columns, number} sütuna {cells, number} xana düşür; artıq xanalar saxlanılmadı. Sətri faylda yoxlayın.',
  'hazards.read.csv.quote':
    '{line} nömrəli sətirdə dırnaq bağlanmayıb. Həmin sətir kənarda qaldı, sonrakılar oxundu. Onu faylda düzəldin.',
  'hazards.read.csv.astray':
    'Sətirlərdə ({from}–{to}) dırnaqlar səhv qoyulub. Onları ayırmaq olmadı, kənarda qaldılar. Faylda düzəldin.',
  'hazards.read.xlsx.error': '“{column}” sütununun xanasında Excel xətası var ({error}); xana boş sayılır.',

  'hazards.read.feature.large':
    'Burada başlayan hissə {limit, number} MB-dan böyükdür: ya çox iri bir fiqurdur, ya da çatışmayan mötərizə sonrakı qeydləri gizlədir. Qatı yenidən ixrac edin.',
  'hazards.read.json.broken': 'Burada yazılan JSON deyil. Qatı yenidən ixrac edin.',
  'hazards.read.json.deep': 'Burada iç-içə yazılış {limit, number} səviyyədən dərindir. Qatı yenidən ixrac edin.',
  'hazards.read.json.keyed':
    'Bu, JSON-dur, amma içində burada tanınan sahələr siyahısı yoxdur: açarları {keys} olan obyektdir. Qatı GeoJSON kimi ixrac edin.',
  'hazards.read.json.nan': 'JSON-da olmayan dəyərlər (NaN, Infinity) boş sayıldı.',
  'hazards.read.json.topology': 'Bu, TopoJSON-dur. Onu GeoJSON kimi saxlayın.',
  'hazards.read.geojson.bare': 'Atributsuz fiqur.',
  'hazards.read.geojson.feature': 'Burada yazılan xəritə obyekti deyil.',
  'hazards.read.geojson.features': 'Faylda obyektlərin siyahısı yoxdur. Qatı yenidən ixrac edin.',
  'hazards.read.part': 'Server yalnız ilk obyektləri verib: qalanı faylda yoxdur. Qatı bütöv ixrac edin.',
  'hazards.read.rings':
    'Konturlar tərs istiqamətdə çəkilib: başqasının içindəkilər onun boşluğu sayıldı. Sahəni yoxlayın.',
  'hazards.read.esri.curves': 'Fiqurda burada çəkilməyən əyrilər var. Onu əyriləri sınıq xətlərə çevirərək ixrac edin.',
  'hazards.read.esri.feature': 'Burada yazılan ArcGIS obyekti deyil.',
  'hazards.read.geometry.arcs': 'Konturun qövsləri qısa düz xətlərlə çəkilir.',

  'hazards.read.geometry.none': 'Qeydin fiquru yoxdur.',
  'hazards.read.geometry.empty': 'Fiqur boşdur.',
  'hazards.read.geometry.large':
    'Fiqurun təpə nöqtələrinin sayı {limit, number} həddini aşır. Onu bölün və yenidən ixrac edin.',
  'hazards.read.geometry.member': 'Fiquru olmayan hissələr kənarda qaldı.',
  'hazards.read.geometry.part': 'Fiqurun boş hissələri kənarda qaldı.',
  'hazards.read.geometry.type':
    '{type} növlü fiqurlar burada çəkilmir. Qatı adi nöqtə, xətt və ya çoxbucaqlılarla ixrac edin.',
  'hazards.read.position.broken':
    'Fiqurun bir təpə nöqtəsinin koordinatları oxunmur: {position}. Onsuz kontur başqa torpağı əhatə edərdi. Faylda düzəldin.',
  'hazards.read.position.missing': 'Koordinatlar yoxdur: “{column}” sütunu boşdur. Onları faylda daxil edin.',
  'hazards.read.position.text': 'Mətn kimi yazılmış koordinatlar ədəd kimi oxundu.',
  'hazards.read.position.unread':
    '“{text}” burada tanınan yazılışların (dərəcə, UTM, MGRS) heç birində koordinat deyil. Faylda düzəldin.',
  'hazards.read.wkb.broken': 'Fiqur zədələnib: orada bildirildiyindən az məlumat var. Qatı yenidən ixrac edin.',
  'hazards.read.wkt.broken': '“{text}” WKT deyil. Faylda düzəldin.',
  'hazards.read.cell.broken': '“{text}” koordinatların siyahısı deyil. Faylda düzəldin.',
  'hazards.read.cell.one': '{count, plural, other {# nöqtə}} eyni yerdədir: bir nöqtə kimi çəkildi.',
  'hazards.read.vertices.again':
    'GICHD-nin geocheck qaydası ilə (“Nöqtənin təkrar identifikatoru”): {count, plural, other {# təpə nöqtəsinin}} identifikatoru eyni sahənin başqa təpə nöqtəsininkidir.',
  'hazards.read.across.broken':
    'Bu sütunlardakı təpə nöqtələri oxunmur: {columns}. Onlarsız kontur başqa torpağı əhatə edərdi. Faylda düzəldin.',
  'hazards.read.across.line':
    'İki nöqtə arasında düz xətt kimi çəkildi: xəttin arada necə getdiyi faylda göstərilməyib.',
  'hazards.read.vertices.beside':
    'Sahənin yanındakı {count, plural, other {# nöqtə}} (reper və ya istinad nöqtəsi) təpə nöqtəsi sayılmadı.',
  'hazards.read.vertices.broken':
    'Bu sətirlərdəki koordinatlar oxunmur: {rows}. Onlarsız kontur başqa torpağı əhatə edərdi. Faylda düzəldin.',
  'hazards.read.vertices.group':
    'Sətirdə təpə nöqtəsinin hansı sahəyə aid olduğu göstərilməyib. Onu faylda daxil edin.',
  'hazards.read.vertices.one': 'Yalnız bir təpə nöqtəsi var: nöqtə kimi çəkildi.',
  'hazards.read.vertices.order':
    'Bir neçə təpə nöqtəsinin sıra nömrəsi eynidir; onlar sətirlərin sırası ilə götürüldü. Konturu yoxlayın.',

  'hazards.read.kml.address':
    'Yerin yalnız ünvanı var (“{address}”), koordinatları yoxdur. Ünvanlar axtarılmır: koordinatları daxil edin.',
  'hazards.read.kml.blanks': 'Koordinatın ədədləri arasındakı boşluqlar nəzərə alınmadı.',
  'hazards.read.kml.commas':
    'Koordinatlar, görünür, onluq vergüllə yazılıb, onları birmənalı oxumaq olmur; onluq nöqtə ilə yazın: {text}',
  'hazards.read.kml.coordinates': 'Bu koordinatlar oxunmur; onları faylda düzəldin: {text}',
  'hazards.read.kml.height': 'Ədəd olmayan hündürlük nəzərə alınmadı.',
  'hazards.read.kml.joined':
    'Koordinatlar vergüllə birləşdirilib, onları birmənalı ayırmaq olmur; aralarında boşluq qoyun: {text}',
  'hazards.read.kml.outside':
    'Fayl “{href}” ünvanına istinad edir, o isə fayllar arasında yoxdur. Heç nə yüklənmir; lazımdırsa, onu da bura buraxın.',
  'hazards.read.kml.run': 'Vergüllə birləşdirilmiş koordinatlar ayrıldı.',
  'hazards.read.kml.table': 'Təsvirdəki cədvəl atributlar kimi oxundu.',
  'hazards.read.gpx.segments': 'Trekin iki nöqtədən az olan {count, plural, other {# hissəsi}} kənarda qaldı.',

  'hazards.read.shapefile.attributes':
    'Cədvəldə (.dbf) bu fiqur üçün sətir yoxdur. Eyni ixracın .shp və .dbf fayllarını istəyin.',
  'hazards.read.shapefile.broken': 'Fiqurlar faylı (.shp) zədələnib və ya natamamdır. Faylı yenidən istəyin.',
  'hazards.read.shapefile.deleted':
    'Qeyd cədvəldə silinmiş kimi işarələnib. O hələ də lazımdırsa, orada bərpa edin və qatı yenidən ixrac edin.',
  'hazards.read.shapefile.lone':
    'Fiqursuz cədvəl: “{name}” faylı yoxdur. Shapefile faylının bütün hissələrini birlikdə və ya zip-ini buraxın.',
  'hazards.read.shapefile.record':
    'Fiqur zədələnib: qeydində bildirildiyindən az məlumat var. Qatı yenidən ixrac edin.',

  'hazards.read.geopackage.none':
    'Faylda GeoPackage qaydasında fiqurları olan qat yoxdur. Qatı GeoPackage və ya GeoJSON, cədvəli isə CSV kimi ixrac edin.',
  'hazards.read.geopackage.broken':
    'GeoPackage zədələnib və ya proqramda açıq ikən kopyalanıb. Həmin proqramı bağlayın və yenidən kopyalayın.',
  'hazards.read.geopackage.log':
    'Bu faylda hələ GeoPackage faylına keçməmiş dəyişikliklər var, onlar oxunmur. Onu açıq saxlayan proqramı bağlayın və GeoPackage faylını yenidən buraxın.',
  'hazards.read.geopackage.header': 'Fiqur GeoPackage qaydası ilə yazılmayıb. Qatı yenidən ixrac edin.',
  'hazards.read.geopackage.view': '“{name}” qatı cədvəl deyil, sorğudur. Onu ayrıca qat kimi ixrac edin.',
  'hazards.read.geopackage.sqlite':
    'GeoPackage faylını açmaq üçün lazım olan hissə bu saytdan yüklənmədi. Bağlantını yoxlayıb yenidən cəhd edin.',

  'hazards.read.flatgeobuf.broken': 'FlatGeobuf faylı zədələnib. Onu yenidən istəyin.',
  'hazards.read.flatgeobuf.feature': 'Qeyd zədələnib: orada bildirildiyindən az məlumat var. Qatı yenidən ixrac edin.',

  'hazards.read.geoparquet.broken': 'Parquet faylı zədələnib. Onu yenidən istəyin.',
  'hazards.read.geoparquet.codec':
    'Fayl burada oxunmayan üsulla sıxılıb ({codec}). Onu Snappy, Zstandard və ya Gzip ilə saxlayın.',
  'hazards.read.geoparquet.geometry': 'Parquet faylında fiqur sütunu yoxdur. Onu GeoParquet və ya CSV kimi ixrac edin.',
} as const;
