/**
 * Puts the page as the build wrote it, which needs no script, in the place of one that cannot be drawn: with the figures, the warning
 * and the links of the same address. Where it cannot be had, what stands there stays.
 * @param said what the reader is told above it.
 */
export async function showPlain(place: Element, said: string): Promise<boolean> {
  const written = (await pageAt(location.href))?.getElementById(place.id);
  if (!written?.hasChildNodes()) return false;
  const notice = Object.assign(document.createElement('p'), { className: 'notice plain', textContent: said });
  notice.setAttribute('role', 'alert');
  place.replaceChildren(notice, ...document.adoptNode(written).childNodes);
  document.documentElement.dataset.plain = '';
  return true;
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
