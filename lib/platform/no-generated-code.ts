import { config } from 'zod/v4/core';

/**
 * Keeps zod from generating code for its schemas. The manifest's policy forbids that; zod would try, be refused and go on,
 * and every start would leave a violation in the console. Await its import before any schema is loaded.
 */
config({ jitless: true });
