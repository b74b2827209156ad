export default {
  'hazards.draw.close': 'Rayon sərhədləri yalnız ±{km} km dəqiqliklə məlumdur, ona görə bu qədər yaxından çəkilmir.',
  'hazards.draw.source.tnma': 'IMAS 07.11/01 texniki qeydindəki kimi',
  'hazards.draw.source.atlas': 'Atlasın öz seçimi',
} as const;
