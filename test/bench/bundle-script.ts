import { build } from 'vite';
import { leanDexie } from '../../scripts/lean-dexie';

/** A file with everything it imports as one script for `page.evaluate` and `<script>`; bundled as the extension is. */
export async function bundleScript(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanDexie()],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const code = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('\n');
  if (code === '') throw new Error(`${file} makes no script`);
  return code;
}
