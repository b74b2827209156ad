import type { Role } from '../../record/decisions.ts';
import { isDamaged, plainWords, spellings, undamaged } from '../text/plain.ts';

/** The names by which columns are called, best first, in English, Azerbaijani and Russian; also as ArcGIS cuts them to ten characters. */
const names: Readonly<Record<Role, string>> = {
  id: `hazard_localid; hazreduc_localid; accident_localid; local_id; localid; hazard_id; haz_id; ha_id; hazardid; hazardous area id; id_ha; imsma_id; ha_code; task_id;
    area_id; sahe_id; minefield_id; mf_id; record_id; reference; reference no; reference number; ref_no; ref; code; id; identifier; kod; kodu; sahənin kodu; sahə kodu; ərazinin kodu; ərazi kodu; identifikator; nömrə; nömrəsi; sıra nömrəsi;
    код; код зоны; код участка; номер; номер зоны; номер участка; номер опасного участка; ид; идентификатор; шифр; _id; instanceid; submission_id; key; objectid; globalid; guid; uuid; gid; fid; no; name; title; ad; adı; название; наименование; участок`,
  status: `status_ha; ha_status; hazard_cla; hazard_classification; hazard_class; haz_class; classification; classificat; classifica; dangerousareatype; dangerous_area_type;
    dangerousareatype_guid; hazreductypeenum; hazreductypeenum_guid; release_type; land release product; product; type_area; typearea; area_type; type_of_area; ha_type; type_ha; hazard_status;
    sha_cha; cha_sha; category; class; status; status_guid; land_status; current_status; statusu; vəziyyəti; ərazinin statusu; sahənin statusu; ərazinin növü; sahənin növü; sahə növü; təsnifat;
    təsnifatı; sinif; sinfi; kateqoriya; статус; статус зоны; статус территории; статус участка; классификация; класс; категория; тип зоны; тип территории; тип участка; вид территории; состояние`,
  progress: `status_1; hazard_status; status_guid; work_status; progress; activity_status; operational_status; closure_ha; state; active; status; gedişat; işin vəziyyəti; işlərin vəziyyəti;
    vəziyyət; vəziyyəti; ход работ; состояние работ; стадия; этап; состояние`,
  type: `hazard_typ; hazard_type; haz_type; type_of_hazard; type_of_minefield; maareatype; maareatype_guid; eo_mine_type; ordnance; ordnance_type; device; device_type; device category; category of devices; category of device; device_category; mine_type;
    munition; munition_type; ammo_type; contamination; contamination_type; type of contamination; eo_type; type of eo; uxo_type; item_type; type of ordnance; type of device; type of mine; hazard; type; sursat; sursatın növü; qurğu; qurğunun növü; mina növü; çirklənmə növü; növ; növü; тип мин; тип боеприпаса;
    вид боеприпаса; вид боеприпасов; вид опасности; тип опасности; вид загрязнения; тип; вид`,
  date: `survey_date; date_of_survey; report_date; date_reported; date_of_report; reported; status_date; date_cleared; clearance_date; completion_date; date_of_completion; end_date; start_date;
    date_of_accident; accident_date; data_entry_date; dataentrydate; creation_date; date; svy_date; surv_date; status_cha; status_c_1; date_of_information; found_on; date_found; today; time; start; year; tarix; tarixi; hesabat tarixi; təmizlənmə tarixi; qeydiyyat tarixi; il; ili;
    дата; дата отчёта; дата обследования; дата очистки; дата завершения; год`,
  area: `areasize; area_size; size; area_sqm; area_m2; area_sq_m; area_ha; area_km2; size_m2; size_sqm; estimated_size; estimated_area; total_area; declared_area; area_declared; reported_area; hectares; sq_m; sqm; area; sahə; sahəsi; sahə ha;
    sahə m2; sahəsi ha; sahəsi m2; ərazi ha; ölçü; ölçüsü; hektar; площадь; площадь га; площадь м2; размер; гектары`,
  source: `org_id; org; organisation; organization; org_name; operator; implementing partner; implementer; agency; reported_by; reporter; source; data_source; surveyed_by; author; team; donor; mənbə;
    mənbəyi; təşkilat; qurum; operator təşkilat; məlumat mənbəyi; источник; организация; оператор; исполнитель; кем сообщено`,
};

/** Words that say it among others, where the values say it too: `Date of the survey`, `Hazard LocalID`. What a program notes of its own doing is none of them, and comes last where it is known by its name. */
const within: Readonly<Partial<Record<Role, RegExp>>> = {
  date: /\b(?:date|dt|tarix|tarixi|data)\b/,
  id: /\blocalid$|\b(?:hazard|haz|ha|sha|cha|area|minefield|polygon|record|accident|task|site|imsma|sahe|erazi)\b.* id$|^(?:nomer|kod|shifr) \w+|\w (?:no|number|kod|kodu|code|nomer|nomresi)$/,
};
/** Of other things than records: what numbers corners, people and places. */
const numbersOther =
  /\b(?:point|corner|vertex|tp|nokt\w*|noqt\w*|tochk\w*|vershin\w*|telefon\w*|phone|mobile|contact|person|pasport\w*|passport|post\w*|zip|district|raion\w*|village|community|zone|utm|team|grup\w*|map|sheet|list\w*)\b/;
/** Numbers that a database has given, which say nothing outside of it. */
const counted = /^(?:global ?id|guid|uuid|gid|fid|objectid)$/;
const doings =
  /\b(?:creat\w*|edit\w*|submi\w*|modif\w*|update\w*|upload\w*|import\w*|birth\w*|dogum\w*|dogul\w*|tevel\w*|anadan|rozhd\w*|rojd\w*|entry|parent|user|team|org|phone|device)\b/;

/** Its place in the list, by each form in which it may be written. */
const known: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(names).map(([role, list]) => {
    const all = list.split(';').map((name) => name.trim().replace(/\s+/g, ' '));
    return [role, new Map(all.flatMap((name, at) => spellings(name).map((form) => [form, at] as const)).reverse())];
  }),
);

/** What is longer is a question of a form. */
const longest = 120;

/** Columns that a program calculates from the shape say nothing of what was declared. */
const computed = /^(?:shape|st|geom(?:etr(?:y|i))?)[ _.]*(?:star)?(?:area|leng?th?|length)/i;

/** Words of units, kinds of value and tags that stand beside what a column is. */
const beside = /\b(?:ha|ga|m ?2|sqm|sq m|kv m|km ?2|guid|enum|value|description|label|name|text)$/;

/** How well a column's name says that it has a role: 1 is best, 0 not at all. */
export function nameFits(column: string, role: Role): number {
  const list = known[role];
  const [bare = ''] = column.split('#');
  if (list === undefined || bare.length > longest || computed.test(bare.trim())) return 0;
  const words = plainWords(bare.replace(/²/g, '2'));
  const rank = list.get(words) ?? list.get(words.replace(/ /g, '')) ?? list.get(words.replace(beside, '').trim());
  if (rank !== undefined) return doings.test(words) || counted.test(words) ? 0.25 : 1 - rank / (list.size * 2);
  if (within[role]?.test(words) && !doings.test(words) && !(role === 'id' && numbersOther.test(words))) return 0.3;
  if (isDamaged(bare)) {
    const pattern = undamaged(bare);
    return [...list.keys()].some((name) => pattern.test(name)) ? 0.4 : 0;
  }
  /* ArcGIS keeps ten characters of a name in a shapefile. */
  const cut =
    bare.trim().length === 10 &&
    [...list.keys()].some((name) => name.length > 9 && name.replace(/ /g, '').startsWith(words.replace(/ /g, '')));
  return cut ? 0.4 : 0;
}
