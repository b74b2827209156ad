import type { GuideWords } from './index.ts';

/** The guide for who brings own data, in Azerbaijani. */
export const az: GuideWords = {
  title: 'Təlimat: öz təhlükəli sahələriniz',
  lead: 'Minatəmizləmə mütəxəssisi təhlükəli sahələrin faylını bu atlasın üzərinə buraxıb onları torpağın istifadəyə qaytarılması işarələri ilə, yoxlanmış və rayonlar üzrə sayılmış görə bilər. Fayl brauzerinizdə oxunur. Ondan heç nə heç yerə göndərilmir, cihazınızdan başqa heç yerdə saxlanmır və dərc edilmiş göstəricilərlə qarışdırılmır.',
  not: 'Bu, nə ərazi tədqiqatı, nə təmizləmə sənədi, nə də naviqasiya vasitəsidir. Gördükləriniz faylınızda yazılanlardır, nöqsanları ilə birlikdə.',
  minute: 'Bir dəqiqəyə',
  'minute.drop': 'Faylı atlasın istənilən yerinə buraxın və ya başlıqdakı menyunu açıb “{own}” seçin.',
  'minute.answer':
    'Faylın necə başa düşüldüyünə baxın: harada yerləşir, hər sütun nəyi bildirir, hər status nə deməkdir. Açıq kimi işarələnənlər cavabınızı gözləyir; qalanına bir basış kifayətdir.',
  'minute.counts':
    'Rəqəmlərə baxın: oxundu, çəkilir, kənarda qalır. Oxunanlar həmişə çəkilənlərlə kənarda qalanların cəmidir. Sonra xəritədə göstərin.',
  'minute.look':
    'Sətrin bütün məzmununu görmək üçün xəritədə sahəyə və ya cədvəldə sətrə basın. İdxal hesabatı nöqsanları sətirlər üzrə göstərir.',
  sample: 'Nümunə ilə sınayın',
  'sample.body':
    'Nümunə uydurmadır: {where} ortasında, heç kimin işləmədiyi yerdə düzgün formalı sahələr. Hər qeyddə bu yazılıb. Onda həqiqi faylların nöqsanları var: həndəsəsi olmayan qeyd, iki cür oxuna bilən tarix, konturu özünü kəsən sahə, ölçüsü səhv bəyan edilmiş sahə.',
  'sample.water': 'gölün',
  'sample.land': 'xəritənin',
  'sample.file': 'Nümunəni yüklə (GeoJSON)',
  formats: 'Nə oxuna bilər',
  'formats.body':
    'GeoJSON, GeoJSON sətirləri, Esri JSON, KML, KMZ, shapefile (zip və ya bütün hissələri birlikdə), GeoPackage, CSV, XLSX, KoBoToolbox və ya ODK-dan JSON, GPX, FlatGeobuf və GeoParquet. Bir fayldakı bir neçə qat adları ilə təklif olunur. Fayldakı başqa serverlərə keçidlər sadalanır və heç vaxt açılmır.',
  'formats.table':
    'CSV və XLSX fayllarında koordinatlar iki sütunda, bir sütunda, WKT kimi, bir xanada nöqtələr siyahısı kimi, hər sətirdə bir təpə nöqtəsi kimi və ya hər təpə nöqtəsi öz sütunlarında yazıla bilər. Dərəcə, dəqiqə və saniyə, UTM və MGRS bütün adi yazılışlarda başa düşülür.',
  place: 'Harada yerləşir',
  'place.body':
    'WGS 84, UTM, Web Mercator, 3° və 6° Qauss-Krüger zonalarında Pulkovo 1942 və 1995 WGS 84 sisteminə çevrilir, çevirmə və dəqiqliyi göstərilir. Hər hansı başqa sistem adı göstərilməklə rədd edilir. Fayl heç nə bildirmirsə və ya enliklə uzunluğun yeri, görünür, dəyişikdirsə, hər ehtimal harada yerləşəcəyi ilə təklif olunur. Sizin razılığınız olmadan heç nə yerini dəyişmir.',
  meaning: 'Nə deməkdir',
  'meaning.body':
    'IMSMA və GICHD-nin minimum məlumat tələblərinin sütunları, digər tanış sütunlar isə adına və dəyərlərinə görə tanınır; hər təklifdə üç dəyər və təklifin nə qədər etibarlı olduğu göstərilir. Başa düşülməyən dəyər “statusu məlum deyil” olaraq qalır və təhlükəli ola bilən sahə kimi çəkilir. “Expired” təmizlənmiş demək deyil. Eyni sütunlu növbəti fayl üçün bir basış kifayətdir.',
  symbols: 'Şərti işarələr',
  'symbols.body':
    'Texniki qeydin (IMAS TNMA 07.11/01) rənglərində təsdiqlənmiş və ehtimal edilən təhlükəli sahələr qeydin qırmızı və kəhrəba rəngindədir. Qeydin digər dəyərləri tapılmadı, onları bu atlas özü seçib. İstifadəyə qaytarılmış torpaq heç vaxt yaşıl deyil: burada heç nə təhlükəsiz kimi göstərilmir. Hər sahə hər miqyasda görünür: özü kimi, işarə kimi və ya onu sayan rəqəmdə.',
  report: 'İdxal hesabatı',
  'report.body':
    'Hesabat kənarda qalan, düzəldilən və irad bildirilənləri sətirləri ilə sadalayır: GICHD-nin geocheck qaydaları onların adı ilə, bu atlasın öz qaydaları isə ayrıca: qeydlər arasında və təhlükəli sahə ilə istifadəyə qaytarılmış torpaq arasında üst-üstə düşmə, bəyan edilmiş və ölçülmüş sahə, təkrarlar, çatışmayan məlumatlar, ölkədən kənar, rayon sərhədi üzərində. CSV və ya JSON kimi saxlayın, yaxud çap edin.',
  close: 'Yaxından',
  'close.body':
    'Öz qatınız göstərilən zaman xəritə 19-cu miqyasa qədər yaxınlaşır. Rayon sərhədləri sxematikdir və orada çəkilmir. Xəritənin yanındakı alətlər koordinatları onluq dərəcə, dərəcə-dəqiqə-saniyə, UTM və MGRS ilə verir, yazdığınız koordinatlara keçir, məsafə və sahəni ellipsoid üzərində ölçür.',
  on: 'Qeydləri yüklə',
  'on.body':
    'Düzəldilmiş və təsnif edilmiş qeydlər GICHD sütun adları ilə GeoJSON, CSV, KML, GeoPackage və ya FlatGeobuf kimi saxlanıla bilər. Hər faylda məlumatların lokal olduğu və dərc edilmədiyi yazılır. Qatlar siz silənə qədər cihazınızda qalır. Görünüşün keçidi qatın göründüyünü bildirir; nə qatın özü, nə də xəritənin onu göstərmək üçün keçdiyi yer keçiddə olur, xəritəni özünüz apardığınız yer isə olur.',
  basemap: 'Bu atlası dərc edənlər üçün',
  'basemap.body':
    'Lokal qatların altında öz əsas xəritəniz göstərilə bilər: onu country.json faylında “closeUpTiles” adı ilə, eyni saytdakı ünvanı (miqyas, sütun və sətir üzrə şəkillər və ya şəkillərin PMTiles arxivi), şəklin ölçüsü, ən dərin miqyası və müəlliflik qeydi ilə yazın. İlkin halda əsas xəritə yoxdur. Qurulma zamanı serveriniz üçün yazılan təhlükəsizlik siyasətini işçi axının (worker) faylı ilə də göndərin. Bütün ölkənin sahələrinin hamı üçün necə dərc edildiyi (fayldan sayta qədər beş əmr) README faylının “A country’s hazardous areas” bölməsində yazılıb.',
};
