/** "add-year-founded" becomes "AddYearFounded". */
function className(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}

function runs(queries: string[]): string {
  return queries
    .map((query) => query.replace(/[`\\]|\$\{/g, (special) => `\\${special}`))
    .map((query) => `    await runner.query(\`${query}\`);\n`)
    .join('');
}

/** The text of a migration file with these statements. */
export function migrationSource(
  name: string,
  timestamp: number,
  queries: { up: string[]; down: string[] },
): string {
  const sentence = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const method = (way: string, list: string[]): string =>
    list.length === 0
      ? `  async ${way}(): Promise<void> {}\n`
      : `  async ${way}(runner: QueryRunner): Promise<void> {\n${runs(list)}  }\n`;
  const used = queries.up.length + queries.down.length > 0 ? ', QueryRunner' : '';
  return `import type { MigrationInterface${used} } from 'typeorm';

/** ${sentence}. */
export class ${className(name)}${timestamp} implements MigrationInterface {
${method('up', queries.up)}
${method('down', queries.down)}}
`;
}

/** The list of migrations with this one at its end. */
export function addToIndex(index: string, name: string, timestamp: number): string {
  const imported = `import { ${className(name)}${timestamp} } from './${timestamp}-${name}.js';\n`;
  const afterImports = index.search(/\n(?!import )/) + 1;
  const list = index.lastIndexOf('];');
  return (
    index.slice(0, afterImports) +
    imported +
    index.slice(afterImports, list) +
    `  ${className(name)}${timestamp},\n` +
    index.slice(list)
  );
}
