// The sample bank, which exists in development only.
import { words } from './language.js';

/** The sample customers with their accounts; null where there is no sample bank. */
export async function customers() {
  const answer = await fetch('/api/v1/sandbox/customers');
  return answer.ok ? answer.json() : null;
}

/** A Direct Line token signed in as the customer. */
export async function signIn(customer) {
  const answer = await fetch('/api/v1/sandbox/sign-in', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ customer }),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
  return (await answer.json()).token;
}

/** The authenticator's next code: { code, validForSeconds }, or { retryAfterSeconds } when the codes of this half minute are used up. */
export async function oneTimeCode(customer) {
  const answer = await fetch(`/api/v1/sandbox/customers/${encodeURIComponent(customer)}/one-time-code`);
  if (!answer.ok && answer.status !== 409) throw new Error(`one-time-code answered ${answer.status}`);
  return answer.json();
}

/** The customer's name in the language shown. */
export const nameOf = customer => words({ ko: customer.name, en: customer.englishName });
