import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The shell first: without a window around the page, tests take a quarter less.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const inProgramFiles = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const inApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Chromium, Chrome or Edge: the one that SELFSTEER_BROWSER names, else where Linux, macOS and Windows have them. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, exists = existsSync): string | undefined {
  const named = env['SELFSTEER_BROWSER'];
  if (named) return exists(named) ? named : undefined;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '');
  const applications = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
  const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (at) => at !== undefined,
  );
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications.flatMap((folder) => inApplications.map((name) => join(folder, name))),
    ...programs.flatMap((folder) => inProgramFiles.map((name) => join(folder, name))),
  ];
  return places.find((place) => exists(place));
}
