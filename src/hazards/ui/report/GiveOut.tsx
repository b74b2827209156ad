import { useState } from 'react';
import { save } from '../../../kit/save.ts';
import type { ExportFormat } from '../../record/desk.ts';
import type { Layer } from '../../shelf/layer.ts';
import { saidOf } from '../../shelf/said.ts';
import { useOwn, useSay } from '../context.ts';
import { fileName } from '../file-name.ts';

/** What a layer is given out as, with the end of its file's name. */
const formats: Readonly<Record<ExportFormat, string>> = {
  geojson: 'geojson',
  csv: 'csv',
  kml: 'kml',
  geopackage: 'gpkg',
  flatgeobuf: 'fgb',
};

/** The cleaned and classified records as a file, with GICHD's names of fields; each says that it is local. */
export function GiveOut({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const [status, setStatus] = useState('');
  const give = async (format: ExportFormat) => {
    const file = fileName(layer.name, '', formats[format]);
    setStatus(say.t('take.making', { file }));
    try {
      const blob = await shelf.desk.give(layer.id, format, say('hazards.ui.local'));
      const saved = await save(file, blob, blob.type);
      setStatus(saved === 'refused' ? say.t('take.refused') : say('hazards.ui.give.done', { file }));
    } catch (error) {
      setStatus(say.code(saidOf(error)));
    }
  };
  return (
    <section>
      <h3>{say('hazards.ui.give')}</h3>
      <p className="quiet">{say('hazards.ui.give.note')}</p>
      <ul className="take-formats">
        {(Object.keys(formats) as ExportFormat[]).map((format) => (
          <li key={format}>
            <button type="button" className="button" onClick={() => give(format)}>
              {say(`hazards.ui.format.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="take-status">
        {status}
      </p>
    </section>
  );
}
