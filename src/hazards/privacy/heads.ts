import type { Kind } from './names.ts';

/**
 * What heads of columns are made of, in the languages and schemas of surveys (IMSMA NG and Core, the victim of GICHD's minimum data
 * requirements, KoBo and ODK, HXL, ArcGIS); a star stands for any ending, since Azerbaijani and Russian bend their words.
 */
export const attributes: Readonly<Record<Kind, string>> = {
  person: `
    full name, first name, last name, sur name, surname, given name, family name, middle name, nick name, nickname,
    patronymic, initials, signature, signed, ad, adı, adları, soyad*, ata adı*, atasının adı*, tam ad*, a s a, s a a,
    saa, imza*,
    фио, ф и о, имя, фамили*, отчество*, инициалы, подпись`,
  birth: `
    birth*, date of birth, year of birth, place of birth, birth date, birth day, birth year, birth place, date birth,
    dob, d o b, born, age, yaş, yaşı, doğum*, doğum tarix*, doğum gün*, doğum il*, doğum yer*, doğ tarix*, doğul*,
    təvəllüd*, anadan*, anadan ol*,
    возраст*, рожд*, дата рожд*, год рожд*, место рожд*, день рожд*, г р, д р`,
  telephone: `
    phone*, telephone*, tel, cell, cell phone, cellphone, mobile*, mob, msisdn, whatsapp, whats app, viber, fax,
    contact, contacts, contact number*, contact info*, contact detail*, telefon*, mobil*, faks, əlaqə*, əlaqə nömrə*,
    əlaqə vasitə*, əlaqə məlumat*,
    телефон*, тел, моб, мобильн*, сот, сотов*, контакт*, контактн* информац*, контактн* данн*, факс`,
  mail: `
    email*, e mail*, mail, elektron poçt*, elektron ünvan*, e poçt*, poçt*,
    почт*, эл почт*, электрон* почт*, имейл*`,
  address: `
    address*, home address*, street*, house, house number*, apartment, postcode, post code, zip, zip code, residence,
    place of residence, ünvan*, ev ünvan*, küçə*, ev nömrə*, mənzil*, yaşayış yer*, yaşayış ünvan*, yaşadığı*,
    yaşadığı yer*, yaşadığı ünvan*, qeydiyyat ünvan*,
    адрес*, улица*, дом, квартира*, место жительств*, место проживан*, проживан*, прописк*`,
  identity: `
    passport*, national id*, id card*, id number, identity*, fin, f i n, fin kod*, pin, pin kod*, ssn, tax id*,
    personal id*, personal n*, şəxsiyyət*, şəxsiyyət vəsiqə*, vəsiqə*, ş v, şv, pasport*,
    паспорт*, удостоверен*, иин, инн, снилс,
    iban, bank account*, bank hesab*, license plate*, licence plate*, plate n*, nömrə nişan*, dqn,
    госномер*`,
  gender: 'gender*, sex, genderenum guid, cins, cinsi, cinsiyyət*, пол',
  injury: `
    killed or injured, killedorinjuredenum guid, injury*, injuries, injury type*, type of injury, amputation*,
    disability*, diagnosis*, medical*, xəsarət*, yaralanma*, əlillik*, diaqnoz*,
    ранени*, травм*, диагноз*, инвалидност*`,
  household: `
    household, household size, household members, family members, family size, ailə üzv*, ailə tərkib*,
    домохозяйств*, член* семьи, состав семьи`,
  background: `
    occupation*, profession, job title, employer, workplace, place of work, education*, marital status, nationality*,
    ethnic*, ethnicity*, religion*, citizenship*, idp, idp status, refugee*, peşə*, vəzifə*, iş yeri*, təhsil*,
    ailə vəziyyət*, milliyyət*, etnik*, vətəndaşlı*, köçkün*, məcburi köçkün*, qaçqın*,
    професси*, род занятий, должност*, место работы, образовани*, семейное положени*, национальност*, гражданств*,
    беженец*, переселен*, впл`,
};

/** Who a person is in a survey: what is said of them is theirs, and their name is meant where nothing more is said. */
export const roles = `
    respondent*, informant*, informer*, key informant*, victim*, survivor*, casualty, owner*, land owner*,
    landowner*, tenant*, interviewee*, interviewer*, enumerator*, surveyor*, witness*, deceased, injured person*,
    deminer*, team leader*, team lead, group leader*, section leader*, supervisor*, site supervisor*, gps operator*,
    gps user*, data collector*, collected by, reported by, recorded by, entered by, prepared by, filled by,
    created by, created user, creator, edited by, last edited user, editor, contact person*, contact name*,
    focal point*, point of contact, reporting person*, responsible person*, person, persons, person responsible,
    village head*, community leader*, head of household, household head*, father*, mother*, land user*, zərərçək*,
    məlumat verən*, məlumatı verən*, məlumatçı*, xəbər verən*, müraciət edən*, sahib*, torpaq sahib*, mülkiyyətçi*,
    icarəçi*, şahid*, sakin*, əlaqədar şəxs*, əlaqə şəxs*, məsul şəxs*, şəxs, şəxsin, operatorun, gps operatoru*,
    komanda rəhbər*, qrup rəhbər*, komandir*, tərtib edən*, dolduran*, qeyd edən*, minaaxtaran*, mina axtaran*,
    nümayəndə*, icra nümayəndə*, ailə başçı*, yaralının, ölənin, həlak olan*,
    пострадавш*, погибш*, раненого, респондент*, информант*, опрошенн*, опрашиваем*, интервьюер*, свидетел*, очевид*,
    владел*, собственник*, хозяин*, землевладел*, арендатор*, жител*, контактн* лиц*, ответственн* лиц*,
    ответственн*, лицо, оператор* gps, gps оператор*, сапер*, командир*, командир* групп*, руководител*,
    руководител* групп*, старш* групп*, составил*, заполнил*, сообщил*, заявител*, глава семьи, родител*`;

/** Words that say nothing of their own beside the others. */
export const fillers = `
    of, the, and, s, no, n, nr, num, number*, code*, full, main, name, names, date, at, accident, və, nömrə*,
    nömrələri, kod*, seriya*, tarixi, ili, yeri,
    и, номер*, код*, серия, дата, год, полное, основной`;
