// What the scripts say to the test that runs them: one JSON object a line.
export const say = line => console.log(JSON.stringify(line));

/** Waits until the condition holds, and fails with the name of what was waited for. */
export async function until(what, condition, milliseconds = 30_000) {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`${what} did not happen within ${milliseconds} ms`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Runs the script; whatever goes wrong is said and makes the exit code 1. */
export async function run(script) {
  try {
    await script();
    process.exit(0);
  } catch (error) {
    say({ event: 'error', message: String(error?.message ?? error), status: error?.status });
    process.exit(1);
  }
}
