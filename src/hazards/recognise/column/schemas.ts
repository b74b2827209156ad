import type { AreaUnit, Role } from '../../record/decisions.ts';
import type { Status } from '../../record/hazard.ts';
import { plainWords } from '../text/plain.ts';

/** A form of export that is known by its columns. */
export interface Schema {
  /** Its name: `hazards.` and this is its key among the words. */
  readonly name: string;
  /** So many of these columns tell it. */
  readonly needs: number;
  readonly marks: readonly string[];
  /** For each role the columns that have it, best first. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Of its areas, where it says so. */
  readonly unit?: AreaUnit;
  /** What values mean in it, where that differs from what they mean elsewhere. */
  readonly statuses?: Readonly<Record<string, Status>>;
}

const schemas: readonly Schema[] = [
  {
    name: 'recognise.schema.imsma-ng',
    needs: 2,
    marks: [
      'hazard_localid',
      'hazard_guid',
      'hazreduc_localid',
      'accident_localid',
      'dangerousareatype_guid',
      'maareatype_guid',
      'status_guid',
      'areasize',
      'type_of_minefield',
      'hazreductypeenum_guid',
      'pointlocal_id',
      'pointno',
      'shapeenum',
    ],
    roles: {
      id: ['hazard_localid', 'hazreduc_localid', 'accident_localid', 'hazard_guid'],
      status: ['hazreductypeenum_guid', 'dangerousareatype_guid', 'confirmed_guid'],
      progress: ['status_guid'],
      type: ['type_of_minefield', 'maareatype_guid', 'accidenttypeenum_guid'],
      date: ['dataentrydate', 'data_entry_date', 'status_changed_date'],
      area: ['areasize'],
    },
    unit: 'm2',
    statuses: { clearance: 'cleared' },
  },
  {
    name: 'recognise.schema.imsma-excel',
    needs: 4,
    marks: ['Hazard_Name', 'Location_name', 'Area', 'Active', 'Data_Entry_Date', 'Type_Of_Hazard', 'Type_Of_Area'],
    roles: {
      id: ['Hazard_Name'],
      status: ['Type_Of_Area'],
      progress: ['Active'],
      type: ['Type_Of_Hazard'],
      date: ['Data_Entry_Date'],
      area: ['Area'],
    },
  },
  {
    name: 'recognise.schema.imsma-core',
    needs: 3,
    marks: [
      'id_ha_sy',
      'ha_code',
      'status_ha',
      'closure_ha',
      'survey_date',
      'org_id',
      'eo_mine',
      'eo_mine_type',
      'eo_erw',
      'eo_ied',
      'community_code',
    ],
    roles: {
      id: ['id_ha_sy', 'ha_code'],
      status: ['status_ha'],
      progress: ['closure_ha'],
      type: ['eo_mine_type', 'eo_mine'],
      date: ['survey_date'],
      source: ['org_id', 'team'],
    },
  },
  {
    name: 'recognise.schema.arcgis-short',
    needs: 2,
    marks: ['Hazard_Cla', 'Hazard_Typ', 'Status_1', 'Status_Cha', 'Status_C_1', 'Hazard_ID'],
    roles: {
      id: ['Hazard_ID'],
      status: ['Hazard_Cla'],
      progress: ['Status_1'],
      type: ['Hazard_Typ'],
      date: ['Status_Cha', 'Status_C_1'],
    },
  },
  {
    name: 'recognise.schema.osm',
    needs: 1,
    marks: ['hazard=minefield', 'hazard=unexploded_ordnance', 'boundary=hazard', 'military=danger_area'],
    roles: {
      id: ['@id', 'osm_id', 'full_id', 'id'],
      status: ['hazard'],
      type: ['hazard'],
      source: ['source', 'operator'],
    },
    /* In OpenStreetMap a minefield is "active or possibly active": what it is classified as is not said. */
    statuses: { minefield: 'hazardous' },
  },
];

/** Tags of the Humanitarian Exchange Language, and the roles that they give a column. */
export const hxl: readonly (readonly [RegExp, Role])[] = [
  [/^#status\b/, 'status'],
  [/^#(?:date|event\+date)\b/, 'date'],
  [/^#(?:org|meta\+source|source)\b/, 'source'],
  [/^#(?:loc\+(?:code|id)|meta\+id|event\+(?:id|code)|item\+id)\b/, 'id'],
  [/^#(?:event\+type|cause|threat|hazard)\b/, 'type'],
  [/^#(?:area|indicator\+(?:area|size))\b/, 'area'],
];

/** The tag in a column's name, without blanks; a reader puts it behind the head that it stands under. */
export const tagOf = (column: string): string | null =>
  /#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z0-9_]+)*\s*$/i.exec(column.slice(-100))?.[0].replace(/\s+/g, '').toLowerCase() ??
  null;

/** The same column as another program writes it. */
const sameColumn = (a: string, b: string) => plainWords(a) === plainWords(b);

/** A column of these by its name in a schema; a suffix of what is decoded, as exports put it, does not matter. */
export const columnNamed = (columns: readonly string[], name: string): string | undefined =>
  columns.find((column) => sameColumn(column, name)) ??
  (name.endsWith('_guid') ? columns.find((column) => sameColumn(column, name.replace(/_guid$/, ''))) : undefined);

/** The schema whose columns these are; of several, that with most of them. */
export function schemaOf(columns: readonly string[], has: (column: string, value: string) => boolean): Schema | null {
  const fits = schemas.map((schema) => {
    const found = schema.marks.filter((mark) => {
      const [name = '', value] = mark.split('=');
      const column = columnNamed(columns, name);
      return column !== undefined && (value === undefined || has(column, value));
    });
    return { schema, found: found.length };
  });
  const best = fits.filter(({ schema, found }) => found >= schema.needs).sort((a, b) => b.found - a.found)[0];
  return best?.schema ?? null;
}
