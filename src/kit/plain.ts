/** What a reader is told above a page that is shown as it was written. */
interface Told {
  readonly title: string;
  readonly body?: string;
  /** The name of the button that loads the page again. */
  readonly again: string;
}

/**
 * Leaves the page as the build wrote it, which needs no script: with its figures, its warning and its links; without what would do
 * nothing. Written by hand, since React may be what does not work.
 */
export function keepPlain(place: Element, { title, body, again }: Told): void {
  const notice = element('div', 'notice plain');
  notice.setAttribute('role', 'alert');
  const button = Object.assign(element('button', 'text-button', again), { type: 'button' });
  button.addEventListener('click', () => location.reload());
  notice.append(element('p', 'notice-title', title), ...(body ? [element('p', '', body)] : []), button);
  place.prepend(notice);
  document.documentElement.dataset.plain = '';
}

/**
 * Puts the page as the build wrote it in the place of one that cannot be drawn. Where it cannot be had, what stands there stays.
 * @returns whether it was had.
 */
export async function showPlain(place: Element, told: Told): Promise<boolean> {
  const written = (await pageAt(location.href))?.getElementById(place.id);
  if (!written?.hasChildNodes()) return false;
  place.replaceChildren(...document.adoptNode(written).childNodes);
  keepPlain(place, told);
  return true;
}

function element(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

/** Read by the one way in which a browser makes a document of an address itself, and runs nothing of it. */
function pageAt(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', address);
    request.send();
  });
}
