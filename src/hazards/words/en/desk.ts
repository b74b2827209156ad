/** What the worker says that reads and checks files. */
export default {
  'hazards.desk.no-file': 'The file is no longer available. Drop it again.',
  'hazards.desk.no-layer': 'This layer is no longer on the map.',
  'hazards.desk.no-system':
    'The coordinate system “{system}” is not known here. Choose another, or convert the file to WGS 84.',
  'hazards.desk.nowhere':
    'The position {x}, {y} is nowhere in the chosen coordinate system. Check whether it is mistyped, or read the file again in another system.',
  'hazards.desk.no-records': '“{name}” holds no records. Check whether the export was filtered, and export it again.',
  'hazards.desk.cancelled': 'Reading was stopped. Nothing of the file was kept.',
  'hazards.desk.stuck':
    'Reading this file came to a standstill and was stopped. Other layers are as they were. A part of the file may be damaged or too large: divide it, or ask for it again.',
  'hazards.desk.lost':
    'This browser stopped the reading again and again; its memory may not be enough for the file. Reload the page and try a smaller file.',
  'hazards.desk.absent':
    'The part of the atlas that reads files could not be fetched. Check the connection, and try again.',
} as const;
