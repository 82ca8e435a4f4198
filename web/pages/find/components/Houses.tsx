/** Decoration: a row of houses in the evening, one with its door open and the light on. */
export function Houses() {
  return (
    <svg
      className="houses"
      viewBox="0 0 400 220"
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMidYMax meet"
    >
      <circle className="houses__sun" cx="318" cy="62" r="34" />
      <path
        className="houses__far"
        d="M0 220V150l38-30 38 30v70Zm150 0V128l34-34 34 34v92Zm196 0v-84h54v84Z"
      />
      <path
        className="houses__near"
        d="M58 220v-96h14v-14h12V96h34v14h12v14h14v96Zm180 0V118l48-40 48 40v102Z"
      />
      <path className="houses__open" d="M140 220v-84c0-34 20-58 50-66 30 8 50 32 50 66v84Z" />
      <path
        className="houses__light"
        d="M176 220v-52a14 14 0 0 1 28 0v52Zm-18-82h20v22h-20Zm44 0h20v22h-20Zm-22-38h20v20h-20Z"
      />
      <path
        className="houses__dark"
        d="M76 132h18v22H76Zm32 0h18v22h-18Zm-32 40h18v48H76Zm32 0h18v22h-18Zm152-40h18v22h-18Zm34 0h18v22h-18Zm0 44h18v44h-18Zm-34 0h18v22h-18Z"
      />
      <path className="houses__path" d="M176 220h28l26 0h-80Z" />
      <path className="houses__ground" d="M0 217h400v3H0Z" />
      <circle className="houses__person" cx="221" cy="190" r="6" />
      <path className="houses__person" d="M212 220v-12a9 9 0 0 1 18 0v12Z" />
    </svg>
  );
}
