export default {
  'hazards.place.system.degrees': '{datum}, degrees',
  'hazards.place.system.mercator': 'Web Mercator',
  'hazards.place.system.utm': '{datum} / UTM zone {zone}{half}',
  'hazards.place.system.zone': '{datum} / Gauss-Krüger, {width}° zone {zone} (central meridian {meridian}°)',
  'hazards.place.system.meridian':
    '{datum} / Gauss-Krüger, {width}° zone at {meridian}°, eastings without the number of the zone',
};
