import type { Progress, Status } from '../../record/hazard.ts';
import type { Recognised } from '../../record/look.ts';
import { isDamaged, plainWords, spellings, undamaged } from '../text/plain.ts';

/** What a value says of a record. */
export interface Said {
  readonly status: Recognised<Status> | null;
  readonly progress: NonNullable<Progress> | null;
}

/** What is meant, in the terms of the field in three languages. `guess` is never proposed: it is asked. */
const meanings: readonly (readonly [Status, 'likely' | 'guess', string])[] = [
  [
    'confirmed',
    'likely',
    `cha; confirmed; confirmed hazardous area; confirmed hazard; confirmed hazardous; confirmed minefield; confirmed mined area;
    confirmed contaminated area; confirmed dangerous area; təsdiqlənmiş; təsdiqlənib; təsdiq edilib; təsdiqlənmiş təhlükəli ərazi;
    təsdiq edilmiş təhlükəli ərazi; təsdiqlənmiş təhlükəli sahə; təsdiq olunmuş təhlükəli ərazi; təsdiqlənmiş ərazi;
    подтверждённая; подтверждённый; подтверждена; подтверждено; подтверждён; подтверждённая опасная зона;
    подтверждённый опасный район; подтверждённая опасная территория; подтверждённый опасный участок; подтверждённые;
    подтверждённые опасные зоны; подтверждённые опасные районы; подтверждённые опасные участки`,
  ],
  [
    'suspected',
    'likely',
    `sha; suspected; suspected hazardous area; suspected hazard; suspected hazardous; suspected minefield; suspected mined area;
    suspected contaminated area; suspected dangerous area; suspect; şübhəli; şübhəli təhlükəli ərazi; şübhəli təhlükəli sahə;
    şübhəli ərazi; şübhəli sahə; ehtimal olunan təhlükəli ərazi; ehtimal edilən təhlükəli ərazi; ehtimal olunan təhlükəli sahə;
    подозреваемая; подозреваемый; подозреваемая опасная зона; подозреваемый опасный район; подозреваемая опасная территория;
    подозреваемый опасный участок; подозрительная зона; предполагаемая; предполагаемый; предполагаемый опасный участок; предполагаемый опасный район; предполагаемая опасная зона; предполагаемо опасная зона; подозреваемые; подозреваемые опасные зоны;
    предполагаемые опасные зоны; подозреваемые опасные участки`,
  ],
  [
    'hazardous',
    'likely',
    `hazardous area; hazard area; dangerous area; minefield; mine field; mined area; contaminated area; contaminated;
    mina sahəsi; minalanmış ərazi; minalanmış sahə; minalı sahə; minalı ərazi; təhlükəli ərazi; təhlükəli sahə; çirklənmiş ərazi;
    минное поле; заминированная территория; заминированный участок; опасная зона; опасный район; опасный участок; загрязнённая территория; минные поля; опасные зоны; опасные участки`,
  ],
  [
    'cancelled',
    'likely',
    `cancelled; canceled; cancellation; cancelled area; cancelled land; cancelled hazardous area; cancelled by nts; ləğv edilib; ləğv edilmiş;
    ləğv olunub; ləğv olunmuş; ləğv edilmiş ərazi; ləğv edilmiş sahə; отменена; отменено; отменён; отменённая; отменённая зона; отменённые; исключена; снята с учёта`,
  ],
  [
    'reduced',
    'likely',
    `reduced; reduction; reduced area; reduced land; reduced by ts; reduced hazardous area; azaldılıb; azaldılmış; azaldılmış ərazi; azaldılmış sahə;
    ixtisar edilmiş; сокращена; сокращено; сокращён; сокращённая; сокращённая зона; сокращённая территория; уменьшена; уменьшенная; сокращённые`,
  ],
  [
    'cleared',
    'likely',
    `cleared; cleared area; cleared land; cleared minefield; cleared hazardous area; clearance completed; clearance complete; demined; demined area;
    təmizlənib; təmizlənmiş; təmizləndi; təmizlənmişdir; təmizlənmiş ərazi; təmizlənmiş sahə; minadan təmizlənib; minadan təmizlənmiş;
    minalardan təmizlənmiş ərazi; очищена; очищено; очищен; очищенная; очищенная территория; очищенный участок; очищенная зона;
    очищенные; очищенные территории; очищенные участки; разминирована; разминировано; разминирован; разминированная территория; разминированный участок`,
  ],
  [
    'accident',
    'likely',
    `accident; mine accident; uxo accident; demining accident; mine incident; casualty; victim; qəza; mina qəzası; bədbəxt hadisə; mina hadisəsi;
    mina partlayışı; несчастный случай; происшествие; подрыв; подрыв на мине; инцидент с миной`,
  ],
  ['device', 'likely', 'device; devices; spot; uxo spot; spot task; eod spot; partlayıcı qurğu; взрывное устройство'],
  [
    'activity',
    'likely',
    `nts; ts; non technical survey; technical survey; clearance activity; eod task; quality assurance; qa; qc; risk education; eore; mre;
    qeyri texniki tədqiqat; texniki tədqiqat; нетехническое обследование; техническое обследование; нто; контроль качества`,
  ],
  ['unknown', 'likely', 'unknown; not known; naməlum; bilinmir; неизвестно; неизвестный; не известно'],
  ['cancelled', 'guess', 'discredited; not hazardous; no hazard; təhlükəsiz; не опасна'],
  ['confirmed', 'guess', 'converted from sha; sha converted to cha; converted; dha; defined hazardous area'],
  [
    'hazardous',
    'guess',
    'danger area; not cleared; uncleared; təmizlənməyib; təmizlənməmiş; не очищена; не очищено; неочищенная; не разминировано',
  ],
  [
    'device',
    'guess',
    'uxo; erw; axo; mine; mines; ap mine; at mine; ied; unexploded ordnance; partlamamış sursat; mina; mərmi; мина; боеприпас; нрб',
  ],
  ['activity', 'guess', 'clearance; survey; bac; battle area clearance; eod; təmizləmə; разминирование; обследование'],
  [
    'unknown',
    'guess',
    `released; land released; released land; azad edilib; azad edilmiş; возвращена; освобождена; expired; obsolete; archived; inactive; deleted;
    partially cleared; partly cleared; qismən təmizlənib; частично очищена; clear; safe; низкая; other; digər; другое`,
  ],
];

/** How far the work is. What is closed was closed for one reason or another, and is not cleared by that word. */
const works: readonly (readonly [NonNullable<Progress>, string])[] = [
  [
    'open',
    'open; active; opened; new; not started; planned; açıq; açıqdır; aktiv; открыт; открыта; открыто; активен; активна; не начато',
  ],
  [
    'worked-on',
    `worked on; work in progress; in progress; ongoing; on going; underway; under clearance; started; işlənilir; davam edir; icra olunur; işlər gedir;
    təmizlənir; в работе; ведутся работы; в процессе; выполняется; начато`,
  ],
  [
    'closed',
    `closed; close; completed; complete; finished; done; bağlı; bağlanıb; bağlıdır; tamamlanıb; başa çatıb; bitib; закрыт; закрыта; закрыто; завершён; завершена; завершено`,
  ],
  [
    'handed-over',
    'handed over; hand over; handover; handed over to community; təhvil verilib; təhvil verilmiş; təhvil; передан; передана; передано; передана населению',
  ],
];

const forms = (list: string) => list.split(';').flatMap((form) => spellings(form.trim().replace(/\s+/g, ' ')));
const statusOf = new Map(
  meanings.flatMap(([as, sure, list]) => forms(list).map((form) => [form, { as, sure }] as const)).reverse(),
);
const progressOf = new Map(works.flatMap(([as, list]) => forms(list).map((form) => [form, as] as const)).reverse());

/** What may stand beside an abbreviation and leaves its meaning as it is; `former`, `cleared` or `not` do not. */
const beside = {
  confirmed: spellings('confirmed təsdiqlənmiş подтверждённая подтверждённый').join(' ').split(' '),
  suspected: spellings('suspected suspect şübhəli подозреваемая подозреваемый').join(' ').split(' '),
  either: spellings(
    'hazardous hazard area areas minefield type təhlükəli ərazi sahə опасная опасный зона район территория участок',
  )
    .join(' ')
    .split(' '),
};

/** `CHA – Confirmed Hazardous Area`, `1. SHA (suspected)`: the abbreviation of one of the two stands among words that say the same. */
function abbreviated(words: string): { readonly as: Status; readonly sure: 'likely' } | undefined {
  const all = words.split(' ');
  const as = all.includes('cha') ? 'confirmed' : 'suspected';
  const abbreviation = as === 'confirmed' ? 'cha' : 'sha';
  const isSame = (word: string) =>
    word === abbreviation || /^\d+$/.test(word) || beside[as].includes(word) || beside.either.includes(word);
  return all.includes(abbreviation) && all.every(isSame) ? { as, sure: 'likely' } : undefined;
}

/** The one meaning of all forms that a damaged value may have been. */
function mended<T>(value: string, known: ReadonlyMap<string, T>): T | undefined {
  const pattern = undamaged(value);
  const found = [...known].filter(([form]) => pattern.test(form)).map(([, meaning]) => meaning);
  const [first] = found;
  return found.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}

/** One of those that a folder or a layer is named by: `CHAs`, `Confirmed hazardous areas`, `Təmizlənmiş sahələr`. */
const single = (words: string) => words.replace(/(?:s|l[ae]r)$/, '');

/** What is longer is a remark. */
const longest = 120;

/** What a value of a column of statuses means; what is not known stays `unknown`, and is asked. */
export function statusSaid(value: string): Said {
  if (value.length > longest) return { status: null, progress: null };
  const words = plainWords(value);
  const damaged = isDamaged(value);
  const found =
    statusOf.get(words) ??
    statusOf.get(single(words)) ??
    abbreviated(words) ??
    (damaged ? mended(value, statusOf) : undefined);
  const progress = progressOf.get(words) ?? (damaged ? mended(value, progressOf) : undefined) ?? null;
  const by = damaged ? 'recognise.by.damaged' : 'recognise.by.terms';
  return { status: found ? { as: found.as, sure: damaged ? 'guess' : found.sure, by } : null, progress };
}
