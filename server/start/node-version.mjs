/** Imports nothing, so that it also runs where everything else would fail. */
const LEAST = [20, 19];

/** Ends the process with one sentence when this Node is too old, or nothing is installed. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(
    `This application needs Node ${LEAST.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
