import type { GuideWords } from './index.ts';

/** The guide for who brings own data, in Azerbaijani. */
export const az: GuideWords = {
  title: 'Təlimat: öz təhlükəli sahələriniz',
  lead: 'Minatəmizləmə mütəxəssisi təhlükəli sahələrin faylını bu atlasın üzərinə buraxıb onları torpağın azad edilməsi işarələri ilə, yoxlanmış və rayonlar üzrə sayılmış görə bilər. Fayl brauzerinizdə oxunur. Ondan heç nə heç yerə göndərilmir, cihazınızdan başqa heç yerdə saxlanmır və dərc edilmiş rəqəmlərlə qarışdırılmır.',
  not: 'Bu, nə tədqiqat, nə təmizləmə sənədi, nə də naviqasiya vasitəsidir. Gördüyünüz faylınızın dedikləridir, nöqsanları ilə birlikdə.',
  minute: 'Bir dəqiqəyə',
  'minute.drop': 'Faylı atlasın istənilən yerinə buraxın və ya başlıqdakı menyunu açıb “{own}” seçin.',
  'minute.answer':
    'Necə başa düşüldüyünə baxın: harada yerləşir, hansı sütun nə deyir, hər status nə deməkdir. Açıq kimi işarələnənlər cavabınızı gözləyir; qalanına bir basış kifayətdir.',
  'minute.counts':
    'Rəqəmlərə baxın: oxundu, çəkilir, kənarda qalır. Oxunanlar həmişə çəkilənlərlə kənarda qalanların cəmidir. Sonra xəritədə göstərin.',
  'minute.look':
    'Sətrin bütün məzmununu görmək üçün xəritədə sahəyə və ya cədvəldə sətrə basın. İdxal hesabatı nöqsanları sətirlər üzrə deyir.',
  sample: 'Nümunə ilə sınayın',
  'sample.body':
    'Nümunə uydurmadır: {where} ortasında, heç kimin işləmədiyi yerdə düzgün formalı sahələr. Hər qeydi bunu deyir. Onda həqiqi faylların nöqsanları var: həndəsəsi olmayan bir qeyd, iki cür oxuna bilən tarix, özünü kəsən sahə, səhv bildirilmiş ölçü.',
  'sample.water': 'gölün',
  'sample.land': 'xəritənin',
  'sample.file': 'Nümunəni yüklə (GeoJSON)',
  formats: 'Nə oxuna bilər',
  'formats.body':
    'GeoJSON, GeoJSON sətirləri, Esri JSON, KML, KMZ, shapefile (zip və ya bütün hissələri birlikdə), GeoPackage, CSV, XLSX, GPX, FlatGeobuf və GeoParquet. Bir fayldakı bir neçə qat adı ilə təklif olunur. Fayldakı başqa serverlərə keçidlər sadalanır və heç vaxt açılmır.',
  'formats.table':
    'CSV və XLSX fayllarında mövqe iki sütunda, bir sütunda, WKT kimi, bir xanada nöqtələr siyahısı kimi və ya hər sətirdə bir təpə kimi yazıla bilər. Dərəcə, dəqiqə və saniyə, UTM və MGRS bütün adi yazılışlarda başa düşülür.',
  place: 'Harada yerləşir',
  'place.body':
    'WGS 84, UTM, Web Mercator, 3° və 6° Qauss-Krüger zonalarında Pulkovo 1942 və 1995 WGS 84 sisteminə çevrilir, çevirmə və dəqiqliyi göstərilir. Hər hansı başqa sistem adı ilə rədd edilir. Fayl heç nə bildirmirsə və ya enliklə uzunluq yerini dəyişibsə, hər ehtimal harada yerləşəcəyi ilə təklif olunur. Sizin razılığınız olmadan heç nə yerini dəyişmir.',
  meaning: 'Nə deməkdir',
  'meaning.body':
    'IMSMA və GICHD-nin minimum məlumat tələblərinin sütunları, digər tanış sütunlar isə adına və qiymətlərinə görə tanınır; hər təklif üç qiymət və nə qədər əmin olduğunu göstərir. Başa düşülməyən qiymət “statusu məlum deyil” olaraq qalır və təhlükəli ola bilən kimi çəkilir. “Expired” təmizlənmiş demək deyil. Eyni sütunlu növbəti fayl bir basış tələb edir.',
  symbols: 'İşarələr',
  'symbols.body':
    'Texniki qeydin (IMAS TNMA 07.11/01) rənglərində təsdiqlənmiş və şübhəli təhlükəli sahələr qeydin qırmızı və kəhrəba rəngindədir. Qeydin digər qiymətləri tapılmadı və bu atlasın özünündür. Azad edilmiş torpaq heç vaxt yaşıl deyil: burada heç nə təhlükəsiz kimi göstərilmir. Hər sahə hər miqyasda görünür: özü kimi, işarə kimi və ya onu sayan rəqəmdə.',
  report: 'İdxal hesabatı',
  'report.body':
    'Hesabat kənarda qalan, düzəldilən və qeyd edilənləri sətirləri ilə sadalayır: GICHD-nin geocheck qaydaları onların adı ilə, bu atlasın öz qaydaları isə ayrıca: qeydlər arasında və təhlükəli sahə ilə azad edilmiş torpaq arasında üst-üstə düşmə, bildirilən və ölçülən sahə, təkrarlar, çatışmayan sütunlar, ölkədən kənar, rayon sərhədi üzərində. CSV və ya JSON kimi saxlayın, yaxud çap edin.',
  close: 'Yaxından',
  'close.body':
    'Öz qatınız göstərilən zaman xəritə 19-cu miqyasa qədər yaxınlaşır. Rayon sərhədləri sxematikdir və orada çəkilmir. Xəritənin yanındakı alətlər mövqeyi onluq dərəcə, dərəcə-dəqiqə-saniyə, UTM və MGRS ilə verir, yazdığınız mövqeyə keçir, məsafə və sahəni ellipsoid üzərində ölçür.',
  on: 'Götürün',
  'on.body':
    'Təmizlənmiş və təsnif edilmiş qeydlər GICHD sahə adları ilə GeoJSON, CSV, KML, GeoPackage və ya FlatGeobuf kimi saxlanıla bilər. Hər faylda lokal olduğu və dərc edilmədiyi yazılır. Qatlar siz silənə qədər cihazınızda qalır; görünüşün keçidi qatın göründüyünü bildirir, lakin onu daşımır.',
  basemap: 'Bu atlası dərc edənlər üçün',
  'basemap.body':
    'Lokal qatların altında öz əsas xəritəniz göstərilə bilər: onu country.json faylında “closeUpTiles” adı ilə, eyni saytdakı ünvanı (miqyas, sütun və sətir üzrə şəkillər və ya şəkillərin PMTiles arxivi), şəklin ölçüsü, ən dərin miqyası və müəlliflik qeydi ilə yazın. Susmaya görə heç biri yoxdur. Yığımın serveriniz üçün yazdığı təhlükəsizlik siyasətini işçi faylı ilə də göndərin.',
};
