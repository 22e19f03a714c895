import { describe, expect, it } from 'vitest';
import { FORBIDDEN_CALLS, FORBIDDEN_GLOBALS, LAYERS, TOO_NEW, type LayerRule } from './layer-rules';
import { sourceFiles, type ProjectFile } from './project-files';
import { readModule, targetOf } from './read-module';

const files = sourceFiles();
const filesOf = (layer: string) => files.filter(({ path }) => path.startsWith(`${layer}/`));

describe.each(Object.entries(LAYERS))('layer %s (design.md §2)', (layer, rule) => {
  const own = filesOf(layer);

  it.runIf(own.length > 0)('imports only what stands below it', () => {
    expect(own.flatMap((file) => importFaults(file, layer, rule))).toEqual([]);
  });

  it.runIf(own.length > 0)('uses nothing of the outside that it must not know', () => {
    expect(own.flatMap((file) => outsideFaults(file, rule))).toEqual([]);
  });
});

describe('the house as a whole', () => {
  it('was really read: the layers have files, and together most of the project', () => {
    const inLayers = Object.keys(LAYERS).flatMap(filesOf);
    expect(filesOf('lib/case').length).toBeGreaterThan(4);
    expect(filesOf('lib/site').length).toBeGreaterThan(4);
    expect(filesOf('components').length).toBeGreaterThan(10);
    expect(inLayers.length).toBeGreaterThan(60);
  });

  it('has no folder in lib without a rule', () => {
    const folders = new Set(files.flatMap(({ path }) => /^lib\/[^/]+/.exec(path)?.[0] ?? []));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  it('keeps entry points from being imported by anything else', () => {
    const faults = files
      .filter(({ path }) => !path.startsWith('entrypoints/') && !path.startsWith('test/'))
      .flatMap((file) => importsOf(file).filter(({ target }) => target.startsWith('entrypoints/')))
      .map(({ words }) => words);
    expect(faults).toEqual([]);
  });

  it('asks nothing of the browser that the oldest one let in does not have', () => {
    const shipped = files.filter(({ path }) => /^(?:lib|components|entrypoints)\//.test(path));
    const faults = shipped.flatMap(({ path, source }) => {
      const { calls } = readModule(path, source);
      return TOO_NEW.filter((call) => calls.has(call)).map((call) => `${path} uses ${call}: see layer-rules.ts`);
    });
    expect(faults).toEqual([]);
  });

  it('notices a wrong import and a clock in the core', () => {
    const wrong = {
      path: 'lib/case/x.ts',
      source: "import Dexie from 'dexie'; export const a = Date.now() + document.title.length;",
      lines: 1,
    };
    const rule = LAYERS['lib/case'];
    if (!rule) throw new Error('no rule for lib/case');
    expect(importFaults(wrong, 'lib/case', rule)).toHaveLength(1);
    expect(outsideFaults(wrong, rule)).toHaveLength(2);
  });
});

interface Import {
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
  words: string;
}

function importsOf(file: ProjectFile): Import[] {
  return readModule(file.path, file.source).imports.map(({ from, typeOnly }) => {
    const target = targetOf(file.path, from);
    const isPackage = 'package' in target;
    return {
      target: isPackage ? target.package : target.file,
      isPackage,
      typeOnly,
      words: `${file.path} imports ${from}`,
    };
  });
}

function importFaults(file: ProjectFile, layer: string, rule: LayerRule): string[] {
  return importsOf(file)
    .filter(({ isPackage, target, typeOnly }) =>
      isPackage
        ? !rule.packages.includes(target)
        : !target.startsWith(`${layer}/`) && !isAllowed(target, typeOnly, rule.layers),
    )
    .map(({ words, typeOnly }) => `${words}${typeOnly ? ' (types)' : ''}: ${layer} may not`);
}

function isAllowed(target: string, typeOnly: boolean, layers: readonly string[]): boolean {
  return layers.some((allowed) => {
    const folder = allowed.replace(' (types)', '');
    return target.startsWith(`${folder}/`) && (typeOnly || folder === allowed);
  });
}

function outsideFaults({ path, source }: ProjectFile, { kind }: LayerRule): string[] {
  const { names, calls } = readModule(path, source);
  return [
    ...FORBIDDEN_GLOBALS[kind].filter((name) => names.has(name)),
    ...FORBIDDEN_CALLS[kind].filter((call) => calls.has(call)),
  ].map((name) => `${path} uses ${name}: ${kind} may not`);
}
