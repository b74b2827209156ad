import { radians } from '../ellipsoid.ts';
import type { Definition } from './definition.ts';

/** `KEYWORD["name", 1, OTHER[…]]` of OGC, Esri and ISO 19162 alike. */
interface Node {
  readonly key: string;
  readonly values: readonly (string | number)[];
  readonly nodes: readonly Node[];
}

const token =
  /\s*(?:"([^"]*(?:""[^"]*)*)"|([A-Za-z_][\w]*)\s*([[(])|([+-]?[\d.]+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|([\])])|(,))/y;
const deepest = 30;

/** The tree of a text; `null` where it is none. */
function parse(text: string): Node | null {
  const open: { key: string; values: (string | number)[]; nodes: Node[] }[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [found, quoted, key, , number, word, close] = token.exec(text) ?? [];
    if (found === undefined || open.length > deepest) return null;
    const inner = open.at(-1);
    if (key !== undefined) open.push({ key: key.toUpperCase(), values: [], nodes: [] });
    else if (quoted !== undefined) inner?.values.push(quoted.replaceAll('""', '"'));
    else if (number !== undefined) inner?.values.push(Number(number));
    else if (word !== undefined) inner?.values.push(word);
    else if (close !== undefined) {
      const done = open.pop();
      if (done === undefined) return null;
      if (open.length === 0) return done;
      open.at(-1)?.nodes.push(done);
    }
  }
  return null;
}

const child = (node: Node, keys: RegExp) => node.nodes.find(({ key }) => keys.test(key));

function within(node: Node, keys: RegExp): Node | undefined {
  return child(node, keys) ?? node.nodes.map((inner) => within(inner, keys)).find((found) => found !== undefined);
}

const named = (node: Node | undefined) => String(node?.values[0] ?? '');
const factor = (node: Node | undefined) => (typeof node?.values[1] === 'number' ? node.values[1] : null);

const projected = /^PROJ(?:CS|CRS|ECTEDCRS)$/;
const geographic = /^GEO(?:GCS|GCRS|GRAPHICCRS|DCRS|DETICCRS)$/;
const around = /^(?:COMPD_CS|COMPOUNDCRS|BOUNDCRS|SOURCECRS|VERT_CS)$/;

/** The horizontal system within one that binds it to a height or to a shift. */
function horizontal(node: Node): Node | null {
  if (projected.test(node.key) || geographic.test(node.key)) return node;
  if (!around.test(node.key)) return null;
  const [first] = node.nodes.flatMap((inner) => horizontal(inner) ?? []);
  return first ?? null;
}

/** Degrees of a parameter that is an angle in another unit. */
function parameterOf(node: Node): number {
  const value = Number(node.values[1] ?? Number.NaN);
  const angle = factor(child(node, /^ANGLEUNIT$/));
  return angle === null ? value : (value * angle) / radians;
}

/** What a WKT says; `null` where it is none, or of no place on the earth. */
export function fromWkt(text: string): Definition | null {
  const root = parse(text);
  const node = root && horizontal(root);
  if (!node) return null;
  const flat = projected.test(node.key);
  const conversion = child(node, /^CONVERSION$/) ?? node;
  const axis = child(node, /^AXIS$/);
  const units = flat ? /^(?:UNIT|LENGTHUNIT)$/ : /^(?:UNIT|ANGLEUNIT)$/;
  const unit = factor(child(node, units) ?? (axis && child(axis, units)));
  return {
    name: named(node),
    projected: flat,
    datum: named(within(node, /^(?:DATUM|GEODETICDATUM|TRF|ENSEMBLE)$/)),
    ellipsoid: named(within(node, /^(?:SPHEROID|ELLIPSOID)$/)),
    method: named(child(conversion, /^(?:PROJECTION|METHOD)$/)),
    parameters: conversion.nodes
      .filter(({ key }) => key === 'PARAMETER')
      .map((parameter) => [named(parameter), parameterOf(parameter)] as const),
    unit: unit === null || flat ? unit : unit / radians,
    prime: Number(within(node, /^PRIMEM(?:ERIDIAN)?$/)?.values[1] ?? 0),
    sphere: node.nodes.some(({ key, values }) => key === 'EXTENSION' && /\+a=(\d+)\S* \+b=\1\b/.test(values.join(' '))),
  };
}
