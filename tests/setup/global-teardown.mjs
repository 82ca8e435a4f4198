/** Ends what global-setup.mjs started. */
export default async function globalTeardown() {
  const database = globalThis.embeddedTestDatabase;
  if (!database) return;
  await database.stop();
  delete process.env.TEST_DATABASE_URL;
}
