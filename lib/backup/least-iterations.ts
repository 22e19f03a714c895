/** PBKDF2 of less than this many rounds is no protection today (OWASP Password Storage, PBKDF2-HMAC-SHA256). */
export const LEAST_ITERATIONS = 600_000;
