/** An address as a URL, null where it is none. `URL.parse` and `URL.canParse` came only with Chromium 126 and 120. */
export function parsedAddress(address: string, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
