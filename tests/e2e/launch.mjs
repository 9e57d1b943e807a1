// How Chromium is started, for the tests and for the measurements.

/**
 * Another name for this machine.
 *
 * Over plain http, a name other than localhost is not a secure context: no `crypto.subtle`, no
 * clipboard. That is what an intranet gives, so the tests get it too.
 */
export const HOST = "dx.city.example";

/** What Playwright's `launch` takes. The flags are those of webdriver.json, and no way out. */
export const launch = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
  ],
};
