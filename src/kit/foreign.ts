/** What stands in the page in the place of a text of ours that somebody else took out. */
const standIns = new WeakMap<Node, Node>();

/**
 * Lets the page live with hands that are not its own: page translation, in browsers and extensions, wraps each text in `<font>` or puts
 * one in its place. React, which owns the texts, would then throw while it takes one out, or write a new text where nobody sees it: a
 * level that has changed would still read as it was. (https://github.com/facebook/react/issues/11538)
 * @param place the part of the page that is React's.
 * @returns whether somebody has rewritten the page until now.
 */
export function withstandForeignHands(place: Element): () => boolean {
  let rewritten = place.querySelector('font') !== null;
  const read = (records: readonly MutationRecord[]) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') putBack(target);
      else {
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isFont);
        rewritten ||= standIn !== undefined;
        if (standIn) for (const text of removedNodes) if (text instanceof Text) follow(text, standIn);
      }
    }
  };
  const observer = new MutationObserver(read);
  const follow = (text: Text, standIn: Node) => {
    if (standIn.contains(text)) return;
    standIns.set(text, standIn);
    observer.observe(text, { characterData: true });
  };
  observer.observe(place, { childList: true, subtree: true });

  const { removeChild, insertBefore } = Node.prototype;
  Object.assign(Node.prototype, {
    removeChild(this: Node, child: Node) {
      const there = inside(this, child);
      if (there !== null) removeChild.call(this, there);
      return child;
    },
    insertBefore(this: Node, node: Node, before: Node | null) {
      return insertBefore.call(this, node, before && inside(this, before));
    },
  });
  return () => {
    read(observer.takeRecords());
    return rewritten;
  };
}

/** A text was written anew while something else stands for it: it stands there itself again, to be translated anew. */
function putBack(text: Node): void {
  const standIn = standIns.get(text);
  if (!standIn?.isConnected || text.isConnected) return;
  standIns.delete(text);
  standIn.parentNode?.replaceChild(text, standIn);
}

/** The child of an element that is a node, holds it, or stands for it; null where none does. */
function inside(parent: Node, node: Node): Node | null {
  for (let at: Node | null = standIns.get(node) ?? node; at !== null; at = at.parentNode)
    if (at.parentNode === parent) return at;
  return null;
}

function isFont(node: Node | null): boolean {
  return node?.nodeName === 'FONT';
}
