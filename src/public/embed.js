// Before anything is drawn: a page that is asked for as a frame waits for its small layout, instead of flashing the whole one.
// (Its style sheet shows the whole page all the same after a while, should the rest never come.)
if (/[#&]embed(?:[&=]|$)/.test(location.hash)) document.documentElement.dataset.embed = '';
