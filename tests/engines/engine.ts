/** A key by the name that the DOM gives it. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'Home' | 'Space';

/** A browser as its own driver drives it: real presses of keys and of the mouse. What it has no way to do says why. */
export interface Engine {
  /** With its version, as it says itself. */
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** What an expression comes to in the page, or in its first frame; it may be a promise. */
  readonly evaluate: (expression: string, within?: 'page' | 'frame') => Promise<unknown>;
  readonly press: (key: Key, shift?: boolean) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** As PNG. */
  readonly picture: () => Promise<Uint8Array>;
  /** The page as PDF; a text says why it cannot be had. */
  readonly print: (() => Promise<Uint8Array>) | string;
  /** Where downloads go; null where the driver has none. */
  readonly downloads: string | null;
  /** Faults that the page told of itself: errors that nobody caught, and breaches of its policy; null where the driver does not tell. */
  readonly faults: readonly string[] | null;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Whether pages get WebGL. */
  readonly webgl: boolean;
  /** The screen to draw on, as X names it. */
  readonly display: string;
}
