/**
 * Lets links of the page's head count that were sent as `<link data-rel="preload" …>`: what they name is fetched from now on.
 */
export function beginLinks(rel: 'modulepreload' | 'preload' | 'prefetch'): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-rel="${rel}"]`)) {
    delete link.dataset.rel;
    link.rel = rel;
  }
}

/** Has the page's icons, manifest, feed and files to come meant as they were sent, also once the address has become that of another place. */
export function holdLinks(): void {
  const named = 'link[href^="."]:not([rel="stylesheet"], [rel="preload"])';
  for (const link of document.querySelectorAll<HTMLLinkElement>(named)) link.setAttribute('href', link.href);
}
