/** The mark of the site: a house with its door open, on a map. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="mark__pin"
        d="M16 1.5c6.6 0 11.5 4.9 11.5 11.300C27.500 20.600 16 30.500 16 30.500S4.500 20.600 4.500 12.800C4.500 6.400 9.400 1.500 16 1.500Z"
      />
      <path
        className="mark__house"
        d="M9.500 13.200 16 7.600l6.500 5.600v7.300h-4.300v-5.200h-4.400v5.200H9.500Z"
      />
    </svg>
  );
}
