/**
 * Lets links of the page's head count that were sent as `<link data-rel="preload" …>`: what they name is fetched from now on.
 */
export function beginLinks(rel: 'modulepreload' | 'preload' | 'prefetch'): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-rel="${rel}"]`)) {
    delete link.dataset.rel;
    link.rel = rel;
  }
}
