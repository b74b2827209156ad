/** What the shelf says of itself: files that cannot be had, and what went wrong. */
export default {
  'hazards.shelf.failed': 'This did not work: {detail}',
  'hazards.shelf.address.other':
    '“{address}” is not an address of this site. Only files of this site are fetched; any other can be saved and dropped here.',
  'hazards.shelf.address.none':
    'There is no file at “{address}” ({status, plural, =0 {no answer} other {the host answered {status}}}). Check the path.',
} as const;
