/** What of a person a column can hold. */
export const kinds = [
  'person',
  'birth',
  'telephone',
  'mail',
  'address',
  'identity',
  'gender',
  'injury',
  'household',
] as const;

export type Kind = (typeof kinds)[number];

/**
 * Heads of columns by what they hold, in the languages and schemas of surveys (IMSMA NG and Core, the victim of GICHD's minimum data
 * requirements, KoBo and ODK, HXL), compared without case, accents and anything between words.
 */
export const heads: Readonly<Record<Kind, RegExp>> = {
  person:
    /^(respondents?|informants?|victims?|owners?|land ?owners?|survivors?|interviewee|contact|person|father|mother|head of household|full|first|last|sur|given|family|middle)( persons?)?( full)? ?names?$|^(surname|patronymic|enumerator|surveyor|team leader|reported by|contact person|key informant|informant)$|^(adi?|soyadi?|ata ?adi|ad soyad|soyad ad( ata adi)?|s a a|tam adi?|sahibi?|zerercekmis\w*|elaqe|elaqedar sexs|mesul sexs|melumat veren)$|^(фио|ф и о|имя|фамилия|отчество|полное имя|пострадавш\w*|владел\w*|респондент|информант)$/,
  birth:
    /(date|year|place) of birth|^(dob|birth ?(date|day|year|place)|born|age|yas|yasi|dogum \w+|dog tarixi|dogulub|tevellud\w*|anadan \w+|возраст|(дата |год |место )?рожд\w*|г р)$/,
  telephone:
    /(^| )(tele)?phones?( (no|number|num))?$|^(tel|mobile|cell|msisdn|whatsapp|fax|(elaqe |ev |is )?telefon\w*|mobil\w*|mob nomre|elaqe nomresi|nomre|телефон\w*|моб\w*|сотовый|контакт\w*|номер телефона)( |$)/,
  mail: /^e ?mails?( address)?$|^(elektron poct|poct|эл почта|электронная почта|почта|имейл)$/,
  address:
    /^(home |postal |street |victim )?address( line)?( \d)?$|^(street|house( no| number)?|apartment|postcode|zip|unvan\w*|kuce|ev nomresi|адрес\w*|улица|дом|квартира)$/,
  identity:
    /^(passport|national id|id card|identity|fin( kod\w*)?|ssn|tax id|personal id)( (no|number|code))?$|^(sexsiyyet\w*|vesiqe\w*|паспорт\w*|удостоверение\w*|иин|инн|снилс)( |$)/,
  gender: /^(gender|sex|genderenum guid|cins|cinsi|cinsiyyet\w*|пол)$/,
  injury:
    /^(killed or injured|killedorinjuredenum guid|injury|injuries|injury type|type of injury|amputation|disability|diagnosis|medical\w*|xesaret\w*|yaralanma\w*|elillik|ранение|травма|диагноз|инвалидность)$/,
  household: /^(household( id| no| number| size)?|family members|aile uzvleri|домохозяйство|члены семьи)$/,
};

/** A head as it is compared: `Respondent_Name`, `respondentName` and `RESPONDENT NAME` are one. */
export function plainHead(head: string): string {
  return head
    .slice(head.lastIndexOf('/') + 1)
    .replace(/([a-zа-я])([A-ZА-Я])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
