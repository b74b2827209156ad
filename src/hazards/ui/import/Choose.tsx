import { type FormEvent, useRef } from 'react';
import { useAtlas } from '../../../store/context.ts';
import { guidePage } from '../../../view/href.ts';
import { partAt, partOfText, partsOf } from '../../shelf/gather.ts';
import { saidOf } from '../../shelf/said.ts';
import { useImport, useOwn, useSay } from '../context.ts';

/** Where a file comes from: chosen, dropped, pasted, or at an address of this site. */
export function Choose() {
  const say = useSay();
  const { importer } = useOwn();
  const { begin, refuse } = importer.actions;
  const failed = useImport((state) => state.failed);
  const root = useAtlas((state) => state.root);
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = async ({ files }: HTMLInputElement) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) await begin(await partsOf({ entries: [], files: chosen }));
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text'));
    if (text.trim() !== '') begin([partOfText(text)]);
  };
  const fetchAt = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = String(new FormData(event.currentTarget).get('address')).trim();
    if (address === '') return;
    try {
      await begin([await partAt(address, document.baseURI)]);
    } catch (error) {
      refuse(saidOf(error));
    }
  };
  return (
    <div className="hazards-choose">
      {failed && (
        <p role="alert" className="hazards-refused">
          {say.code(failed)}
        </p>
      )}
      <div className="hazards-drop">
        <p>
          <strong>{say('hazards.ui.choose.drop')}</strong>
        </p>
        <p className="quiet">{say('hazards.ui.choose.formats')}</p>
        <p className="hazards-buttons">
          <button type="button" className="button primary" onClick={() => file.current?.click()}>
            {say('hazards.ui.choose.file')}
          </button>
          <button type="button" className="button" onClick={() => folder.current?.click()}>
            {say('hazards.ui.choose.folder')}
          </button>
        </p>
        <input
          ref={file}
          type="file"
          multiple
          hidden
          aria-label={say('hazards.ui.choose.file')}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={say('hazards.ui.choose.folder')}
          {...{ webkitdirectory: '' }}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </div>
      <details>
        <summary>{say('hazards.ui.choose.paste')}</summary>
        <form className="hazards-field" onSubmit={paste}>
          <label htmlFor="hazards-text">{say('hazards.ui.choose.paste.note')}</label>
          <textarea id="hazards-text" name="text" rows={5} spellCheck={false} />
          <button type="submit" className="button">
            {say('hazards.ui.choose.take')}
          </button>
        </form>
      </details>
      <details>
        <summary>{say('hazards.ui.choose.address')}</summary>
        <form className="hazards-field" onSubmit={fetchAt}>
          <label htmlFor="hazards-address">{say('hazards.ui.choose.address.note')}</label>
          <input
            id="hazards-address"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit" className="button">
            {say('hazards.ui.choose.take')}
          </button>
        </form>
      </details>
      <p className="quiet">
        <a href={root + guidePage(say.t.language)}>{say('hazards.ui.guide')}</a>
      </p>
    </div>
  );
}
