const record = {
  n: 'Number',
  id: 'String',
  status: 'String',
  progress: 'String',
  year: 'Number',
  type: 'String',
  m2: 'Number',
};

/** What an archive says of itself. */
export function metadataOf(name: string, records: number) {
  return {
    name,
    format: 'pbf',
    records,
    vector_layers: [
      { id: 'areas', fields: record },
      { id: 'points', fields: record },
      { id: 'counts', fields: { status: 'String', count: 'Number', m2: 'Number' } },
    ],
  };
}
