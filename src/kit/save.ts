/** What became of a file: the browser was given it, the reader was asked where it shall go, or nobody takes it. */
type Saved = 'saved' | 'shared' | 'refused';

/** Browsers within other apps: most of them drop a file that a page has made, and say nothing. */
const withinApp =
  /; wv\)|\b(?:FBAN|FBAV|FB_IAB|Instagram|Line\/|Telegram|WhatsApp|MicroMessenger|Snapchat|TikTok|musical_ly|VKAndroidApp|OKApp)|^(?!.*Safari\/).*\((?:iPhone|iPad|iPod)/i;

/**
 * Hands a file to the browser, which saves it where the reader's downloads go; within another app, which saves none, to the device's
 * own sheet. Never says that something was saved which was not.
 */
export async function save(name: string, content: string | Blob, type: string): Promise<Saved> {
  if (withinApp.test(navigator.userAgent))
    return await share(new File([content], name, { type: type.split(';')[0] ?? '' }));
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'saved';
}

async function share(file: File): Promise<Saved> {
  if (!navigator.canShare?.({ files: [file] })) return 'refused';
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'refused';
  }
}
