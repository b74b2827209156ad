import type { AboutWords } from './index.ts';

/** The page about the atlas, in Azerbaijani. */
export const az: AboutWords = {
  what: 'Bu nədir',
  'what.body':
    'Bu atlas {inCountry} minalar, digər partlayıcı sursatlar və təmizlənmiş torpaqlar barədə açıq məlumatları toplayır və rayonlar üzrə göstərir: hər göstəricini kimin bildirdiyi, kimin və nə vaxt dərc etdiyi, hansı əraziyə aid olduğu verilir. O, üç suala cavab verir: rayonun nə qədər təhlükəli olduğu bildirilir, bunu kim bildirir və nə vaxtdan.',
  not: 'Bu nə deyil',
  'not.source': 'Zəng nömrələrinin mənbəyi: ',
  'rule.thresholds':
    'Hədlər: həlak olduğu və ya yaralandığı bildirilən {threshold} nəfər; {since} tarixindən olan məlumatlar nəzərə alınır.',
  read: 'Göstəricilər necə oxunur və yoxlanılır',
  'read.body':
    'Hər göstərici bir sənəddəki bir məlumatdır: nəyin sayıldığı, dərc olunmuş rəqəm, dövr, ərazi, kimin bildirdiyi və kimin dərc etdiyi. Heç nə təxmin edilmir, rayonlar arasında bölünmür və əlavə olunmur. Atlasın özünün hesabladığı hər şey hesablanmış kimi qeyd olunur və hansı göstəricilərdən alındığı göstərilir.',
  'read.counts':
    'Sənədlər: {documents}. Göstəricilər: {figures}. Təkrar, müstəqil yoxlamada təsdiqlənib və ya düzəldilib: {checked}. Şübhəli kimi qeyd olunub: {doubtful}. Mənbədə yenidən tapılmayıb: {lost}. Hələlik bir dəfə oxunub: {once}.',
  'read.joint':
    'Bir neçə rayon üzrə birgə və bölünməyən göstəricilər: {joint}. Ən azı bir başqa göstərici ilə uzlaşmayan və onunla yanaşı verilən göstəricilər: {contradicted}.',
  'read.authority': 'Qurumun bildirdiyi həmin qurumun bəyanatı kimi verilir. Atlas heç bir tərəfi tutmur.',
  missing: 'Nə çatışmır',
  'missing.unreported':
    'Heç bir göstəricidə adı çəkilməyən rayon və şəhərlər: {unreported} (cəmi {all}). Bu, həmin ərazilərin təhlükəsiz olması demək deyil.',
  'missing.press': 'Mətbuat xəbərləri seçmədir: dərc olunmayan və ya tapılmayan məlumat burada yoxdur.',
  'missing.searched': 'Axtarılıb, tapılmayıb: {searched}. Hər biri öz rayonunun səhifəsində göstərilir.',
  'missing.undrawn': 'Sərhədi xəritədə hələ olmayan rayonlar: {undrawn}.',
  'missing.area': 'Rəsmi sahəsi məlum olan rayon və şəhərlər: {measured} (cəmi {all}).',
  licences: 'Lisenziyalar',
  'licences.code': 'Kod və qeydlər: MIT lisenziyası.',
  cite: 'Necə istinad etməli',
  'cite.day': 'baxdığınız gün',
  'cite.link': 'görünüşün ünvanı',
  'cite.body': 'Hər görünüşün öz istinadı “Yüklə” bölməsindədir. Bütövlükdə atlas:',
  versions: 'Dərc olunmuş versiyalar',
  'versions.body':
    'Hər keçid yaradıldığı versiyanı göstərə bilər; atlas o vaxtdan bəri nəyin dəyişdiyini bildirir və həmin versiyanı göstərə bilir.',
  mistake: 'Səhv barədə bildirin',
  'mistake.danger': 'Şübhəli əşya tapmısınızsa, yazmayın, zəng edin: {contacts}.',
  'mistake.to': 'Ünvan:',
  'mistake.how':
    'Göstəricinin keçidini (onu açın və “Göstəriciyə keçid” seçin), nəyin səhv olduğunu və düzgün məlumatın mənbəyini yazın.',
  'mistake.nobody': 'Atlasın bu nüsxəsini dərc edən səhvlər üçün ünvan göstərməyib. Keçidi tapdığınız yerdən soruşun.',
};
