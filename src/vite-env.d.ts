/// <reference types="vite/client" />

/** Built from `paletteCss()` by scripts/vite-palette.ts. */
declare module 'virtual:palette.css';
