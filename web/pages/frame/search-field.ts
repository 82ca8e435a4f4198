/** Name of the box in the form, and of the buttons that stand for a place. */
export const FIELD_NAME = 'plek';
export const FIELD_MAX_LENGTH = 100;
