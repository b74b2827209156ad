import { inflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** Reads a PNG as browsers' screenshots are: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlace] = file.subarray(24, 29);
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0)
    throw new Error(`readPng: expected 8-bit RGB or RGBA, found depth ${depth}, colour type ${colour}.`);
  const rows = unfilter(inflateSync(imageData(file)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const start = y * width * channels + x * channels;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
  };
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filters of PNG (specification, clause 9). */
function unfilter(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const to = y * stride + x;
      const left = x < channels ? 0 : (out[to - channels] ?? 0);
      const up = y === 0 ? 0 : (out[to - stride] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (out[to - stride - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[to] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The share of the pixels that have a colour such as `#6E0F2C`, give or take what compositing rounds. */
export function shareOf(picture: Picture, colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return share(picture, (x, y) =>
    picture.at(x, y).every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) <= 4),
  );
}

/** The share of squares of 8 px whose mean colours in two pictures are clearly apart: a coarse eye, that a shift of a few px escapes. */
export function shareChanged(before: Picture, after: Picture): number {
  const side = 8;
  const mean = (picture: Picture, left: number, top: number) => {
    const sum = [0, 0, 0];
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1)
        for (const [channel, value] of picture.at(left + x, top + y).entries())
          sum[channel] = (sum[channel] ?? 0) + value / side ** 2;
    return sum;
  };
  let changed = 0;
  let all = 0;
  for (let y = 0; y + side <= Math.min(before.height, after.height); y += side) {
    for (let x = 0; x + side <= Math.min(before.width, after.width); x += side) {
      const there = mean(after, x, y);
      all += 1;
      if (mean(before, x, y).some((value, channel) => Math.abs(value - (there[channel] ?? 0)) > 40)) changed += 1;
    }
  }
  return changed / all;
}

/** By how many px either way a picture must be moved to lie best on another: to nothing where both show the same place. */
export function offsetBetween(before: Picture, after: Picture, reach = 3): { readonly x: number; readonly y: number } {
  const [width, height] = [Math.min(before.width, after.width), Math.min(before.height, after.height)];
  const apart = (left: number, top: number) => {
    let sum = 0;
    for (let y = reach; y < height - reach; y += 1)
      for (let x = reach; x < width - reach; x += 1) {
        const there = after.at(x, y);
        const here = before.at(x - left, y - top);
        for (const channel of [0, 1, 2] as const) sum += Math.abs(there[channel] - here[channel]);
      }
    return sum;
  };
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const offsets = steps.flatMap((y) => steps.map((x) => ({ x, y, apart: apart(x, y) })));
  const { x, y } = offsets.reduce((best, each) => (each.apart < best.apart ? each : best));
  return { x, y };
}

function share({ width, height }: Picture, holds: (x: number, y: number) => boolean): number {
  let count = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (holds(x, y)) count += 1;
  return count / (width * height);
}

/** A picture of the page, or of a part of it. */
export async function picture(of: Page | Locator, clip?: { x: number; y: number; width: number; height: number }) {
  const options = { animations: 'disabled', caret: 'hide' } as const;
  if ('goto' in of) return readPng(await of.screenshot({ ...options, ...(clip && { clip }) }));
  return readPng(await of.screenshot(options));
}
