/** Hands a file that was made on this device to the reader. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
