/**
 * A number in the language's own grouping, without zeros at its end.
 * Not by `Intl.NumberFormat`: Chromium has no Azerbaijani numbers and writes them in English, the build would not.
 * @param sample how the language writes 1234.5.
 */
export function numeral(value: number, sample: string, decimals = 2): string {
  const [, group = '', , , , decimal = ''] = sample;
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (kept === '' ? '' : decimal + kept);
}
