import { readdirSync, readFileSync } from 'node:fs';

/** What puts something in the place of a module or a global, begins a module that begins once, or asks for a language that nobody has loaded. */
const disturbing =
  /\bvi\.(mock|doMock|hoisted|stubGlobal|stubEnv|spyOn|useFakeTimers|setSystemTime|resetModules|setConfig)\(|\b(initWasm|loadLanguage)\(|published\/host\.ts|'\.\/host\.ts'/;

/** Tests after which the world is another, or that need one where nothing has happened: each runs in one of its own. The rest share theirs: to read all modules anew for each file takes a third of their time. */
export const alone: readonly string[] = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file}`)
  .filter((file) => /^tests\/(unit|data|markup|recipes)\/.*\.test\.tsx?$/.test(file))
  .filter((file) => disturbing.test(readFileSync(file, 'utf8')));
