export default {
  'hazards.place.system.degrees': '{datum}, градусы',
  'hazards.place.system.mercator': 'Web Mercator',
  'hazards.place.system.utm': '{datum} / UTM, зона {zone}{half}',
  'hazards.place.system.zone': '{datum} / Гаусс — Крюгер, {width}°-ная зона {zone} (осевой меридиан {meridian}°)',
  'hazards.place.system.meridian':
    '{datum} / Гаусс — Крюгер, {width}°-ная зона, осевой меридиан {meridian}°, без номера зоны в координате',
};
