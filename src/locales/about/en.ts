/** The page about the atlas, in English. Its words are no part of the app: only the build speaks them. */
export const en = {
  what: 'What this is',
  'what.body':
    'This atlas gathers what is publicly reported about mines, other explosive ordnance and cleared land {inCountry}, and shows it by district: each figure with who stated it, who published it, when, and for which area. It answers three questions: how dangerous is a district said to be, who says so, and since when.',
  not: 'What it is not',
  'not.source': 'Source of the numbers to call: ',
  'rule.thresholds': 'The thresholds: {threshold} people reported killed or injured; reports count since {since}.',
  read: 'How figures are read and checked',
  'read.body':
    'Every figure is one statement of one document: what is counted, the number as it was published, the period, the area, who states it and who published it. Nothing is estimated, divided among districts or filled in. What the atlas itself calculates is marked as calculated and names the figures that it comes from.',
  'read.counts':
    'Documents: {documents}. Figures: {figures}. Confirmed or corrected on a second, independent check: {checked}. Marked as doubtful: {doubtful}. Not found again at the source: {lost}. Read once so far: {once}.',
  'read.joint':
    'Figures for several districts together, which stay together: {joint}. Figures that at least one other contradicts, shown beside it: {contradicted}.',
  'read.authority': 'An authority’s statement is shown as that authority’s statement. The atlas takes no side.',
  missing: 'What is missing',
  'missing.unreported':
    'Districts and cities that no figure mentions: {unreported} of {all}. That does not mean they are safe.',
  'missing.press': 'Press reports are a sample: what was not published, or was not found, is not here.',
  'missing.searched': 'Looked for and not found: {searched}. Each is named on the page of its district.',
  'missing.undrawn': 'No boundary is available for: {undrawn}.',
  'missing.area': 'An official area is known for {measured} of {all} districts and cities.',
  licences: 'Licences',
  'licences.code': 'Code and records: MIT licence.',
  cite: 'How to cite',
  'cite.day': 'the day of your visit',
  'cite.link': 'the address of the view',
  'cite.body': 'Every view gives its own citation under “Download”. The whole atlas:',
  versions: 'Versions released',
  'versions.body':
    'Every link can name the version that it was made with; the atlas then says what has changed since, and can show that version.',
  mistake: 'Report a mistake',
  'mistake.danger': 'If you have found a suspicious object, do not write: call {contacts}.',
  'mistake.to': 'Write to:',
  'mistake.how':
    'Give the link of the figure (open it and choose “Link to this figure”), what is wrong, and a source for what is right.',
  'mistake.nobody':
    'Whoever publishes this copy of the atlas has given no address for mistakes. Ask where you found the link to it.',
} as const;
