export default {
  'hazards.draw.close': 'Границы районов известны лишь с точностью ±{km} км, поэтому так близко они не показаны.',
  'hazards.draw.source.tnma': 'Как в технической записке IMAS 07.11/01',
  'hazards.draw.source.atlas': 'Собственный выбор атласа',
} as const;
