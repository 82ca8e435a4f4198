/**
 * Number of the advisory lock on what is public: held shared by who publishes a record, and alone by
 * who makes a registry version of all records, so that no version is made of half a publication.
 */
export const PUBLISHING_LOCK = 4_711_001;
