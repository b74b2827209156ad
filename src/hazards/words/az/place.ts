export default {
  'hazards.place.system.degrees': '{datum}, dərəcə ilə',
  'hazards.place.system.mercator': 'Web Mercator',
  'hazards.place.system.utm': '{datum} / UTM, zona {zone}{half}',
  'hazards.place.system.zone': '{datum} / Qauss-Krüger, {width}° zona {zone} (mərkəzi meridian {meridian}°)',
  'hazards.place.system.meridian':
    '{datum} / Qauss-Krüger, {width}° zona, mərkəzi meridian {meridian}°, şərq koordinatı zona nömrəsi olmadan',
};
