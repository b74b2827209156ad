/** Where a browser runs no text as a script unless it is told whom to trust. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Readonly<Record<string, (text: string) => string>>) => unknown;
}

/**
 * Trusts the addresses of our own three workers, and the empty text, which React writes into what it is not to touch. All else that would
 * become a script is refused, whoever asks. Must run before any of them is started.
 * @param root path of the site's root.
 */
export function trustOwnWorkers(root: string): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TrustedTypes };
  const own = (address: string) => {
    const { origin, pathname } = new URL(address, location.href);
    return (
      origin === location.origin &&
      pathname.startsWith(root) &&
      /^(?:sw|assets\/(?:maplibre-gl-worker|own-hazards-desk)-[\w-]+)\.js$/.test(pathname.slice(root.length))
    );
  };
  const refuse = (text: string): never => {
    throw new TypeError(`Not one of the atlas’s own scripts: ${text.slice(0, 80)}`);
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (own(address) ? address : refuse(address)),
    createHTML: (html) => (html === '' ? html : refuse(html)),
  });
}
