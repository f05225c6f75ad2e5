// The bundle makes a canvas for its colours while loading. The stand-in goes again, so that no other library
// takes Node for a browser. The package's sources cannot be imported instead: they import '/vendor/…'.
const hadCanvas = 'OffscreenCanvas' in globalThis;
if (!hadCanvas) {
  globalThis.OffscreenCanvas = class {
    getContext() {}
  };
}
export const { Model, World, util } = await import('agentscript/dist/agentscript2d.js');
if (!hadCanvas) delete globalThis.OffscreenCanvas;
