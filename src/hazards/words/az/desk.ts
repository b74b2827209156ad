export default {
  'hazards.desk.no-file': 'Fayl artıq əlçatan deyil. Onu yenidən buraxın.',
  'hazards.desk.no-layer': 'Bu qat artıq xəritədə deyil.',
  'hazards.desk.no-system':
    '“{system}” koordinat sistemi burada tanınmır. Başqasını seçin və ya faylı WGS 84 sisteminə çevirin.',
  'hazards.desk.nowhere':
    '{x}, {y} koordinatları seçilmiş sistemdə heç bir yerə düşmür. Yazılışda səhv olub-olmadığını yoxlayın və ya faylı başqa sistemlə yenidən oxuyun.',
  'hazards.desk.no-records':
    '“{name}” qatında heç bir qeyd yoxdur. İxrac zamanı süzgəc qoyulub-qoyulmadığını yoxlayın və yenidən ixrac edin.',
  'hazards.desk.cancelled': 'Oxuma dayandırıldı. Fayldan heç nə saxlanmadı.',
  'hazards.desk.stuck':
    'Bu faylın oxunması yarıda qaldı və dayandırıldı. Digər qatlar olduğu kimi qalır. Faylın bir hissəsi zədəli və ya həddən artıq böyük ola bilər: onu bölün və ya yenidən istəyin.',
  'hazards.desk.lost':
    'Bu brauzer oxumanı dəfələrlə dayandırdı; yaddaşı bu fayla çatmaya bilər. Səhifəni yenidən yükləyin və daha kiçik faylla cəhd edin.',
  'hazards.desk.absent': 'Atlasın fayl oxuyan hissəsi yüklənmədi. Bağlantını yoxlayın və yenidən cəhd edin.',
} as const;
