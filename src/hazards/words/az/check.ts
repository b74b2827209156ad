/** Yoxlamaların dediyi: qeydin həndəsəsinə nə olub, GICHD-nin və bizim qaydalar nə tapır, nə hesablana bilməyib. */
export default {
  'hazards.check.null': 'Həndəsəsi yoxdur. Koordinatların daxil edildiyini yoxlayın və qeydi yenidən ixrac edin.',
  'hazards.check.empty': 'Həndəsəsi boşdur. Koordinatların daxil edildiyini yoxlayın və qeydi yenidən ixrac edin.',
  'hazards.check.no-position': '“{found}” nöqtənin koordinatları deyil. Qatı yenidən ixrac edin və ya əl ilə düzəldin.',
  'hazards.check.no-number': 'Koordinat ədəd deyil (“{found}”). Onu faylda düzəldin.',
  'hazards.check.out-of-range':
    'Uzunluq {lon}, enlik {lat}: Yer üzündə belə nöqtə yoxdur. Faylın koordinat sistemini göstərin və onu yenidən oxuyun.',
  'hazards.check.few-corners':
    'Konturun cəmi {count, number} fərqli təpə nöqtəsi var; sahə üçün üçü lazımdır. Çatışmayanları əlavə edin.',
  'hazards.check.closed':
    'Başladığı yerdə bitməyən kontur düz xətlə qapadıldı ({count, number}). Təpə nöqtəsinin çatışıb-çatışmadığını yoxlayın.',
  'hazards.check.text-numbers': 'Mətn kimi yazılmış koordinatlar ədəd kimi oxundu ({count, number}).',
  'hazards.check.fourth-values': 'Nöqtələrin dördüncü dəyəri var ({count, number}); ondan istifadə olunmur.',
  'hazards.check.small-holes':
    'Üçdən az təpə nöqtəsi olan boşluqlar nəzərə alınmadı ({count, number}): həmin torpaq sahəyə aid edilir.',
  'hazards.check.small-parts':
    'Təpə nöqtələri çatışmayan hissələr kənarda qaldı ({count, number}); qalanı çəkilib. Nəyinsə çatışıb-çatışmadığını yoxlayın.',
  'hazards.check.stray-holes':
    'Sahədən kənarda və ya başqa boşluğun üzərində olan boşluqlar kəsilmədi ({count, number}): həmin torpaq sahəyə aid edilir. Konturu düzəldin.',
  'hazards.check.collection':
    'Bu, bir neçə obyektin toplusudur. Çəkilib: {kind, select, areas {{drawn, number} sahə} lines {{drawn, number} xətt} other {{drawn, number} nöqtə}}. Çəkilməyib: {rest, number} başqa obyekt, {nulls, number} boş obyekt.',
  'hazards.check.untangled':
    'Kontur özü-özünü kəsir. O, xəttin əhatə etdiyi bütün torpaqla {parts, number} sahə kimi çəkilib: {after, number} m² (yazıldığı kimi: {before, number} m²). Təpə nöqtələrinin ardıcıllığını düzəldin.',
  'hazards.check.crossing':
    'Kontur özü-özünü kəsir və düzəldilə bilmədi (ən çoxu {limit, number} təpə nöqtəsi ilə cəhd edilir). O, yazıldığı kimi çəkilib, sahəsi yanlış ola bilər. Təpə nöqtələrinin ardıcıllığını düzəldin.',
  'hazards.check.too-many-corners':
    'Konturun təpə nöqtələrinin sayı {limit, number} həddini aşır, kəsişmələr yoxlanmadı. O, yazıldığı kimi çəkilib. Onu CİS-də yoxlayın.',

  'hazards.check.invalid.name': 'Xətalı çoxbucaqlı',
  'hazards.check.invalid':
    '{reason, select, crosses {Kontur özü-özünü kəsir} touches {Kontur özü-özünə toxunur} turnsBack {Kontur öz yolu ilə geri qayıdır} holeOutside {Boşluq sahədən kənardadır} holesOverlap {İki boşluq üst-üstə düşür} other {Boşluq sahəni iki yerə bölür}}: enlik {lat}, uzunluq {lon}. Orada təpə nöqtələrinin ardıcıllığını düzəldin.',
  'hazards.check.few-vertices.name': 'Üçdən az təpə nöqtəsi',
  'hazards.check.few-vertices':
    'Çoxbucaqlının {count, number} təpə nöqtəsi var; ən azı üçü lazımdır. Çatışmayanları daxil edin.',
  'hazards.check.duplicate-points.name': 'Çoxbucaqlıda təkrar nöqtələr',
  'hazards.check.duplicate-points':
    '{count, number} nöqtə başqasının koordinatlarını təkrarlayır; birincisi: enlik {lat}, uzunluq {lon}. Artığını silin və ya düzəldin.',
  'hazards.check.long-edge.name': 'Nöqtələr arasında böyük məsafə',
  'hazards.check.long-edge':
    'Tərəfin uzunluğu {metres, number} m-dir, {limit, number} m-dən çox; başlanğıcı: enlik {lat}, uzunluq {lon}. Koordinatda yazı səhvi olub-olmadığını yoxlayın.',
  'hazards.check.duplicate-id.name': 'Təkrar identifikator',
  'hazards.check.duplicate-id':
    'Hər ikisinin identifikatoru eynidir: “{id}”. Birinə başqasını verin və ya artığını silin.',
  'hazards.check.duplicate-shape-id.name': 'Fiqurun təkrar identifikatoru',
  'hazards.check.duplicate-shape-id':
    '“{id}” qeydinin iki fiqurunun identifikatoru eynidir. Birinə başqasını verin və ya artığını silin.',
  'hazards.check.duplicate-point-id.name': 'Nöqtənin təkrar identifikatoru',
  'hazards.check.duplicate-point-id':
    '“{id}” qeydinin iki nöqtəsinin identifikatoru eynidir. Birinə başqasını verin və ya artığını silin.',
  'hazards.check.duplicate-devices.name': 'Təkrar partlayıcı sursat',
  'hazards.check.duplicate-devices':
    '“{id}” qeydində eyni partlayıcı sursat iki dəfə göstərilib (kateqoriya, alt kateqoriya, model, say). İki dəfə daxil edilibsə, birini silin.',
  'hazards.check.duplicate-polygons.name': 'Qeyddə təkrar çoxbucaqlılar',
  'hazards.check.duplicate-polygons':
    'Qeyddə eyni çoxbucaqlı bir neçə dəfə var (artığı: {count, number}). Artığını silin.',
  'hazards.check.overlap-within.name': 'Qeydin daxilində üst-üstə düşmə',
  'hazards.check.overlap-within':
    'Qeydin {polygons, number} çoxbucaqlısı əhatə etdikləri sahənin {percent, number}%-i qədər üst-üstə düşür ({limit, number}%-dən çox). Hansının düzgün olduğunu yoxlayın.',

  'hazards.check.same-id.name': 'Fərqli obyektlərdə eyni identifikator',
  'hazards.check.same-id':
    'Hər ikisinin identifikatoru eynidir: “{id}”, lakin növləri fərqlidir. Onların bir-birinə aid olduğunu yoxlayın və ya birinə başqa identifikator verin.',
  'hazards.check.duplicate-shape.name': 'Eyni kontur iki dəfə',
  'hazards.check.duplicate-shape':
    'Hər ikisinin konturu eynidir. Cəmlərdə iki dəfə sayılır. İki dəfə daxil edilibsə, birini silin.',
  'hazards.check.overlap.name': 'Sahələr üst-üstə düşür',
  'hazards.check.overlap':
    'Ortaq hissə {m2, number} m²-dir, kiçik sahənin {percent, number}%-i. Cəmlərdə bu torpaq hər birində sayılır. Hansı konturun düzgün olduğunu yoxlayın.',
  'hazards.check.overlap-released.name': 'Həm təhlükəli, həm istifadəyə qaytarılmış torpaq',
  'hazards.check.overlap-released':
    '{m2, number} m² bir qeyddə təhlükəli, digərində istifadəyə qaytarılmış göstərilib (kiçik sahənin {percent, number}%-i). Qeydlər uzlaşdırılanadək bu torpağı təhlükəli sayın.',
  'hazards.check.declared-area.name': 'Bəyan edilmiş sahə ölçüləndən fərqlidir',
  'hazards.check.declared-area':
    'Bəyan edilib: {declared, number} m²; konturun ellipsoid üzərində sahəsi {measured, number} m²-dir, fərq {percent, number}% (yol verilən: {tolerance, number}%). Ədədin və ya konturun köhnə olub-olmadığını yoxlayın.',
  'hazards.check.declared-unit.name': 'Bəyan edilmiş sahə başqa vahiddədir',
  'hazards.check.declared-unit':
    'Bəyan edilib: {declared, number} m²; konturun sahəsi {measured, number} m²-dir. {times, number} dəfə artırılsa və ya azaldılsa, düz gəlir: ədəd, görünür, başqa vahiddədir.',
  'hazards.check.no-id.name': 'İdentifikator yoxdur',
  'hazards.check.no-id':
    '{count, plural, =1 {İdentifikatoru yoxdur, ona istinad etmək olmur.} other {{count, number} qeydin heç birinin identifikatoru yoxdur, onlara istinad etmək olmur.}} Daxil edin.',
  'hazards.check.no-class.name': 'SHA və ya CHA göstərilməyib',
  'hazards.check.no-class':
    '{count, plural, =1 {Sahənin} other {{count, number} təhlükəli sahənin heç birinin}} ehtimal edilən (SHA), yoxsa təsdiqlənmiş (CHA) olduğu göstərilməyib; GICHD-nin minimum məlumat tələblərinə görə bu göstərilməlidir. Daxil edin.',
  'hazards.check.no-progress.name': 'İşin gedişi göstərilməyib',
  'hazards.check.no-progress':
    '{count, plural, =1 {Sahənin} other {{count, number} təhlükəli sahənin heç birinin}} açıq, bağlı, yoxsa təhvil verilmiş olduğu göstərilməyib; GICHD-nin minimum məlumat tələblərinə görə bu göstərilməlidir. Daxil edin.',
  'hazards.check.no-type.name': 'Partlayıcı sursatın kateqoriyası yoxdur',
  'hazards.check.no-type':
    '{count, plural, =1 {Hansı} other {{count, number} qeydin heç birində hansı}} partlayıcı sursatdan söhbət getdiyi göstərilməyib; GICHD-nin minimum məlumat tələblərinə görə bu göstərilməlidir. Kateqoriyasını daxil edin.',
  'hazards.check.no-perimeter.name': 'Perimetr yoxdur',
  'hazards.check.no-perimeter':
    '{count, plural, =1 {Sahə nöqtə və ya xətt kimi çəkilib} other {{count, number} sahənin hamısı nöqtə və ya xətt kimi çəkilib}}: GICHD-nin minimum məlumat tələblərindəki perimetr yoxdur. Təhlükənin haraya qədər uzandığı məlum deyil. Perimetri daxil edin.',
  'hazards.check.no-date.name': 'Tarix yoxdur',
  'hazards.check.no-date':
    '{count, plural, =1 {Tarixi yoxdur} other {{count, number} qeydin heç birinin tarixi yoxdur}}; GICHD-nin minimum məlumat tələblərinə görə bu göstərilməlidir. Daxil edin.',
  'hazards.check.undated.name': 'Tarixsiz sahə',
  'hazards.check.undated':
    '{count, plural, =1 {Tarixi yoxdur} other {{count, number} sahənin heç birinin tarixi yoxdur}}: məlumatın nə qədər köhnə olduğu bilinmir. Nə vaxt verildiyini daxil edin.',
  'hazards.check.future.name': 'Gələcək tarix',
  'hazards.check.future': 'Göstərilən tarix ({date}) hələ gəlməyib. Onu düzəldin.',
  'hazards.check.outside.name': 'Ölkədən kənarda',
  'hazards.check.outside':
    'Bütün rayonlardan kənardadır. Koordinatlarını yoxlayın: enliklə uzunluğun yeri dəyişik və ya koordinat sistemi başqa ola bilər.',
  'hazards.check.outside-unsure.name': 'Ölkənin sərhədində',
  'hazards.check.outside-unsure':
    'Burada çəkilmiş sərhəddən bir az kənardadır; sərhəd yalnız ±{km, number} km dəqiqliklə məlumdur. Rayonunu mənbədən götürün.',
  'hazards.check.on-line.name': 'Rayon sərhədində',
  'hazards.check.on-line':
    'Sahədən rayon sərhədi keçir: {districts}{outside, plural, =0 {} other {, habelə bütün rayonlardan kənar torpaq}}. Rayon dəqiq deyil: sərhədlər yalnız ±{km, number} km dəqiqliklə məlumdur. Rayonunu mənbədən götürün.',

  'hazards.check.uncomputed.corners': 'birlikdə 20.000-dən çox təpə nöqtəsi var. Onları CİS-də müqayisə edin.',
  'hazards.check.uncomputed.polygons': '1.000-dən çox çoxbucaqlısı var. Onları CİS-də müqayisə edin.',
  'hazards.check.uncomputed.pairs':
    'bu sətirdən başlayaraq heç nə müqayisə olunmadı: bir-birinə yaxın iki milyon sahə cütü var. Faylı bölün.',
  'hazards.check.uncomputed.stuck': 'hesablama bitmirdi və dayandırıldı. Onları CİS-də müqayisə edin.',
  'hazards.check.uncomputed.failed': 'hesablama alınmadı. Onları CİS-də müqayisə edin.',

  'hazards.check.sums': 'Cəmlər qeydlərdən olduğu kimi hesablanır: iki sahənin örtdüyü torpaq hər birində sayılır.',
};
