import type { Offer, Part } from '../../record/offer.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { blobSource, nameOf, type Source } from './source.ts';
import { zipped } from './zip.ts';

/** What systems put beside files without being asked: never data. */
const shadow = (path: string) => /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(path);

/** Archives that are one document. */
const office = /^\/(xl\/workbook\.xml|word\/document\.xml|ppt\/presentation\.xml|content\.xml)$/;

export interface Dropped {
  readonly sources: readonly Source[];
  readonly refused: Offer['refused'];
}

/** An archive in an archive is unpacked into memory to be looked into. */
const nestedBytes = 256 * 1024 * 1024;

/** What was dropped is known by its first bytes; what lies in an archive by its name, since asking costs unpacking. */
const isZip = async (source: Source, depth: number) =>
  (depth === 0 || /\.(zip|kmz)$/i.test(source.path)) && (await starts(source));

async function starts(source: Source): Promise<boolean> {
  const reader = source.stream().getReader();
  const { value } = await reader.read().catch(() => ({ value: undefined }));
  await reader.cancel().catch(() => {});
  return value !== undefined && value[0] === 0x50 && value[1] === 0x4b && (value[2] === 3 || value[2] === 5);
}

/** Every file of a drop, those in archives and in archives in archives too; a workbook, an archive itself, stays one file. */
export async function dropped(parts: readonly Part[], limits: Limits): Promise<Dropped> {
  const sources: Source[] = [];
  const refused: Offer['refused'][number][] = [];
  const take = async (source: Source, depth: number): Promise<void> => {
    if (shadow(source.path)) return;
    try {
      if (!(await isZip(source, depth))) {
        sources.push(source);
        return;
      }
      if (depth > limits.nested) throw new Refusal('read.zip.nested', { limit: limits.nested });
      if (depth > 0 && source.size > nestedBytes) throw new Refusal('read.zip.large', { limit: nestedBytes / 1048576 });
      const inner = await zipped(source.path, await source.blob(), limits);
      if (inner.some(({ path }) => office.test(path.slice(source.path.length)))) sources.push(source);
      else for (const each of inner) await take(each, depth + 1);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ name: nameOf(source.path), code: error.code, values: error.values });
    }
  };
  for (const { name, blob } of parts) await take(blobSource(name.replaceAll('\\', '/'), blob), 0);
  return { sources, refused };
}
