/** The least that draws by WebGL: a page that clears its canvas. */
import { stands } from './layers.ts';

const canvas = document.createElement('canvas');
canvas.style.cssText = 'width:100vw;height:100vh';
document.body.append(canvas);
const gl = canvas.getContext('webgl2');
gl?.clearColor(0.5, 0.6, 0.7, 1);
gl?.clear(gl.COLOR_BUFFER_BIT);
requestAnimationFrame(() => requestAnimationFrame(stands));
