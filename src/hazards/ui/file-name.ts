/** A file of a layer: its name in letters that every system takes, marked as local. */
export function fileName(layer: string, what: string, extension: string): string {
  const plain = layer
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `local-${plain || 'layer'}${what === '' ? '' : `-${what}`}.${extension}`;
}
