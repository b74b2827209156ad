// Before anything is drawn, what the address alone says. A frame waits for its small layout, instead of flashing the whole page.
if (/[#&]embed(?:[&=]|$)/.test(location.hash)) document.documentElement.dataset.embed = '';
// The panel has its size, so that nothing is pushed away from under a finger.
const size = /[#&]panel=(peek|half|full)(?:&|$)/.exec(location.hash)?.[1];
if (size) {
  const resize = () => {
    const app = document.querySelector('.app');
    if (!(app instanceof HTMLElement)) return;
    app.dataset.size = size;
    observer.disconnect();
  };
  const observer = new MutationObserver(resize);
  observer.observe(document, { childList: true, subtree: true });
  resize();
}
