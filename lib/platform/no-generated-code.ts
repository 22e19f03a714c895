import { config } from 'zod/mini';

/**
 * Keeps zod from generating code for its schemas. The manifest's policy forbids that; zod would try, be refused and go on,
 * and every start would leave a violation in the console. Import it for its effect, before any schema is made.
 */
config({ jitless: true });
