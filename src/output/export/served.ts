/** What the build lays beside the pages under `data/`: files with an address, which apps that drop what a page has made can open. */
export const servedFiles = [
  'figures.csv',
  'districts.csv',
  'documents.csv',
  'searches.csv',
  'layers/districts.geojson',
];
