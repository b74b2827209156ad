/** What the worker says that reads and checks files. */
export default {
  'hazards.desk.no-file': 'The file is no longer available. Drop it again.',
  'hazards.desk.no-layer': 'This layer is no longer on the map.',
  'hazards.desk.no-system': 'The coordinate system “{system}” is not known here.',
  'hazards.desk.cancelled': 'Reading was stopped. Nothing of the file was kept.',
  'hazards.desk.stuck':
    'Reading this file came to a standstill and was stopped. Other layers are as they were. A part of the file may be damaged or too large.',
  'hazards.desk.lost':
    'This browser stopped the reading again and again; its memory may not be enough for the file. Reload the page and try a smaller file.',
  'hazards.desk.absent':
    'The part of the atlas that reads files could not be fetched. Check the connection, and try again.',
} as const;
